<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Tilepack</name>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n tile · {share} % of the service&apos;s limit</numerusform>
            <numerusform>%n tiles · {share} % of the service&apos;s limit</numerusform>
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
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>&amp;Export as %n job</numerusform>
            <numerusform>&amp;Export as %n jobs</numerusform>
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
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name} is ready: %n tile.</numerusform>
            <numerusform>{name} is ready: %n tiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {name}, %n tile(s).</source>
        <translation>
            <numerusform>Done: {name}, %n tile.</numerusform>
            <numerusform>Done: {name}, %n tiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
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
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>%n font of the style is missing on this computer, so labels are drawn in another: {fonts}.</numerusform>
            <numerusform>%n fonts of the style are missing on this computer, so labels are drawn in others: {fonts}.</numerusform>
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
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what}: %n time.</numerusform>
            <numerusform>{what}: %n times.</numerusform>
        </translation>
    </message>
</context>
</TS>
