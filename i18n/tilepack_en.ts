<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Tilepack</name>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation>
            <numerusform>Waiting (%n before it)</numerusform>
            <numerusform>Waiting (%n before it)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated, %n tile(s) changed</source>
        <translation>
            <numerusform>Updated, %n tile changed</numerusform>
            <numerusform>Updated, %n tiles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Done, %n warning</numerusform>
            <numerusform>Done, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation>
            <numerusform>{what}: %n time, for example {examples}.</numerusform>
            <numerusform>{what}: %n times, for example {examples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>%n font of the style is missing on this computer, so labels are drawn in another: {fonts}.</numerusform>
            <numerusform>%n fonts of the style are missing on this computer, so labels are drawn in others: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what}: %n time.</numerusform>
            <numerusform>{what}: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation>
            <numerusform>Added with %n style warning.</numerusform>
            <numerusform>Added with %n style warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation>
            <numerusform>Added with %n style warning (fonts missing: {fonts}).</numerusform>
            <numerusform>Added with %n style warnings (fonts missing: {fonts}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name} is ready: %n tile.</numerusform>
            <numerusform>{name} is ready: %n tiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation>
            <numerusform>%n export went on while QGIS was closed: {ready} ready, {running} running.</numerusform>
            <numerusform>%n exports went on while QGIS was closed: {ready} ready, {running} running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation>
            <numerusform>%n package is ready.</numerusform>
            <numerusform>%n packages are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation>
            <numerusform>%n export has stopped.</numerusform>
            <numerusform>%n exports have stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation>
            <numerusform>%n of {features} features selected</numerusform>
            <numerusform>%n of {features} features selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n tile · {share} % of the service&apos;s limit</numerusform>
            <numerusform>%n tiles · {share} % of the service&apos;s limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation>
            <numerusform>This service was not exported before, so the size of its tiles is not known. A sample of %n tile tells.</numerusform>
            <numerusform>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tiles tells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation>
            <numerusform>Export as %n job</numerusform>
            <numerusform>Export as %n jobs and merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation>
            <numerusform>&amp;Export %n tile</numerusform>
            <numerusform>&amp;Export %n tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation>
            <numerusform>%n hole</numerusform>
            <numerusform>%n holes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation>
            <numerusform>Crosses the date line: exported in %n part.</numerusform>
            <numerusform>Crosses the date line: exported in %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation>
            <numerusform>Nothing is selected: the %n feature of the layer is taken.</numerusform>
            <numerusform>Nothing is selected: all %n features of the layer are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation>
            <numerusform>%n tile in all packages together</numerusform>
            <numerusform>%n tiles in all packages together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation>
            <numerusform>{text}. %n feature without a usable area is left out.</numerusform>
            <numerusform>{text}. %n features without a usable area are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation>
            <numerusform>From a sample of %n tile, fetched now and weighed level by level.</numerusform>
            <numerusform>From a sample of %n tiles, fetched now and weighed level by level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation>
            <numerusform>From %n earlier export of this service: {size} per tile on average.</numerusform>
            <numerusform>From %n earlier exports of this service: {size} per tile on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>&amp;Export %n package</numerusform>
            <numerusform>&amp;Export %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>&amp;Export as %n job</numerusform>
            <numerusform>&amp;Export as %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation>
            <numerusform>Crosses the date line: exported as %n part.</numerusform>
            <numerusform>Crosses the date line: exported as %n parts and merged.</numerusform>
        </translation>
    </message>
</context>
</TS>
