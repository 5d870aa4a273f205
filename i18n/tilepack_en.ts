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
</context>
</TS>
