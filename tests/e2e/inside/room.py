"""Whether every word that can be seen has the room it needs.

A text counts as cut off when the widget that shows it is smaller than the text, or reaches out of
what scrolls it up and down. What is made to be shortened (fields, rows of lists) is left out.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

SLACK = 1  # pixels lost to rounding
HIGH = 10_000  # pixels: more than any text needs


def cut_off(root):
    """A line for each visible text below ``root`` that lacks room."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() or (widget.visibleRegion().isEmpty() and not _scrolls(widget)):
            continue
        text, needed, room = _measure(widget)
        if text and needed > room + SLACK:
            found.append(f"{_name(widget)}: {text!r} needs {needed}, has {room}")
        if text and not _lies_within(widget):
            found.append(f"{_name(widget)}: {text!r} reaches out of its form")
    return found


def _measure(widget):
    """The text a widget shows, how wide or high it must be, and how wide or high it is."""
    for kind, measure in _MEASURES.items():
        if isinstance(widget, kind):
            return measure(widget)
    return "", 0, 0


def _of_label(label):
    text, place = label.text(), label.contentsRect()
    if not text or (label.pixmap() is not None and not label.pixmap().isNull()):
        return "", 0, 0
    if not label.wordWrap():
        return text, label.sizeHint().width(), label.width()
    flags = (
        int(Qt.TextFlag.TextWordWrap)
        if isinstance(Qt.TextFlag.TextWordWrap, int)
        else (Qt.TextFlag.TextWordWrap.value)
    )
    broken = label.fontMetrics().boundingRect(QRect(0, 0, place.width(), HIGH), flags, text)
    if broken.width() > place.width() + SLACK and label.textFormat() != Qt.TextFormat.RichText:
        return text, broken.width(), place.width()
    return text, label.heightForWidth(label.width()), label.height()


def _of_button(button):
    if not button.text():
        return "", 0, 0
    is_icon = isinstance(button, QToolButton) and (
        button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    return ("", 0, 0) if is_icon else (button.text(), button.sizeHint().width(), button.width())


def _of_combo(combo):
    if combo.isEditable():
        return "", 0, 0
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    option.editable = False
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    return (
        combo.currentText(),
        combo.fontMetrics().horizontalAdvance(combo.currentText()),
        (field.width()),
    )


def _of_group(group):
    text = group.title()
    needed = group.fontMetrics().horizontalAdvance(text.replace("&", ""))
    return text, needed, group.width()


def _of_tabs(bar):
    for index in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(index).replace("&", ""))
        if needed > bar.tabRect(index).width():
            return bar.tabText(index), needed, bar.tabRect(index).width()
    whole = sum(bar.tabRect(index).width() for index in range(bar.count()))
    return bar.tabText(0), whole, bar.width()


def _of_header(header):
    if header.orientation() != Qt.Orientation.Horizontal or not header.count():
        return "", 0, 0
    sections = range(header.count())
    narrow = max(sections, key=lambda one: header.sectionSizeHint(one) - header.sectionSize(one))
    title = header.model().headerData(narrow, Qt.Orientation.Horizontal)
    return str(title), header.sectionSizeHint(narrow), header.sectionSize(narrow)


def _of_spin(spin):
    field = spin.lineEdit()
    return spin.text(), field.fontMetrics().horizontalAdvance(spin.text()), field.width()


_MEASURES = {
    QLabel: _of_label,
    QCheckBox: _of_button,
    QRadioButton: _of_button,
    QPushButton: _of_button,
    QToolButton: _of_button,
    QComboBox: _of_combo,
    QGroupBox: _of_group,
    QTabBar: _of_tabs,
    QHeaderView: _of_header,
    QAbstractSpinBox: _of_spin,
}


def _scrolls(widget):
    """Whether a widget may be out of sight only because what it lies in scrolls up and down."""
    return _port_of(widget) is not None


def _port_of(widget):
    """The scroll area around a widget, unless the widget is a part of the scroll area itself."""
    child, parent = widget, widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and child is parent.viewport():
            return parent.viewport()
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            return None
        child, parent = parent, parent.parentWidget()
    return None


def _lies_within(widget):
    """Whether a widget lies between the left and the right edge of what scrolls it."""
    port = _port_of(widget) or widget.window()
    place = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    return place.left() >= -SLACK and place.right() <= port.width() + SLACK


def _name(widget):
    """The widget's own name, or that of the nearest one around it that has one."""
    name, kind = widget.objectName(), type(widget).__name__
    while not name and widget.parentWidget() is not None:
        widget = widget.parentWidget()
        name = f"in {widget.objectName()}" if widget.objectName() else ""
    return f"{kind} {name}"
