<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AreaForm</name>
    <message>
        <source>Kind of area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the area as it is while the map moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One package per feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners of a polygon on the map; a right click finishes, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates of the rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer whose extent is the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark whose extent is the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer around the area, in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far around it belongs to the area, in metres on the ground</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Levels of detail, first and last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;iles per level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Details of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Filter by name, service or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exports yet. Each one is listed here while it runs and afterwards, even when QGIS was closed in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewExportForm</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages fetched at the &amp;same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many packages are downloaded, checked and merged at a time. The others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download packages as soon as they are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise an export waits for you, and packages can be fetched when the connection is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended exports &amp;kept in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries leave the list. Their packages stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for new packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for new packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a package as &amp;MBTiles when one of its bundles is larger than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS reads a whole bundle of tiles for every tile it draws. MBTiles with the same tiles, written beside the package, are drawn faster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write &amp;MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;project when done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the vector tile service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Show tile &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How estimated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as several jobs and merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the polygon instead of its box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tilepack</name>
    <message>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address cannot be requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer names no job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its job id is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names {count} packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has several vector tile layers; the uppermost that can be exported was taken. Give the address of a layer to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal leads to the service by an unencrypted address (http), though its own is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its spatial reference is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service does not state its extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its finest level has more tiles than can be numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not the address of a vector tile service. Such an address starts with http and contains “/VectorTileServer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not the id of a job. Give the id, or the address of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no level {levels}. Its levels are {available}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a list of levels. Write levels and ranges like 0-6,9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is empty. Select at least one polygon or choose the map canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area lies outside the service, which covers {covered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression for the names cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the package shall be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} exists already. Choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough room in {folder} (needs about {needed}, {free} free). Make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export is about to write {path}. Wait for it, cancel it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {failed} packages could be exported. The first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how {name} was exported, so it cannot be updated: no record in this QGIS profile belongs to the file as it is. Export the area anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this export was lost, and the service has changed since. Run the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of jobs cannot be written ({path}: {reason}), so nothing was sent. Make room or allow writing there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has {counted} tiles; the service allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has {counted} tiles, which needs at least {parts} exports of {limit}; at most {most} are made. Choose a smaller area or fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vector tile service at {address}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({type}) leads to no vector tile layer. Give the address of a vector tile layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{portal} has no item {item}, or it is not shared with you. Check the address, or sign in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not allow export. Its owner can switch on “Allow this layer to be downloaded and used in an offline map” in the item&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be exported here. Its export service can (sign-in needed): {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants you to sign in. Choose an authentication configuration and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept your user name and password. Check the authentication configuration; an account that signs in on a page of its organisation needs OAuth2 or a token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out or is not valid for this service. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not export from this service. Its owner can give you the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts {counted} tiles where the grid has {planned}, and allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} was not followed: {reason}. Ask the service&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not make the package: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped the job because it took too long: {message} Choose a smaller area or fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled at the server. Run the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows this job (it keeps them for a limited time). Run the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {parts} parts failed: {reason} The other parts are kept; run the export again to repeat only what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says the job succeeded but names no package. Run the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent a web page or unreadable data instead of an answer. The address may be wrong, or a sign-in page or proxy stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not able to answer now (HTTP {status}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download ended at {received} of {expected} bytes. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the package has expired or was refused. Run the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the server got this request: {reason} Submit it again only if a second job at the server does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a vector tile package: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a web page instead of a package (a sign-in page?). Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {name} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {name} has no tiles on these levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages cannot be merged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; theirs is {scheme}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not start like one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package came without encryption (http), though the service itself is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no tiles in this area on these levels; the package is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was cut to the tiles of the polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no portal item, so its own style is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal item has no style of its own, so the service&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of the portal item could not be fetched, so the service&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not take polygons (it is older than 10.7); the box around them is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline has very many vertices and is sent simplified: nowhere smaller, and larger by less than a tenth of the finest tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was chosen cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline crossed itself or was otherwise not valid; it was mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS does not know the service&apos;s coordinate system ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a polygon has no surface, or an outline that cannot be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be transformed from {source} to {target}. Choose an area inside the area of use of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not made of this package and is not shown in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later draws them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS may leave holes in the package where its tiles end early, and does not find it after project and package were moved. QGIS 3.32 and later does both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from {name}, because QGIS draws packages with files as large as this one&apos;s slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS draws this package slowly, and there is no other form that it shows whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {asked} asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{west} to {east}, {south} to {north} ({system})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}  {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting to the polygons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing MBTiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether the server got this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} ({message})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is packaging, {ready} of {parts}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, next try in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging {done} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is packaging, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is complete, but QGIS cannot open {path}; its log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is complete, but QGIS does not find files with a percent sign in their path: {path}. Rename the file or its folder and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for map servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading job records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting tiles to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported with Tilepack on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: {name}, {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download interrupted, trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {done} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {done}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: Skipping malformed value of &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its two names differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header differs from the table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its two sizes or checksums differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} does not fit into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of {entry} is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is far larger than such a part ever is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is packed in a way packages do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} gives two different sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents is larger than that of any package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing, probably the download was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a message of the server instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has tiles outside of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when its tiles are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shorter than its own index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is {version}, not 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index has an unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have {stated} bytes and has {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is shorter than its own index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tiles are not square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {level} is not half of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far larger than such a part ever is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} would grow beyond all measure when unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} shares bytes with another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} foreign bytes stand before the archive; QGIS refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} foreign bytes follow the archive; QGIS refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is in the archive more than once; QGIS refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a name that leads out of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile format is called “{value}” instead of “pbf”; QGIS refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels begin at {first} instead of 0; QGIS draws nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the bundles is missing; QGIS would crash while drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the bundles is given as {value}, but it is 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description says levels {stated}; tiles are there for {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tiles of level {level}, which the scheme lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not the name of a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is written otherwise than QGIS looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is shorter than its own index; QGIS would crash while drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} lies outside its bundle; QGIS would crash while drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} shares bytes with another tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} gives two different sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} lies outside its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} is not compressed as QGIS needs it and would stay blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {place} has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tilemap has a wrong form ({reason}); QGIS would crash while drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tilemap cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description names a tilemap, but there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tilemap, but the description does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tilemap refers to other files, which packages do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tilemap hides tile {place}, which is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tilemap names tile {place}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style draws “{layer}”, which no tile seems to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} lacks its other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style draws icons, but the package has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style draws the icon “{icon}”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the icon “{icon}” lies outside the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels use the font “{font}”, of which the package has no letters. QGIS draws with the fonts of the computer; other programs may draw no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} more findings like “{like}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference system of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have different tiling schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have bundles of different size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” come from different services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has fields of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer ends in the middle of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has no extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature ends in the middle of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature has an unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer does not fit into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has no usable extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature has a key without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature has a key or value that its layer lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a geometry is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a geometry has an unknown command, or one without a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tilemap cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tilemap has a wrong form ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile format is called “pbf” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels begin at 0 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the bundles is given now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description says now which levels have tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tilemap was made anew from the tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description names the tilemap now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes before the archive were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes after the archive were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of parts that were there twice, the later one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts whose names lead out of the package were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed parts are stored uncompressed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles too short for any tile were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles with a wrong form were made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that point outside of their bundle or level were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles are compressed now as QGIS needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile {place} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no style, so none was written beside the MBTiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the style that draw something other than this package&apos;s tiles are not in the style beside the MBTiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties that the MapLibre style specification does not allow are not in the style beside the MBTiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in the folder “fonts” of the style beside the MBTiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {place} has {count} children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {place} is neither 0, 1, 2 nor a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last number is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has more than 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its coordinates are not all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it spans more tiles than can be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tileInfo is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its level numbers are not unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its level numbers are too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level has no resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tileInfo is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector tile packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the tiles that an export of an extent or of polygons would have, level by level, and tells the service&apos;s limit and how many parts the export would need. Nothing is sent but the question for the service&apos;s description and its tilemap. “tiles” counts the tiles of the grid that the area touches, the number the service&apos;s limit is held against. “existing” counts those of them that the service really has, where it has a tilemap; it is empty otherwise. The grid can be written as polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles allowed in one export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts an export would need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the package to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the server&apos;s jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the package in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts the export was split into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export one package per feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports the tiles of every polygon of a layer, or of the selected ones, into a vector tile package of its own. An expression names the packages; the names are made safe for files and distinct, and nothing is overwritten. A feature whose export fails stops no other: the log says why, and the number of failures is an output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, one package for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also as MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits for the server&apos;s job, and fetches the result as one vector tile package (.vtpk). With neither extent nor polygons the whole service is meant. An area with more tiles than the service allows in one export is split and merged. The package is checked before it counts as done; nothing is written at the target otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector tile package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges vector tile packages (.vtpk) of one service into one package. Their order does not matter. Packages with different tiling schemes are refused. The result is checked before it appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decoded} of {tiles} tiles were decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, extent. The structure is always checked to the last byte; with “Decode every tile” the content of every tile is, too. A package is valid when QGIS can draw it as a whole. Some damages would end QGIS while it draws: such a package is never valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS can draw this package as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers in the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest level with tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest level with tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed (pyramid of variable depth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode every tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package to MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends early because the next levels would show nothing new, the missing tiles are made from the ones above, so that no program shows blank squares. Only packages in the Web Mercator scheme can be written as MBTiles.

The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load Style. All addresses in it are relative, so keep these files together; programs that want whole addresses need the folder put in front of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the gaps of the pyramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest level to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles made to fill gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style for MapLibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to the polygons&apos; tiles where the service exports boxes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw in the style of the portal item instead of the service&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside the MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address (…/VectorTileServer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a layer of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent (empty: the whole service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the polygons of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels, like 0-6,9 (empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split what is over the service&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the MBTiles file that the style for MapLibre shall lie beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector tile packages (*.vtpk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either the address of a service or a layer of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication database stays locked, so the service cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either an extent or polygons, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws wrongly though its tiles are good, and says what was mended. The original stays as it is. What cannot be mended is said, and nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the package of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, often six hours. The id of a job is in the list of jobs and among the outputs of “Export tiles”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the job at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports the tiles of an earlier export again: same service, same area, same levels. The new package is checked and compared with the old one tile by tile; it takes its place only when something differs. Layers of the project that show it are drawn anew and keep their style. How a package was exported is known from the list of jobs of this QGIS profile, also when the file was moved or renamed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} packages are made at a time. Select fewer features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no polygon layer; points and lines have no surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle or a polygon on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no layer with an extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bookmarks. View ▸ New Spatial Bookmark makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: far beyond the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split and Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and Delete File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request again; the server may already have it and work twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the same request again; parts that arrived are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as several jobs within the limit and merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form with the export service of this basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form as for this export, to change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the same area and levels anew and replace the file when it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list; the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the list and delete {path}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area cannot be shown in the reference system of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does what the button of the job says, Space pauses or continues, Delete cancels or removes, F5 asks the servers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}, {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: fits the map at {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service, or paste its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a service nothing can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not allow export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the features has a surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS draws a package of this size slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS before 3.26 cannot open packages and shows the MBTiles instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles know only Web Mercator; this service has another scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shape}, {surface}, {systems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit not stated (assumed: {limit} tiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit {limit} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles} tiles, limit {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles} · about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{source} → service {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} {existing} of them exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at level {level} ({tiles} tiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the polygon instead of its box (−{share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}, {holes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tile &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tile &amp;grid (level {level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching a few tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilepack User Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tiles of an ArcGIS vector tile service into a package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
