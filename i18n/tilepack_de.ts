<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AreaForm</name>
    <message>
        <source>Kind of area</source>
        <translation>Art des Gebiets</translation>
    </message>
    <message>
        <source>&amp;Lock the extent</source>
        <translation>Ausdehnung &amp;festhalten</translation>
    </message>
    <message>
        <source>Keep the area as it is while the map moves</source>
        <translation>Das Gebiet so lassen, wie es ist, auch wenn sich die Karte bewegt</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <source>&amp;One package per feature</source>
        <translation>&amp;Ein Paket je Objekt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Name jedes Pakets</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc cancels</source>
        <translation>Ein Rechteck auf der Karte aufziehen; Esc bricht ab</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>Pol&amp;ygon</translation>
    </message>
    <message>
        <source>Click the corners of a polygon on the map; a right click finishes, Esc cancels</source>
        <translation>Die Ecken eines Polygons auf der Karte anklicken; ein Rechtsklick beendet, Esc bricht ab</translation>
    </message>
    <message>
        <source>Coordinates of the rectangle</source>
        <translation>Koordinaten des Rechtecks</translation>
    </message>
    <message>
        <source>Layer whose extent is the area</source>
        <translation>Layer, dessen Ausdehnung das Gebiet ist</translation>
    </message>
    <message>
        <source>Bookmark whose extent is the area</source>
        <translation>Lesezeichen, dessen Ausdehnung das Gebiet ist</translation>
    </message>
    <message>
        <source>&amp;Buffer</source>
        <translation>&amp;Puffer</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Buffer around the area, in metres</source>
        <translation>Puffer um das Gebiet, in Metern</translation>
    </message>
    <message>
        <source>How far around it belongs to the area, in metres on the ground</source>
        <translation>Wie weit ringsum es noch zum Gebiet gehört, in Metern am Boden</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Levels of detail, first and last</source>
        <translation>Erste und letzte Detailstufe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>Erste Stufe</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Letzte Stufe</translation>
    </message>
    <message>
        <source>T&amp;iles per level</source>
        <translation>Kac&amp;heln je Stufe</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Kacheln je Stufe</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Details of the export</source>
        <translation>Einzelheiten des Exports</translation>
    </message>
    <message>
        <source>&amp;Zoom to Area</source>
        <translation>Auf &amp;Gebiet zoomen</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>All dies als Text kopieren, ohne Geheimnisse</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Filter by name, service or state</source>
        <translation>Nach Name, Dienst oder Zustand filtern</translation>
    </message>
    <message>
        <source>Filter the list of jobs</source>
        <translation>Liste der Aufträge filtern</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Kein Auftrag passt zum Filter.</translation>
    </message>
    <message>
        <source>No exports yet. Each one is listed here while it runs and afterwards, even when QGIS was closed in between.</source>
        <translation>Noch keine Exporte. Jeder wird hier aufgeführt, während er läuft und danach, auch wenn QGIS zwischendurch geschlossen war.</translation>
    </message>
    <message>
        <source>&amp;New Export</source>
        <translation>&amp;Neuer Export</translation>
    </message>
</context>
<context>
    <name>NewExportForm</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Packages fetched at the &amp;same time</source>
        <translation>Gleich&amp;zeitig abgeholte Pakete</translation>
    </message>
    <message>
        <source>How many packages are downloaded, checked and merged at a time. The others wait.</source>
        <translation>Wie viele Pakete zugleich heruntergeladen, geprüft und zusammengeführt werden. Die übrigen warten.</translation>
    </message>
    <message>
        <source>&amp;Download packages as soon as they are ready</source>
        <translation>Pakete &amp;herunterladen, sobald sie bereit sind</translation>
    </message>
    <message>
        <source>Otherwise an export waits for you, and packages can be fetched when the connection is good.</source>
        <translation>Sonst wartet ein Export auf Sie, und Pakete können abgeholt werden, wenn die Verbindung gut ist.</translation>
    </message>
    <message>
        <source>Ended exports &amp;kept in the list</source>
        <translation>Beendete Exporte, die in der &amp;Liste bleiben</translation>
    </message>
    <message>
        <source>Older entries leave the list. Their packages stay.</source>
        <translation>Ältere Einträge verlassen die Liste. Ihre Pakete bleiben.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Folder for new packages</source>
        <translation>&amp;Ordner für neue Pakete</translation>
    </message>
    <message>
        <source>Folder for new packages</source>
        <translation>Ordner für neue Pakete</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Show a package as &amp;MBTiles when one of its bundles is larger than</source>
        <translation>Ein Paket als &amp;MBTiles zeigen, wenn eines seiner Bundles größer ist als</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>QGIS reads a whole bundle of tiles for every tile it draws. MBTiles with the same tiles, written beside the package, are drawn faster.</source>
        <translation>QGIS liest für jede Kachel, die es zeichnet, ein ganzes Bundle von Kacheln. MBTiles mit denselben Kacheln, neben das Paket geschrieben, werden schneller gezeichnet.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Datei des Pakets</translation>
    </message>
    <message>
        <source>Also write &amp;MBTiles</source>
        <translation>Auch &amp;MBTiles schreiben</translation>
    </message>
    <message>
        <source>Add to &amp;project when done</source>
        <translation>Danach zum Pro&amp;jekt hinzufügen</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Address of the vector tile service</source>
        <translation>Adresse des Vektorkacheldienstes</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>Authentif&amp;izierung</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Authentifizierungskonfiguration</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>&amp;Kachelgitter zeigen</translation>
    </message>
    <message>
        <source>&amp;How estimated?</source>
        <translation>&amp;Wie geschätzt?</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Stichprobe nehmen</translation>
    </message>
    <message>
        <source>Export as several jobs and merge</source>
        <translation>Als mehrere Aufträge, dann zusammenführen</translation>
    </message>
    <message>
        <source>Stop at a level</source>
        <translation>Bei einer Stufe aufhören</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box</source>
        <translation>Polygon statt Rechteck verwenden</translation>
    </message>
    <message>
        <source>&amp;Zoom to Service</source>
        <translation>Auf Dienst zo&amp;omen</translation>
    </message>
</context>
<context>
    <name>Tilepack</name>
    <message>
        <source>more than {count} bytes</source>
        <translation>mehr als {count} Byte</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>Seinem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>Der Proxy verweigert die Verbindung</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>Er antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>Die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the address cannot be requested</source>
        <translation>Die Adresse kann nicht abgefragt werden</translation>
    </message>
    <message>
        <source>the answer holds no token</source>
        <translation>Die Antwort enthält kein Token</translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation>Sie führt zu diesem Rechner</translation>
    </message>
    <message>
        <source>it leads in circles</source>
        <translation>Sie führt im Kreis</translation>
    </message>
    <message>
        <source>its answer names no job</source>
        <translation>Seine Antwort nennt keinen Auftrag</translation>
    </message>
    <message>
        <source>its job id is none</source>
        <translation>Ihre Auftrags-ID ist keine</translation>
    </message>
    <message>
        <source>it names {count} packages</source>
        <translation>Sie nennt {count} Pakete</translation>
    </message>
    <message>
        <source>The map has several vector tile layers; the uppermost that can be exported was taken. Give the address of a layer to choose another.</source>
        <translation>Die Karte hat mehrere Vektorkachellayer; genommen wurde der oberste, der exportiert werden kann. Geben Sie die Adresse eines Layers an, um einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>The portal leads to the service by an unencrypted address (http), though its own is encrypted.</source>
        <translation>Das Portal führt über eine unverschlüsselte Adresse (http) zum Dienst, obwohl seine eigene verschlüsselt ist.</translation>
    </message>
    <message>
        <source>tileInfo is missing</source>
        <translation>tileInfo fehlt</translation>
    </message>
    <message>
        <source>its spatial reference is missing</source>
        <translation>Sein Koordinatenbezugssystem fehlt</translation>
    </message>
    <message>
        <source>the service does not state its extent</source>
        <translation>Der Dienst gibt seine Ausdehnung nicht an</translation>
    </message>
    <message>
        <source>its finest level has more tiles than can be numbered</source>
        <translation>Seine feinste Stufe hat mehr Kacheln, als nummeriert werden können</translation>
    </message>
    <message>
        <source>the style has no layers</source>
        <translation>Der Stil hat keine Layer</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Etwas ist schiefgegangen: {reason}</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}</source>
        <translation>Das Kachelschema ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a vector tile service. Such an address starts with http and contains “/VectorTileServer”.</source>
        <translation>„{text}“ ist nicht die Adresse eines Vektorkacheldienstes. Eine solche Adresse beginnt mit http und enthält „/VectorTileServer“.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a job. Give the id, or the address of the job.</source>
        <translation>„{text}“ ist nicht die ID eines Auftrags. Geben Sie die ID oder die Adresse des Auftrags an.</translation>
    </message>
    <message>
        <source>The service has no level {levels}. Its levels are {available}.</source>
        <translation>Der Dienst hat keine Stufe {levels}. Seine Stufen sind {available}.</translation>
    </message>
    <message>
        <source>“{text}” is not a list of levels. Write levels and ranges like 0-6,9.</source>
        <translation>„{text}“ ist keine Liste von Stufen. Schreiben Sie Stufen und Bereiche wie 0-6,9.</translation>
    </message>
    <message>
        <source>The area is empty. Select at least one polygon or choose the map canvas.</source>
        <translation>Das Gebiet ist leer. Wählen Sie mindestens ein Polygon aus oder nehmen Sie die Kartenansicht.</translation>
    </message>
    <message>
        <source>The area cannot be used: {reason}</source>
        <translation>Das Gebiet ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>The area lies outside the service, which covers {covered}.</source>
        <translation>Das Gebiet liegt außerhalb des Dienstes, der {covered} abdeckt.</translation>
    </message>
    <message>
        <source>The expression for the names cannot be read: {reason}</source>
        <translation>Der Ausdruck für die Namen kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file {path} exists already. Choose another name or remove it first.</source>
        <translation>Die Datei {path} gibt es schon. Wählen Sie einen anderen Namen oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}. Choose another folder.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Not enough room in {folder} (needs about {needed}, {free} free). Make room or choose another folder.</source>
        <translation>Nicht genug Platz in {folder} (nötig sind etwa {needed}, frei sind {free}). Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another export is about to write {path}. Wait for it, cancel it, or choose another name.</source>
        <translation>Ein anderer Export wird {path} schreiben. Warten Sie auf ihn, brechen Sie ihn ab oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>None of the {failed} packages could be exported. The first: {reason}</source>
        <translation>Keines der {failed} Pakete konnte exportiert werden. Das erste: {reason}</translation>
    </message>
    <message>
        <source>It is not known how {name} was exported, so it cannot be updated: no record in this QGIS profile belongs to the file as it is. Export the area anew.</source>
        <translation>Es ist nicht bekannt, wie {name} exportiert wurde, daher kann es nicht aktualisiert werden: Kein Eintrag in diesem QGIS-Profil gehört zur Datei, wie sie ist. Exportieren Sie das Gebiet neu.</translation>
    </message>
    <message>
        <source>The plan of this export was lost, and the service has changed since. Run the export again.</source>
        <translation>Der Plan dieses Exports ging verloren, und der Dienst hat sich seitdem geändert. Führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be written ({path}: {reason}), so nothing was sent. Make room or allow writing there and try again.</source>
        <translation>Die Liste der Aufträge kann nicht geschrieben werden ({path}: {reason}), daher wurde nichts gesendet. Schaffen Sie Platz oder erlauben Sie das Schreiben dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles; the service allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>Das Gebiet hat {counted} Kacheln; der Dienst erlaubt {limit} in einem Export. Wählen Sie ein kleineres Gebiet oder weniger Stufen, oder lassen Sie den Export aufteilen.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles, which needs at least {parts} exports of {limit}; at most {most} are made. Choose a smaller area or fewer levels.</source>
        <translation>Das Gebiet hat {counted} Kacheln, wofür mindestens {parts} Exporte von {limit} nötig sind; höchstens {most} werden gemacht. Wählen Sie ein kleineres Gebiet oder weniger Stufen.</translation>
    </message>
    <message>
        <source>There is no vector tile service at {address}. Check the address.</source>
        <translation>Unter {address} gibt es keinen Vektorkacheldienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“{title}” ({type}) leads to no vector tile layer. Give the address of a vector tile layer.</source>
        <translation>„{title}“ ({type}) führt zu keinem Vektorkachellayer. Geben Sie die Adresse eines Vektorkachellayers an.</translation>
    </message>
    <message>
        <source>{portal} has no item {item}, or it is not shared with you. Check the address, or sign in and try again.</source>
        <translation>{portal} hat kein Element {item}, oder es ist nicht für Sie freigegeben. Prüfen Sie die Adresse, oder melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This service does not allow export. Its owner can switch on “Allow this layer to be downloaded and used in an offline map” in the item&apos;s settings.</source>
        <translation>Dieser Dienst erlaubt keinen Export. Sein Besitzer kann in den Einstellungen des Elements „Allow this layer to be downloaded and used in an offline map“ einschalten.</translation>
    </message>
    <message>
        <source>“{title}” cannot be exported here. Its export service can (sign-in needed): {address}</source>
        <translation>„{title}“ kann hier nicht exportiert werden. Sein Exportdienst kann es (Anmeldung nötig): {address}</translation>
    </message>
    <message>
        <source>The service wants you to sign in. Choose an authentication configuration and try again.</source>
        <translation>Der Dienst verlangt eine Anmeldung. Wählen Sie eine Authentifizierungskonfiguration und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} did not accept your user name and password. Check the authentication configuration; an account that signs in on a page of its organisation needs OAuth2 or a token instead.</source>
        <translation>{host} hat Benutzername und Passwort nicht angenommen. Prüfen Sie die Authentifizierungskonfiguration; ein Konto, das sich auf einer Seite seiner Organisation anmeldet, braucht stattdessen OAuth2 oder ein Token.</translation>
    </message>
    <message>
        <source>Your sign-in has run out or is not valid for this service. Sign in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen oder gilt nicht für diesen Dienst. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your account may not export from this service. Its owner can give you the right.</source>
        <translation>Ihr Konto darf von diesem Dienst nicht exportieren. Sein Besitzer kann Ihnen das Recht geben.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>Der Server hat {counted} Kacheln gezählt; er erlaubt {limit}. Wählen Sie ein kleineres Gebiet oder weniger Stufen, oder lassen Sie den Export aufteilen.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. We counted {planned}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>Der Server hat {counted} Kacheln gezählt; er erlaubt {limit}. Wir haben {planned} gezählt. Wählen Sie ein kleineres Gebiet oder weniger Stufen, oder lassen Sie den Export aufteilen.</translation>
    </message>
    <message>
        <source>The service refused: {message}</source>
        <translation>Der Dienst hat abgelehnt: {message}</translation>
    </message>
    <message>
        <source>The answer of {host} was not followed: {reason}. Ask the service&apos;s owner.</source>
        <translation>Der Antwort von {host} wurde nicht gefolgt: {reason}. Fragen Sie den Besitzer des Dienstes.</translation>
    </message>
    <message>
        <source>The server could not make the package: {message}</source>
        <translation>Der Server konnte das Paket nicht herstellen: {message}</translation>
    </message>
    <message>
        <source>The server stopped the job because it took too long: {message} Choose a smaller area or fewer levels.</source>
        <translation>Der Server hat den Auftrag beendet, weil er zu lange dauerte: {message} Wählen Sie ein kleineres Gebiet oder weniger Stufen.</translation>
    </message>
    <message>
        <source>The job was cancelled at the server. Run the export again.</source>
        <translation>Der Auftrag wurde auf dem Server abgebrochen. Führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>The server no longer knows this job (it keeps them for a limited time). Run the export again.</source>
        <translation>Der Server kennt diesen Auftrag nicht mehr (er behält sie nur begrenzte Zeit). Führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>{failed} of {parts} parts failed: {reason} The other parts are kept; run the export again to repeat only what failed.</source>
        <translation>{failed} von {parts} Teilen sind fehlgeschlagen: {reason} Die übrigen Teile bleiben erhalten; führen Sie den Export noch einmal aus, um nur das Fehlgeschlagene zu wiederholen.</translation>
    </message>
    <message>
        <source>The server says the job succeeded but names no package. Run the export again.</source>
        <translation>Der Server meldet, dass der Auftrag gelungen ist, nennt aber kein Paket. Führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the address and your connection.</source>
        <translation>{host} ist nicht erreichbar: {reason}. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>{host} sent a web page or unreadable data instead of an answer. The address may be wrong, or a sign-in page or proxy stands in between.</source>
        <translation>{host} hat eine Webseite oder unlesbare Daten statt einer Antwort gesendet. Vielleicht ist die Adresse falsch, oder eine Anmeldeseite oder ein Proxy steht dazwischen.</translation>
    </message>
    <message>
        <source>{host} is not able to answer now (HTTP {status}). Try again later.</source>
        <translation>{host} kann gerade nicht antworten (HTTP {status}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The download ended at {received} of {expected} bytes. Try again.</source>
        <translation>Der Download endete bei {received} von {expected} Byte. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The link to the package has expired or was refused. Run the export again.</source>
        <translation>Der Link zum Paket ist abgelaufen oder wurde abgelehnt. Führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>It is not known whether the server got this request: {reason} Submit it again only if a second job at the server does no harm.</source>
        <translation>Es ist nicht bekannt, ob der Server diese Anfrage erhalten hat: {reason} Senden Sie sie nur dann noch einmal, wenn ein zweiter Auftrag auf dem Server nicht schadet.</translation>
    </message>
    <message>
        <source>{name} is not a vector tile package: {reason}</source>
        <translation>{name} ist kein Vektorkachelpaket: {reason}</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a package (a sign-in page?). Nothing was kept.</source>
        <translation>Der Server hat eine Webseite statt eines Pakets gesendet (eine Anmeldeseite?). Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The package {name} is damaged: {reason}</source>
        <translation>Das Paket {name} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>The package is incomplete ({reason}). It is kept as {file}.</source>
        <translation>Das Paket ist unvollständig: {reason}. Es wird als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The package {name} has no tiles on these levels.</source>
        <translation>Das Paket {name} hat auf diesen Stufen keine Kacheln.</translation>
    </message>
    <message>
        <source>The packages cannot be merged: {reason}</source>
        <translation>Die Pakete können nicht zusammengeführt werden: {reason}</translation>
    </message>
    <message>
        <source>These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; theirs is {scheme}.</source>
        <translation>Diese Kacheln können nicht als MBTiles geschrieben werden, die nur das Web-Mercator-Schema kennen; ihres ist {scheme}.</translation>
    </message>
    <message>
        <source>{unreadable} of {bundles} bundles unreadable</source>
        <translation>{unreadable} von {bundles} Bundles sind nicht lesbar</translation>
    </message>
    <message>
        <source>The answer of {host}</source>
        <translation>Die Antwort von {host}</translation>
    </message>
    <message>
        <source>it does not start like one</source>
        <translation>Sie beginnt nicht wie eines</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The package came without encryption (http), though the service itself is encrypted.</source>
        <translation>Das Paket kam unverschlüsselt (http), obwohl der Dienst selbst verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The service has no tiles in this area on these levels; the package is empty.</source>
        <translation>Der Dienst hat in diesem Gebiet auf diesen Stufen keine Kacheln; das Paket ist leer.</translation>
    </message>
    <message>
        <source>The package was cut to the tiles of the polygons.</source>
        <translation>Das Paket wurde auf die Kacheln der Polygone zugeschnitten.</translation>
    </message>
    <message>
        <source>The service has no portal item, so its own style is used.</source>
        <translation>Der Dienst hat kein Portalelement, daher wird sein eigener Stil verwendet.</translation>
    </message>
    <message>
        <source>The portal item has no style of its own, so the service&apos;s is used.</source>
        <translation>Das Portalelement hat keinen eigenen Stil, daher wird der des Dienstes verwendet.</translation>
    </message>
    <message>
        <source>The style of the portal item could not be fetched, so the service&apos;s is used.</source>
        <translation>Der Stil des Portalelements konnte nicht abgeholt werden, daher wird der des Dienstes verwendet.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>Den Ordner dafür gibt es nicht</translation>
    </message>
    <message>
        <source>This service does not take polygons (it is older than 10.7); the box around them is exported.</source>
        <translation>Dieser Dienst nimmt keine Polygone an (er ist älter als 10.7); exportiert wird das Rechteck um sie.</translation>
    </message>
    <message>
        <source>The outline has very many vertices and is sent simplified: nowhere smaller, and larger by less than a tenth of the finest tile.</source>
        <translation>Der Umriss hat sehr viele Stützpunkte und wird vereinfacht gesendet: nirgends kleiner, und um weniger als ein Zehntel der feinsten Kachel größer.</translation>
    </message>
    <message>
        <source>longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°</source>
        <translation>Länge {xmin:.2f}° bis {xmax:.2f}°, Breite {ymin:.2f}° bis {ymax:.2f}°</translation>
    </message>
    <message>
        <source>x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})</source>
        <translation>x {xmin:.0f} bis {xmax:.0f}, y {ymin:.0f} bis {ymax:.0f} (EPSG:{code})</translation>
    </message>
    <message>
        <source>what was chosen cannot be read again.</source>
        <translation>Was gewählt war, kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>An outline crossed itself or was otherwise not valid; it was mended.</source>
        <translation>Ein Umriss überschnitt sich selbst oder war aus anderem Grund ungültig; er wurde repariert.</translation>
    </message>
    <message>
        <source>QGIS does not know the service&apos;s coordinate system ({code}).</source>
        <translation>QGIS kennt das Koordinatensystem des Dienstes nicht ({code}).</translation>
    </message>
    <message>
        <source>a polygon has no surface, or an outline that cannot be mended.</source>
        <translation>Ein Polygon hat keine Fläche oder einen Umriss, der nicht repariert werden kann.</translation>
    </message>
    <message>
        <source>it cannot be transformed from {source} to {target}. Choose an area inside the area of use of both.</source>
        <translation>Es kann nicht von {source} nach {target} transformiert werden. Wählen Sie ein Gebiet innerhalb des Gültigkeitsbereichs beider Systeme.</translation>
    </message>
    <message>
        <source>Reading job records</source>
        <translation>Auftragslisten werden gelesen</translation>
    </message>
    <message>
        <source>{name} was not made of this package and is not shown in its place.</source>
        <translation>{name} wurde nicht aus diesem Paket gemacht und wird nicht an seiner Stelle gezeigt.</translation>
    </message>
    <message>
        <source>This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all.</source>
        <translation>Dieses QGIS zeigt davon nur die Stufen bis 14; QGIS 3.26 und neuer zeigt alle.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Aus {name} gezeigt, weil dieses QGIS keine Pakete öffnen kann. QGIS 3.26 und neuer kann es.</translation>
    </message>
    <message>
        <source>This QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Dieses QGIS kann keine Pakete öffnen. QGIS 3.26 und neuer kann es.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later draws them whole.</source>
        <translation>Aus {name} gezeigt, weil dieses QGIS in Paketen Lücken lässt. QGIS 3.32 und neuer zeichnet sie ganz.</translation>
    </message>
    <message>
        <source>This QGIS may leave holes in the package where its tiles end early, and does not find it after project and package were moved. QGIS 3.32 and later does both.</source>
        <translation>Dieses QGIS lässt im Paket vielleicht Lücken, wo seine Kacheln früh enden, und findet es nicht, nachdem Projekt und Paket verschoben wurden. QGIS 3.32 und neuer kann beides.</translation>
    </message>
    <message>
        <source>Shown from {name}, because QGIS draws packages with files as large as this one&apos;s slowly.</source>
        <translation>Aus {name} gezeigt, weil QGIS Pakete mit so großen Dateien wie diesen langsam zeichnet.</translation>
    </message>
    <message>
        <source>QGIS draws this package slowly, and there is no other form that it shows whole.</source>
        <translation>QGIS zeichnet dieses Paket langsam, und es gibt keine andere Form, die es ganz zeigt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>Der ganze Dienst</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>Mit den Worten des Servers</translation>
    </message>
    <message>
        <source>Failed parts</source>
        <translation>Fehlgeschlagene Teile</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Parts fetched</source>
        <translation>Abgeholte Teile</translation>
    </message>
    <message>
        <source>Server jobs</source>
        <translation>Aufträge des Servers</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{got} of {asked} asked for</source>
        <translation>{got} von {asked} angefragten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Server messages</source>
        <translation>Meldungen des Servers</translation>
    </message>
    <message>
        <source>{west} to {east}, {south} to {north} ({system})</source>
        <translation>{west} bis {east}, {south} bis {north} ({system})</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Part {number}: {reason}</source>
        <translation>Teil {number}: {reason}</translation>
    </message>
    <message>
        <source>{time}  {message}</source>
        <translation>{time}  {message}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Server is packaging</source>
        <translation>Server packt</translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation>Bereit zum Herunterladen</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Checking file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Cutting to the polygons…</source>
        <translation>Wird auf die Polygone zugeschnitten…</translation>
    </message>
    <message>
        <source>Writing MBTiles…</source>
        <translation>MBTiles werden geschrieben…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Not known whether the server got this request</source>
        <translation>Unbekannt, ob der Server diese Anfrage erhalten hat</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired on the server</source>
        <translation>Auf dem Server abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n Kachel</numerusform>
            <numerusform>%n Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>begonnen {time}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation>
            <numerusform>Wartet (%n davor)</numerusform>
            <numerusform>Wartet (%n davor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready on the server, waits for its turn to download</source>
        <translation>Auf dem Server bereit, wartet auf das Herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Updated, %n tile(s) changed</source>
        <translation>
            <numerusform>Aktualisiert, %n Kachel geändert</numerusform>
            <numerusform>Aktualisiert, %n Kacheln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {done}</source>
        <translation>Heruntergeladen: {done}</translation>
    </message>
    <message>
        <source>Offline, trying again…</source>
        <translation>Offline, neuer Versuch läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Fertig, %n Warnung</numerusform>
            <numerusform>Fertig, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated, no tile has changed</source>
        <translation>Aktualisiert, keine Kachel hat sich geändert</translation>
    </message>
    <message>
        <source>{state} ({message})</source>
        <translation>{state} ({message})</translation>
    </message>
    <message>
        <source>Server is packaging, {ready} of {parts}, {time}</source>
        <translation>Server packt, {ready} von {parts}, {time}</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s</source>
        <translation>Heruntergeladen: {done}, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s, {time} left</source>
        <translation>Heruntergeladen: {done}, {rate}/s, noch {time}</translation>
    </message>
    <message>
        <source>Offline, next try in {time}</source>
        <translation>Offline, nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}…</source>
        <translation>{done} von {total} werden zusammengeführt…</translation>
    </message>
    <message>
        <source>{state}: {cause}</source>
        <translation>{state}: {cause}</translation>
    </message>
    <message>
        <source>Connection lost at {done}.</source>
        <translation>Verbindung bei {done} unterbrochen.</translation>
    </message>
    <message>
        <source>Server is packaging, {time}</source>
        <translation>Server packt, {time}</translation>
    </message>
    <message>
        <source>Paused at {done}</source>
        <translation>Angehalten bei {done}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>Dauer {time}</translation>
    </message>
    <message>
        <source>This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.</source>
        <translation>Dieses QGIS kann das Paket nicht zeigen, aber das Paket ist vollständig. QGIS 3.26 und neuer kann es.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS cannot open {path}; its log says why.</source>
        <translation>Das Paket ist vollständig, aber QGIS kann {path} nicht öffnen; warum, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS does not find files with a percent sign in their path: {path}. Rename the file or its folder and add it again.</source>
        <translation>Das Paket ist vollständig, aber QGIS findet keine Dateien mit einem Prozentzeichen im Pfad: {path}. Benennen Sie die Datei oder ihren Ordner um und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Exported with Tilepack on {date}</source>
        <translation>Mit Tilepack exportiert am {date}</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Stufen: {levels}</translation>
    </message>
    <message>
        <source>Service: {name}, {address}</source>
        <translation>Dienst: {name}, {address}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Gebiet: {area}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Rechte: {rights}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°</source>
        <translation>Breite {south:.4f}° bis {north:.4f}°, Länge {west:.4f}° bis {east:.4f}°</translation>
    </message>
    <message>
        <source>The authentication configuration could not be applied.</source>
        <translation>Die Authentifizierungskonfiguration konnte nicht angewendet werden.</translation>
    </message>
    <message>
        <source>Reading the service…</source>
        <translation>Der Dienst wird gelesen…</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Download interrupted, trying again…</source>
        <translation>Download unterbrochen, neuer Versuch…</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}…</source>
        <translation>{done} von {total} heruntergeladen…</translation>
    </message>
    <message>
        <source>Downloading {done}…</source>
        <translation>{done} heruntergeladen…</translation>
    </message>
    <message>
        <source>Waiting for map servers</source>
        <translation>Warten auf Kartenserver</translation>
    </message>
    <message>
        <source>Exporting tiles to {name}</source>
        <translation>Kacheln werden nach {name} exportiert</translation>
    </message>
    <message>
        <source>The authentication database is locked.</source>
        <translation>Die Authentifizierungsdatenbank ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no authentication configuration {id}.</source>
        <translation>Es gibt keine Authentifizierungskonfiguration {id}.</translation>
    </message>
    <message>
        <source>{layer}: Skipping malformed value of &apos;{name}&apos;</source>
        <translation>{layer}: Fehlerhafter Wert von &apos;{name}&apos; wird übergangen</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation>
            <numerusform>{what}: %n-mal, zum Beispiel {examples}.</numerusform>
            <numerusform>{what}: %n-mal, zum Beispiel {examples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>%n Schriftart des Stils fehlt auf diesem Rechner, daher werden Beschriftungen in einer anderen gezeichnet: {fonts}.</numerusform>
            <numerusform>%n Schriftarten des Stils fehlen auf diesem Rechner, daher werden Beschriftungen in einer anderen gezeichnet: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what}: %n-mal.</numerusform>
            <numerusform>{what}: %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation>
            <numerusform>Mit %n Warnung zum Stil hinzugefügt.</numerusform>
            <numerusform>Mit %n Warnungen zum Stil hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation>
            <numerusform>Mit %n Warnung zum Stil hinzugefügt (fehlende Schriftarten: {fonts}).</numerusform>
            <numerusform>Mit %n Warnungen zum Stil hinzugefügt (fehlende Schriftarten: {fonts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>Sein Kopf fehlt</translation>
    </message>
    <message>
        <source>its two names differ</source>
        <translation>Seine beiden Namen sind verschieden</translation>
    </message>
    <message>
        <source>its header differs from the table of contents</source>
        <translation>Sein Kopf weicht vom Inhaltsverzeichnis ab</translation>
    </message>
    <message>
        <source>its two sizes or checksums differ</source>
        <translation>Seine beiden Größen oder Prüfsummen sind verschieden</translation>
    </message>
    <message>
        <source>the content of {entry} is not what was written</source>
        <translation>Der Inhalt von {entry} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>{entry} is far larger than such a part ever is</source>
        <translation>{entry} ist weit größer, als ein solcher Teil je ist</translation>
    </message>
    <message>
        <source>{entry} has no header</source>
        <translation>{entry} hat keinen Kopf</translation>
    </message>
    <message>
        <source>{entry} does not fit into the file</source>
        <translation>{entry} passt nicht in die Datei</translation>
    </message>
    <message>
        <source>{entry} is packed in a way packages do not use</source>
        <translation>{entry} ist auf eine Weise gepackt, die Pakete nicht verwenden</translation>
    </message>
    <message>
        <source>{entry} gives two different sizes</source>
        <translation>{entry} gibt zwei verschiedene Größen an</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when unpacked</source>
        <translation>{entry} würde beim Entpacken über alle Maßen wachsen</translation>
    </message>
    <message>
        <source>its table of contents is larger than that of any package</source>
        <translation>Sein Inhaltsverzeichnis ist größer als das jedes Pakets</translation>
    </message>
    <message>
        <source>its table of contents is incomplete</source>
        <translation>Sein Inhaltsverzeichnis ist unvollständig</translation>
    </message>
    <message>
        <source>its end is missing, probably the download was interrupted</source>
        <translation>Sein Ende fehlt, wahrscheinlich wurde der Download unterbrochen</translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation>Die Datei ist kein ZIP-Archiv</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>{entry} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{entry} cannot be unpacked</source>
        <translation>{entry} kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>it holds a message of the server instead</source>
        <translation>Die Datei enthält stattdessen eine Meldung des Servers</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>Die Datei kann nicht geöffnet werden ({reason})</translation>
    </message>
    <message>
        <source>its version is {version}, not 3</source>
        <translation>Seine Version ist {version}, nicht 3</translation>
    </message>
    <message>
        <source>its index has an unknown size</source>
        <translation>Sein Index hat eine unbekannte Größe</translation>
    </message>
    <message>
        <source>it should have {stated} bytes and has {found}</source>
        <translation>Es sollte {stated} Byte haben und hat {found}</translation>
    </message>
    <message>
        <source>{entry} is shorter than its own index</source>
        <translation>{entry} ist kürzer als sein eigener Index</translation>
    </message>
    <message>
        <source>{entry} has tiles outside of itself</source>
        <translation>{entry} hat Kacheln außerhalb von sich selbst</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when its tiles are read</source>
        <translation>{entry} würde beim Lesen seiner Kacheln über alle Maßen wachsen</translation>
    </message>
    <message>
        <source>it is shorter than its own index</source>
        <translation>Es ist kürzer als sein eigener Index</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>Die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>it has a level {level}</source>
        <translation>Es hat eine Stufe {level}</translation>
    </message>
    <message>
        <source>its tiles are not square</source>
        <translation>Seine Kacheln sind nicht quadratisch</translation>
    </message>
    <message>
        <source>it names no reference system</source>
        <translation>Es nennt kein Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>level {level} is not half of the one before</source>
        <translation>Stufe {level} ist nicht die Hälfte der vorigen</translation>
    </message>
    <message>
        <source>it is not a PNG image</source>
        <translation>Das ist kein PNG-Bild</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>Das ist kein Objekt</translation>
    </message>
    <message>
        <source>it is far larger than such a part ever is</source>
        <translation>Der Teil ist weit größer, als ein solcher je ist</translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation>Er hat einen Dokumenttyp</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>Er ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{place} would grow beyond all measure when unpacked.</source>
        <translation>{place} würde beim Entpacken über alle Maßen wachsen.</translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation>{place} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{place} shares bytes with another part.</source>
        <translation>{place} teilt sich Bytes mit einem anderen Teil.</translation>
    </message>
    <message>
        <source>{count} foreign bytes stand before the archive; QGIS refuses it.</source>
        <translation>{count} fremde Byte stehen vor dem Archiv; QGIS weist es ab.</translation>
    </message>
    <message>
        <source>{count} foreign bytes follow the archive; QGIS refuses it.</source>
        <translation>{count} fremde Byte folgen dem Archiv; QGIS weist es ab.</translation>
    </message>
    <message>
        <source>{place} is in the archive more than once; QGIS refuses it.</source>
        <translation>{place} ist mehr als einmal im Archiv; QGIS weist es ab.</translation>
    </message>
    <message>
        <source>{place} is a name that leads out of the package.</source>
        <translation>{place} ist ein Name, der aus dem Paket hinausführt.</translation>
    </message>
    <message>
        <source>{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it.</source>
        <translation>{place} ist komprimiert; QGIS zeichnet langsam, und ArcGIS Pro lehnt es vielleicht ab.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation>{place} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The tile format is called “{value}” instead of “pbf”; QGIS refuses it.</source>
        <translation>Das Kachelformat heißt „{value}“ statt „pbf“; QGIS weist es ab.</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}.</source>
        <translation>Das Kachelschema ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The levels begin at {first} instead of 0; QGIS draws nothing.</source>
        <translation>Die Stufen beginnen bei {first} statt bei 0; QGIS zeichnet nichts.</translation>
    </message>
    <message>
        <source>The size of the bundles is missing; QGIS would crash while drawing.</source>
        <translation>Die Größe der Bundles fehlt; QGIS würde beim Zeichnen abstürzen.</translation>
    </message>
    <message>
        <source>The size of the bundles is given as {value}, but it is 128.</source>
        <translation>Die Größe der Bundles ist mit {value} angegeben, sie ist aber 128.</translation>
    </message>
    <message>
        <source>The description says levels {stated}; tiles are there for {found}.</source>
        <translation>Die Beschreibung nennt die Stufen {stated}; Kacheln gibt es für {found}.</translation>
    </message>
    <message>
        <source>There are tiles of level {level}, which the scheme lacks.</source>
        <translation>Es gibt Kacheln der Stufe {level}, die das Schema nicht hat.</translation>
    </message>
    <message>
        <source>{place} is not the name of a bundle.</source>
        <translation>{place} ist kein Name eines Bundles.</translation>
    </message>
    <message>
        <source>{place} is written otherwise than QGIS looks for it.</source>
        <translation>{place} ist anders geschrieben, als QGIS danach sucht.</translation>
    </message>
    <message>
        <source>{place} is shorter than its own index; QGIS would crash while drawing.</source>
        <translation>{place} ist kürzer als sein eigener Index; QGIS würde beim Zeichnen abstürzen.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its bundle; QGIS would crash while drawing.</source>
        <translation>Kachel {place} liegt außerhalb ihres Bundles; QGIS würde beim Zeichnen abstürzen.</translation>
    </message>
    <message>
        <source>Tile {place} shares bytes with another tile.</source>
        <translation>Kachel {place} teilt sich Bytes mit einer anderen Kachel.</translation>
    </message>
    <message>
        <source>Tile {place} gives two different sizes.</source>
        <translation>Kachel {place} gibt zwei verschiedene Größen an.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its level.</source>
        <translation>Kachel {place} liegt außerhalb ihrer Stufe.</translation>
    </message>
    <message>
        <source>Tile {place} is not compressed as QGIS needs it and would stay blank.</source>
        <translation>Kachel {place} ist nicht so komprimiert, wie QGIS es braucht, und bliebe leer.</translation>
    </message>
    <message>
        <source>Tile {place} is damaged: {reason}.</source>
        <translation>Kachel {place} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} has no layers.</source>
        <translation>Kachel {place} hat keine Layer.</translation>
    </message>
    <message>
        <source>The tilemap has a wrong form ({reason}); QGIS would crash while drawing.</source>
        <translation>Die Tilemap hat eine falsche Form ({reason}); QGIS würde beim Zeichnen abstürzen.</translation>
    </message>
    <message>
        <source>The tilemap cannot be read: {reason}.</source>
        <translation>Die Tilemap kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The description names a tilemap, but there is none.</source>
        <translation>Die Beschreibung nennt eine Tilemap, aber es gibt keine.</translation>
    </message>
    <message>
        <source>There is a tilemap, but the description does not name it.</source>
        <translation>Es gibt eine Tilemap, aber die Beschreibung nennt sie nicht.</translation>
    </message>
    <message>
        <source>The tilemap refers to other files, which packages do not have.</source>
        <translation>Die Tilemap verweist auf andere Dateien, die Pakete nicht haben.</translation>
    </message>
    <message>
        <source>The tilemap hides tile {place}, which is there.</source>
        <translation>Die Tilemap verbirgt Kachel {place}, die vorhanden ist.</translation>
    </message>
    <message>
        <source>The tilemap names tile {place}, which is not there.</source>
        <translation>Die Tilemap nennt Kachel {place}, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The package has no style.</source>
        <translation>Das Paket hat keinen Stil.</translation>
    </message>
    <message>
        <source>The style draws “{layer}”, which no tile seems to have.</source>
        <translation>Der Stil zeichnet „{layer}“, das keine Kachel zu haben scheint.</translation>
    </message>
    <message>
        <source>The style gives “{property}” of layer “{layer}” a value without meaning; QGIS would crash when it loads the style.</source>
        <translation>Der Stil gibt „{property}“ der Ebene „{layer}“ einen Wert ohne Bedeutung; QGIS würde beim Laden des Stils abstürzen.</translation>
    </message>
    <message>
        <source>{place} lacks its other half.</source>
        <translation>{place} fehlt die andere Hälfte.</translation>
    </message>
    <message>
        <source>The style draws icons, but the package has none.</source>
        <translation>Der Stil zeichnet Symbole, aber das Paket hat keine.</translation>
    </message>
    <message>
        <source>The style draws the icon “{icon}”, which is not there.</source>
        <translation>Der Stil zeichnet das Symbol „{icon}“, das nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>{place}: the icon “{icon}” lies outside the image.</source>
        <translation>{place}: Das Symbol „{icon}“ liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The labels use the font “{font}”, of which the package has no letters. QGIS draws with the fonts of the computer; other programs may draw no labels.</source>
        <translation>Die Beschriftungen verwenden die Schriftart „{font}“, von der das Paket keine Zeichen hat. QGIS zeichnet mit den Schriftarten des Rechners; andere Programme zeichnen vielleicht keine Beschriftungen.</translation>
    </message>
    <message>
        <source>There are {count} more findings like “{like}”.</source>
        <translation>Es gibt {count} weitere Befunde wie „{like}“.</translation>
    </message>
    <message>
        <source>a reference system of its own</source>
        <translation>ein eigenes Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have different tiling schemes</source>
        <translation>„{one}“ und „{other}“ haben verschiedene Kachelschemas</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have bundles of different size</source>
        <translation>„{one}“ und „{other}“ haben Bundles verschiedener Größe</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” come from different services</source>
        <translation>„{one}“ und „{other}“ stammen aus verschiedenen Diensten</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>Eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>it has fields of an unknown kind</source>
        <translation>Sie hat Felder unbekannter Art</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>Sie endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>a layer ends in the middle of a value</source>
        <translation>Ein Layer endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation>Ein Layer hat keinen Namen</translation>
    </message>
    <message>
        <source>a layer has no extent</source>
        <translation>Ein Layer hat keine Ausdehnung</translation>
    </message>
    <message>
        <source>a feature ends in the middle of a value</source>
        <translation>Ein Objekt endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>Ihre Kompression ist defekt</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>Sie ist viel zu groß</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>a feature has an unknown type</source>
        <translation>Ein Objekt hat einen unbekannten Typ</translation>
    </message>
    <message>
        <source>a layer does not fit into it</source>
        <translation>Ein Layer passt nicht hinein</translation>
    </message>
    <message>
        <source>a layer has no usable extent</source>
        <translation>Ein Layer hat keine brauchbare Ausdehnung</translation>
    </message>
    <message>
        <source>a feature has a key without a value</source>
        <translation>Ein Objekt hat einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>a feature has a key or value that its layer lacks</source>
        <translation>Ein Objekt hat einen Schlüssel oder Wert, den sein Layer nicht hat</translation>
    </message>
    <message>
        <source>a geometry is cut off</source>
        <translation>Eine Geometrie ist abgeschnitten</translation>
    </message>
    <message>
        <source>a geometry has an unknown command, or one without a point</source>
        <translation>Eine Geometrie hat einen unbekannten Befehl oder einen ohne Punkt</translation>
    </message>
    <message>
        <source>its tilemap cannot be read</source>
        <translation>Seine Tilemap kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{entry} is not an object</source>
        <translation>{entry} ist kein Objekt</translation>
    </message>
    <message>
        <source>it has no {entry}</source>
        <translation>Darin fehlt {entry}</translation>
    </message>
    <message>
        <source>its tilemap has a wrong form ({fault})</source>
        <translation>Seine Tilemap hat eine falsche Form ({fault})</translation>
    </message>
    <message>
        <source>The tile format is called “pbf” now.</source>
        <translation>Das Kachelformat heißt jetzt „pbf“.</translation>
    </message>
    <message>
        <source>The levels begin at 0 now.</source>
        <translation>Die Stufen beginnen jetzt bei 0.</translation>
    </message>
    <message>
        <source>The size of the bundles is given now.</source>
        <translation>Die Größe der Bundles ist jetzt angegeben.</translation>
    </message>
    <message>
        <source>The description says now which levels have tiles.</source>
        <translation>Die Beschreibung sagt jetzt, welche Stufen Kacheln haben.</translation>
    </message>
    <message>
        <source>The tilemap was made anew from the tiles.</source>
        <translation>Die Tilemap wurde aus den Kacheln neu erzeugt.</translation>
    </message>
    <message>
        <source>The description names the tilemap now.</source>
        <translation>Die Beschreibung nennt jetzt die Tilemap.</translation>
    </message>
    <message>
        <source>Bytes before the archive were removed.</source>
        <translation>Bytes vor dem Archiv wurden entfernt.</translation>
    </message>
    <message>
        <source>Bytes after the archive were removed.</source>
        <translation>Bytes nach dem Archiv wurden entfernt.</translation>
    </message>
    <message>
        <source>Of parts that were there twice, the later one was kept.</source>
        <translation>Von doppelten Teilen wurde der spätere behalten.</translation>
    </message>
    <message>
        <source>Parts whose names lead out of the package were removed.</source>
        <translation>Teile, deren Namen aus dem Paket hinausführen, wurden entfernt.</translation>
    </message>
    <message>
        <source>Compressed parts are stored uncompressed now.</source>
        <translation>Komprimierte Teile sind jetzt unkomprimiert gespeichert.</translation>
    </message>
    <message>
        <source>Bundles too short for any tile were removed.</source>
        <translation>Bundles, die für jede Kachel zu kurz sind, wurden entfernt.</translation>
    </message>
    <message>
        <source>Bundles with a wrong form were made anew.</source>
        <translation>Bundles mit falscher Form wurden neu erzeugt.</translation>
    </message>
    <message>
        <source>Tiles that point outside of their bundle or level were removed.</source>
        <translation>Kacheln, die aus ihrem Bundle oder ihrer Stufe hinauszeigen, wurden entfernt.</translation>
    </message>
    <message>
        <source>What would make QGIS crash was removed from the style.</source>
        <translation>Was QGIS zum Absturz brächte, wurde aus dem Stil entfernt.</translation>
    </message>
    <message>
        <source>Tiles are compressed now as QGIS needs them.</source>
        <translation>Kacheln sind jetzt so komprimiert, wie QGIS es braucht.</translation>
    </message>
    <message>
        <source>tile {place} cannot be read</source>
        <translation>Kachel {place} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The package has no style, so none was written beside the MBTiles.</source>
        <translation>Das Paket hat keinen Stil, daher wurde keiner neben die MBTiles geschrieben.</translation>
    </message>
    <message>
        <source>Layers of the style that draw something other than this package&apos;s tiles are not in the style beside the MBTiles.</source>
        <translation>Layer des Stils, die etwas anderes als die Kacheln dieses Pakets zeichnen, sind nicht im Stil neben den MBTiles.</translation>
    </message>
    <message>
        <source>Properties that the MapLibre style specification does not allow are not in the style beside the MBTiles.</source>
        <translation>Eigenschaften, die die Stilspezifikation von MapLibre nicht erlaubt, sind nicht im Stil neben den MBTiles.</translation>
    </message>
    <message>
        <source>The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in the folder “fonts” of the style beside the MBTiles.</source>
        <translation>Dem Paket fehlen Schriftarten seiner Beschriftungen. MapLibre zeigt diese Beschriftungen, sobald ihre Glyphen im Ordner „fonts“ des Stils neben den MBTiles liegen.</translation>
    </message>
    <message>
        <source>{entry} cannot be used</source>
        <translation>{entry} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>node {place} has {count} children</source>
        <translation>Knoten {place} hat {count} Kinder</translation>
    </message>
    <message>
        <source>node {place} is neither 0, 1, 2 nor a list</source>
        <translation>Knoten {place} ist weder 0, 1, 2 noch eine Liste</translation>
    </message>
    <message>
        <source>the last number is cut off</source>
        <translation>Die letzte Zahl ist abgeschnitten</translation>
    </message>
    <message>
        <source>a number has more than 32 bits</source>
        <translation>Eine Zahl hat mehr als 32 Bit</translation>
    </message>
    <message>
        <source>its coordinates are not all numbers</source>
        <translation>Seine Koordinaten sind nicht alle Zahlen</translation>
    </message>
    <message>
        <source>it spans more tiles than can be counted</source>
        <translation>Es umfasst mehr Kacheln, als gezählt werden können</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>Es hat keine Stufen</translation>
    </message>
    <message>
        <source>its level numbers are not unique</source>
        <translation>Seine Stufennummern sind nicht eindeutig</translation>
    </message>
    <message>
        <source>its level numbers are too high</source>
        <translation>Seine Stufennummern sind zu hoch</translation>
    </message>
    <message>
        <source>its numbers are not finite</source>
        <translation>Seine Zahlen sind nicht endlich</translation>
    </message>
    <message>
        <source>a level has no resolution</source>
        <translation>Eine Stufe hat keine Auflösung</translation>
    </message>
    <message>
        <source>tileInfo is incomplete</source>
        <translation>tileInfo ist unvollständig</translation>
    </message>
    <message>
        <source>Vector tile packages</source>
        <translation>Vektorkachelpakete</translation>
    </message>
    <message>
        <source>Count tiles</source>
        <translation>Kacheln zählen</translation>
    </message>
    <message>
        <source>Counts the tiles that an export of an extent or of polygons would have, level by level, and tells the service&apos;s limit and how many parts the export would need. Nothing is sent but the question for the service&apos;s description and its tilemap. “tiles” counts the tiles of the grid that the area touches, the number the service&apos;s limit is held against. “existing” counts those of them that the service really has, where it has a tilemap; it is empty otherwise. The grid can be written as polygons.</source>
        <translation>Zählt die Kacheln, die ein Export einer Ausdehnung oder von Polygonen hätte, Stufe für Stufe, und nennt die Grenze des Dienstes und wie viele Teile der Export bräuchte. Gesendet wird nur die Frage nach der Beschreibung des Dienstes und seiner Tilemap. „tiles“ zählt die Kacheln des Gitters, die das Gebiet berührt; an dieser Zahl wird die Grenze des Dienstes gemessen. „existing“ zählt jene davon, die der Dienst wirklich hat, wo er eine Tilemap hat; sonst bleibt es leer. Das Gitter kann als Polygone geschrieben werden.</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Kacheln je Stufe</translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation>Kachelgitter</translation>
    </message>
    <message>
        <source>Tiles allowed in one export</source>
        <translation>In einem Export erlaubte Kacheln</translation>
    </message>
    <message>
        <source>Parts an export would need</source>
        <translation>Teile, die ein Export bräuchte</translation>
    </message>
    <message>
        <source>Export allowed</source>
        <translation>Export erlaubt</translation>
    </message>
    <message>
        <source>Add the package to the project</source>
        <translation>Das Paket zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Ids of the server&apos;s jobs</source>
        <translation>IDs der Aufträge des Servers</translation>
    </message>
    <message>
        <source>Tiles in the package</source>
        <translation>Kacheln im Paket</translation>
    </message>
    <message>
        <source>Size of the package in bytes</source>
        <translation>Größe des Pakets in Byte</translation>
    </message>
    <message>
        <source>Parts the export was split into</source>
        <translation>Teile, in die der Export geteilt wurde</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>Export one package per feature</source>
        <translation>Ein Paket je Objekt exportieren</translation>
    </message>
    <message>
        <source>Exports the tiles of every polygon of a layer, or of the selected ones, into a vector tile package of its own. An expression names the packages; the names are made safe for files and distinct, and nothing is overwritten. A feature whose export fails stops no other: the log says why, and the number of failures is an output.</source>
        <translation>Exportiert die Kacheln jedes Polygons eines Layers, oder jedes ausgewählten, in ein eigenes Vektorkachelpaket. Ein Ausdruck benennt die Pakete; die Namen werden für Dateien tauglich und eindeutig gemacht, und nichts wird überschrieben. Ein Objekt, dessen Export fehlschlägt, hält kein anderes auf: Das Protokoll sagt, warum, und die Zahl der Fehlschläge ist eine Ausgabe.</translation>
    </message>
    <message>
        <source>Polygons, one package for each</source>
        <translation>Polygone, für jedes ein Paket</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Name jedes Pakets</translation>
    </message>
    <message>
        <source>Also as MBTiles</source>
        <translation>Auch als MBTiles</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Ordner für die Pakete</translation>
    </message>
    <message>
        <source>Packages that failed</source>
        <translation>Fehlgeschlagene Pakete</translation>
    </message>
    <message>
        <source>Export tiles</source>
        <translation>Kacheln exportieren</translation>
    </message>
    <message>
        <source>Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits for the server&apos;s job, and fetches the result as one vector tile package (.vtpk). With neither extent nor polygons the whole service is meant. An area with more tiles than the service allows in one export is split and merged. The package is checked before it counts as done; nothing is written at the target otherwise.</source>
        <translation>Fragt einen ArcGIS-Vektorkacheldienst nach den Kacheln einer Ausdehnung oder von Polygonen, wartet auf den Auftrag des Servers und holt das Ergebnis als ein Vektorkachelpaket (.vtpk) ab. Ohne Ausdehnung und Polygone ist der ganze Dienst gemeint. Ein Gebiet mit mehr Kacheln, als der Dienst in einem Export erlaubt, wird aufgeteilt und zusammengeführt. Das Paket wird geprüft, bevor es als fertig gilt; sonst wird am Ziel nichts geschrieben.</translation>
    </message>
    <message>
        <source>Vector tile package</source>
        <translation>Vektorkachelpaket</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Pakete zusammenführen</translation>
    </message>
    <message>
        <source>Merges vector tile packages (.vtpk) of one service into one package. Their order does not matter. Packages with different tiling schemes are refused. The result is checked before it appears.</source>
        <translation>Führt Vektorkachelpakete (.vtpk) eines Dienstes zu einem Paket zusammen. Ihre Reihenfolge ist gleich. Pakete mit verschiedenen Kachelschemas werden abgelehnt. Das Ergebnis wird geprüft, bevor es erscheint.</translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation>Zusammengeführtes Paket</translation>
    </message>
    <message>
        <source>Package information</source>
        <translation>Paketinformation</translation>
    </message>
    <message>
        <source>Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, extent. The structure is always checked to the last byte; with “Decode every tile” the content of every tile is, too. A package is valid when QGIS can draw it as a whole. Some damages would end QGIS while it draws: such a package is never valid.</source>
        <translation>Prüft ein Vektorkachelpaket (.vtpk) und sagt, was es enthält: Stufen, Kacheln, Layer, Ausdehnung. Der Aufbau wird immer bis zum letzten Byte geprüft; mit „Jede Kachel dekodieren“ auch der Inhalt jeder Kachel. Ein Paket ist gültig, wenn QGIS es ganz zeichnen kann. Manche Schäden würden QGIS beim Zeichnen beenden: Ein solches Paket ist nie gültig.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Layers in the tiles</source>
        <translation>Layer in den Kacheln</translation>
    </message>
    <message>
        <source>Lowest level with tiles</source>
        <translation>Niedrigste Stufe mit Kacheln</translation>
    </message>
    <message>
        <source>Highest level with tiles</source>
        <translation>Höchste Stufe mit Kacheln</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Indexed (pyramid of variable depth)</source>
        <translation>Indiziert (Pyramide mit variabler Tiefe)</translation>
    </message>
    <message>
        <source>Decode every tile</source>
        <translation>Jede Kachel dekodieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Package to MBTiles</source>
        <translation>Paket nach MBTiles</translation>
    </message>
    <message>
        <source>Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends early because the next levels would show nothing new, the missing tiles are made from the ones above, so that no program shows blank squares. Only packages in the Web Mercator scheme can be written as MBTiles.

The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load Style. All addresses in it are relative, so keep these files together; programs that want whole addresses need the folder put in front of them.</source>
        <translation>Schreibt die Kacheln eines Vektorkachelpakets (.vtpk) als MBTiles. Wo das Paket früh endet, weil die nächsten Stufen nichts Neues zeigen würden, werden die fehlenden Kacheln aus denen darüber gemacht, damit kein Programm leere Quadrate zeigt. Nur Pakete im Web-Mercator-Schema können als MBTiles geschrieben werden.

Der Stil für MapLibre ist eine Datei NAME.style.json neben NAME.mbtiles, mit Symbolen und Glyphen im Ordner NAME.style. Auch QGIS lädt ihn: Layereigenschaften, Stil, Stil laden. Alle Adressen darin sind relativ, lassen Sie diese Dateien also beisammen; Programme, die ganze Adressen wollen, brauchen den Ordner davor.</translation>
    </message>
    <message>
        <source>Fill the gaps of the pyramid</source>
        <translation>Die Lücken der Pyramide füllen</translation>
    </message>
    <message>
        <source>Highest level to write</source>
        <translation>Höchste zu schreibende Stufe</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside it</source>
        <translation>Stil, Symbole und Glyphen für MapLibre daneben schreiben</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Tiles written</source>
        <translation>Geschriebene Kacheln</translation>
    </message>
    <message>
        <source>Tiles made to fill gaps</source>
        <translation>Zum Füllen von Lücken gemachte Kacheln</translation>
    </message>
    <message>
        <source>Style for MapLibre</source>
        <translation>Stil für MapLibre</translation>
    </message>
    <message>
        <source>Cut to the polygons&apos; tiles where the service exports boxes only</source>
        <translation>Auf die Kacheln der Polygone zuschneiden, wo der Dienst nur Rechtecke exportiert</translation>
    </message>
    <message>
        <source>Draw in the style of the portal item instead of the service&apos;s own</source>
        <translation>Im Stil des Portalelements statt in dem des Dienstes zeichnen</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside the MBTiles</source>
        <translation>Stil, Symbole und Glyphen für MapLibre neben die MBTiles schreiben</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Service address (…/VectorTileServer)</source>
        <translation>Adresse des Dienstes (…/VectorTileServer)</translation>
    </message>
    <message>
        <source>Or a layer of the service</source>
        <translation>Oder ein Layer des Dienstes</translation>
    </message>
    <message>
        <source>Extent (empty: the whole service)</source>
        <translation>Ausdehnung (leer: der ganze Dienst)</translation>
    </message>
    <message>
        <source>Or the polygons of a layer</source>
        <translation>Oder die Polygone eines Layers</translation>
    </message>
    <message>
        <source>Levels, like 0-6,9 (empty: all)</source>
        <translation>Stufen, etwa 0-6,9 (leer: alle)</translation>
    </message>
    <message>
        <source>Split what is over the service&apos;s limit</source>
        <translation>Aufteilen, was über der Grenze des Dienstes liegt</translation>
    </message>
    <message>
        <source>Vector tile packages (*.vtpk)</source>
        <translation>Vektorkachelpakete (*.vtpk)</translation>
    </message>
    <message>
        <source>Repair package</source>
        <translation>Paket reparieren</translation>
    </message>
    <message>
        <source>Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws wrongly though its tiles are good, and says what was mended. The original stays as it is. What cannot be mended is said, and nothing is written.</source>
        <translation>Schreibt eine reparierte Kopie eines Vektorkachelpakets (.vtpk), das QGIS ablehnt oder falsch zeichnet, obwohl seine Kacheln gut sind, und sagt, was repariert wurde. Das Original bleibt, wie es ist. Was nicht repariert werden kann, wird gesagt, und nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Mended package</source>
        <translation>Repariertes Paket</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>Was repariert wurde</translation>
    </message>
    <message>
        <source>Fetch the package of a job</source>
        <translation>Das Paket eines Auftrags abholen</translation>
    </message>
    <message>
        <source>Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, often six hours. The id of a job is in the list of jobs and among the outputs of “Export tiles”.</source>
        <translation>Wartet auf einen Auftrag, den ein ArcGIS-Vektorkacheldienst schon hat, wer auch immer ihn gesendet hat, und holt sein Paket ab. Es wird kein Auftrag gesendet. Server behalten Aufträge nur begrenzte Zeit, oft sechs Stunden. Die ID eines Auftrags steht in der Liste der Aufträge und unter den Ausgaben von „Kacheln exportieren“.</translation>
    </message>
    <message>
        <source>Id of the job at the server</source>
        <translation>ID des Auftrags auf dem Server</translation>
    </message>
    <message>
        <source>Update package</source>
        <translation>Paket aktualisieren</translation>
    </message>
    <message>
        <source>Exports the tiles of an earlier export again: same service, same area, same levels. The new package is checked and compared with the old one tile by tile; it takes its place only when something differs. Layers of the project that show it are drawn anew and keep their style. How a package was exported is known from the list of jobs of this QGIS profile, also when the file was moved or renamed since.</source>
        <translation>Exportiert die Kacheln eines früheren Exports noch einmal: derselbe Dienst, dasselbe Gebiet, dieselben Stufen. Das neue Paket wird geprüft und Kachel für Kachel mit dem alten verglichen; es tritt nur dann an dessen Stelle, wenn sich etwas unterscheidet. Layer des Projekts, die es zeigen, werden neu gezeichnet und behalten ihren Stil. Wie ein Paket exportiert wurde, ist aus der Liste der Aufträge dieses QGIS-Profils bekannt, auch wenn die Datei seitdem verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>Tiles that differ</source>
        <translation>Unterschiedliche Kacheln</translation>
    </message>
    <message>
        <source>{decoded} of {tiles} tiles were decoded.</source>
        <translation>{decoded} von {tiles} Kacheln wurden dekodiert.</translation>
    </message>
    <message>
        <source>QGIS can draw this package as a whole.</source>
        <translation>QGIS kann dieses Paket ganz zeichnen.</translation>
    </message>
    <message>
        <source>This package has problems.</source>
        <translation>Dieses Paket hat Probleme.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Name the MBTiles file that the style for MapLibre shall lie beside.</source>
        <translation>Geben Sie die MBTiles-Datei an, neben der der Stil für MapLibre liegen soll.</translation>
    </message>
    <message>
        <source>Give either the address of a service or a layer of it.</source>
        <translation>Geben Sie entweder die Adresse eines Dienstes oder einen Layer davon an.</translation>
    </message>
    <message>
        <source>The authentication database stays locked, so the service cannot be asked.</source>
        <translation>Die Authentifizierungsdatenbank bleibt gesperrt, daher kann der Dienst nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Give either an extent or polygons, not both.</source>
        <translation>Geben Sie entweder eine Ausdehnung oder Polygone an, nicht beides.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>karte</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>Map Canvas</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <source>Selected Features</source>
        <translation>Ausgewählte Objekte</translation>
    </message>
    <message>
        <source>Drawn Shape</source>
        <translation>Gezeichnete Form</translation>
    </message>
    <message>
        <source>Layer Extent</source>
        <translation>Layerausdehnung</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>At most {most} packages are made at a time. Select fewer features.</source>
        <translation>Höchstens {most} Pakete werden auf einmal gemacht. Wählen Sie weniger Objekte aus.</translation>
    </message>
    <message>
        <source>The project has no polygon layer; points and lines have no surface.</source>
        <translation>Das Projekt hat keinen Polygonlayer; Punkte und Linien haben keine Fläche.</translation>
    </message>
    <message>
        <source>The layer has no features.</source>
        <translation>Der Layer hat keine Objekte.</translation>
    </message>
    <message>
        <source>Draw a rectangle or a polygon on the map.</source>
        <translation>Zeichnen Sie ein Rechteck oder ein Polygon auf die Karte.</translation>
    </message>
    <message>
        <source>The project has no layer with an extent.</source>
        <translation>Das Projekt hat keinen Layer mit einer Ausdehnung.</translation>
    </message>
    <message>
        <source>There are no bookmarks. View ▸ New Spatial Bookmark makes one.</source>
        <translation>Es gibt keine Lesezeichen. Ansicht ▸ Neues räumliches Lesezeichen legt eines an.</translation>
    </message>
    <message>
        <source>Over the limit of {limit}</source>
        <translation>Über der Grenze von {limit}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Not counted: far beyond the limit.</source>
        <translation>Nicht gezählt: weit jenseits der Grenze.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Aufträge ({count})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Submit Again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Split and Retry</source>
        <translation>Aufteilen und wiederholen</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Zu diesem wechseln</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Erneut ausführen…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove and Delete File…</source>
        <translation>Entfernen und Datei löschen…</translation>
    </message>
    <message>
        <source>Send the request again; the server may already have it and work twice</source>
        <translation>Die Anfrage noch einmal senden; der Server hat sie vielleicht schon und arbeitet doppelt</translation>
    </message>
    <message>
        <source>Make the same request again; parts that arrived are kept</source>
        <translation>Dieselbe Anfrage noch einmal stellen; angekommene Teile bleiben erhalten</translation>
    </message>
    <message>
        <source>Fetch the package anew from the same job; nothing of the damaged file is used</source>
        <translation>Das Paket desselben Auftrags neu holen; von der beschädigten Datei wird nichts verwendet</translation>
    </message>
    <message>
        <source>Export as several jobs within the limit and merge them</source>
        <translation>Als mehrere Aufträge innerhalb der Grenze exportieren und zusammenführen</translation>
    </message>
    <message>
        <source>Fill in the form with the export service of this basemap</source>
        <translation>Das Formular mit dem Exportdienst dieser Grundkarte ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the form as for this export, to change something</source>
        <translation>Das Formular wie für diesen Export ausfüllen, um etwas zu ändern</translation>
    </message>
    <message>
        <source>Export the same area and levels anew and replace the file when it differs</source>
        <translation>Gebiet und Stufen neu exportieren und die Datei ersetzen, wenn sie sich unterscheidet</translation>
    </message>
    <message>
        <source>Remove from the list; the file is kept</source>
        <translation>Aus der Liste entfernen; die Datei bleibt</translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Remove {name} from the list and delete {path}?</source>
        <translation>{name} aus der Liste entfernen und {path} löschen?</translation>
    </message>
    <message>
        <source>Enter does what the button of the job says, Space pauses or continues, Delete cancels or removes, F5 asks the servers now.</source>
        <translation>Die Eingabetaste tut, was die Schaltfläche des Auftrags sagt, die Leertaste hält an oder setzt fort, Entf bricht ab oder entfernt, F5 fragt die Server sofort.</translation>
    </message>
    <message>
        <source>Level {level}, {scale}</source>
        <translation>Stufe {level}, {scale}</translation>
    </message>
    <message>
        <source>{level}: fits the map at {scale}</source>
        <translation>{level}: passt zur Karte bei {scale}</translation>
    </message>
    <message>
        <source>Export Tiles…</source>
        <translation>Kacheln exportieren…</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>Counting tiles…</source>
        <translation>Kacheln werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name} ist bereit: %n Kachel.</numerusform>
            <numerusform>{name} ist bereit: %n Kacheln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation>
            <numerusform>%n Export lief weiter, während QGIS geschlossen war: {ready} bereit, {running} laufend.</numerusform>
            <numerusform>%n Exporte liefen weiter, während QGIS geschlossen war: {ready} bereit, {running} laufend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation>
            <numerusform>%n Paket ist bereit.</numerusform>
            <numerusform>%n Pakete sind bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation>
            <numerusform>%n Export steht still.</numerusform>
            <numerusform>%n Exporte stehen still.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>This service does not allow export.</source>
        <translation>Dieser Dienst erlaubt keinen Export.</translation>
    </message>
    <message>
        <source>Choose a service, or paste its address.</source>
        <translation>Wählen Sie einen Dienst oder fügen Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>Without a service nothing can be counted.</source>
        <translation>Ohne Dienst kann nichts gezählt werden.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>Der Ordner des Projekts</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>None of the features has a surface.</source>
        <translation>Keines der Objekte hat eine Fläche.</translation>
    </message>
    <message>
        <source>QGIS draws a package of this size slowly.</source>
        <translation>QGIS zeichnet ein Paket dieser Größe langsam.</translation>
    </message>
    <message>
        <source>QGIS before 3.26 cannot open packages and shows the MBTiles instead.</source>
        <translation>QGIS vor 3.26 kann keine Pakete öffnen und zeigt stattdessen die MBTiles.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>MBTiles know only Web Mercator; this service has another scheme.</source>
        <translation>MBTiles kennen nur Web Mercator; dieser Dienst hat ein anderes Schema.</translation>
    </message>
    <message>
        <source>Choose where the package shall be saved.</source>
        <translation>Wählen Sie, wo das Paket gespeichert werden soll.</translation>
    </message>
    <message>
        <source>{name}: started</source>
        <translation>{name}: begonnen</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Zu diesem wechseln</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation>
            <numerusform>%n von {features} Objekten ausgewählt</numerusform>
            <numerusform>%n von {features} Objekten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{shape}, {surface}, {systems}</source>
        <translation>{shape}, {surface}, {systems}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n Kachel · {share} % der Grenze des Dienstes</numerusform>
            <numerusform>%n Kacheln · {share} % der Grenze des Dienstes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation>
            <numerusform>Dieser Dienst wurde noch nicht exportiert, daher ist die Größe seiner Kacheln nicht bekannt. Eine Stichprobe von höchstens %n Kachel verrät sie.</numerusform>
            <numerusform>Dieser Dienst wurde noch nicht exportiert, daher ist die Größe seiner Kacheln nicht bekannt. Eine Stichprobe von höchstens %n Kacheln verrät sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation>
            <numerusform>Als %n Auftrag exportieren</numerusform>
            <numerusform>Als %n Aufträge, dann zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation>
            <numerusform>%n Kachel e&amp;xportieren</numerusform>
            <numerusform>%n Kacheln e&amp;xportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation>
            <numerusform>%n Loch</numerusform>
            <numerusform>%n Löcher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation>
            <numerusform>Überquert die Datumsgrenze: in %n Teil exportiert.</numerusform>
            <numerusform>Überquert die Datumsgrenze: in %n Teilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit not stated (assumed: {limit} tiles)</source>
        <translation>{name}: Stufen {levels}, Grenze nicht angegeben (angenommen: {limit} Kacheln)</translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit {limit} tiles</source>
        <translation>{name}: Stufen {levels}, Grenze {limit} Kacheln</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation>
            <numerusform>Nichts ist ausgewählt: %n Objekt des Layers wird genommen.</numerusform>
            <numerusform>Nichts ist ausgewählt: %n Objekte des Layers werden genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation>
            <numerusform>%n Kachel in allen Paketen zusammen</numerusform>
            <numerusform>%n Kacheln in allen Paketen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles} tiles, limit {limit}.</source>
        <translation>{tiles} Kacheln, Grenze {limit}.</translation>
    </message>
    <message>
        <source>{tiles} · about {size}</source>
        <translation>{tiles} · etwa {size}</translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation>
            <numerusform>{text}. %n Objekt ohne brauchbare Fläche wird ausgelassen.</numerusform>
            <numerusform>{text}. %n Objekte ohne brauchbare Fläche werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation>
            <numerusform>Aus einer Stichprobe von %n Kachel, jetzt abgeholt und Stufe für Stufe gewichtet.</numerusform>
            <numerusform>Aus einer Stichprobe von %n Kacheln, jetzt abgeholt und Stufe für Stufe gewichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation>
            <numerusform>Aus %n früheren Export dieses Dienstes: im Mittel {size} je Kachel.</numerusform>
            <numerusform>Aus %n früheren Exporten dieses Dienstes: im Mittel {size} je Kachel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>%n Paket e&amp;xportieren</numerusform>
            <numerusform>%n Pakete e&amp;xportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>Als %n Auftrag e&amp;xportieren</numerusform>
            <numerusform>Als %n Aufträge e&amp;xportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation>
            <numerusform>Überquert die Datumsgrenze: als %n Teil exportiert.</numerusform>
            <numerusform>Überquert die Datumsgrenze: als %n Teile exportiert und zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} → service {target}</source>
        <translation>{source} → Dienst {target}</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <source>{text} {existing} of them exist.</source>
        <translation>{text} Davon gibt es {existing}.</translation>
    </message>
    <message>
        <source>Stop at level {level} ({tiles} tiles)</source>
        <translation>Bei Stufe {level} aufhören ({tiles} Kacheln)</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box (−{share} %)</source>
        <translation>Polygon statt Rechteck verwenden (−{share} %)</translation>
    </message>
    <message>
        <source>{parts}, {holes}</source>
        <translation>{parts}, {holes}</translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation>{number} m²</translation>
    </message>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>&amp;Kachelgitter zeigen</translation>
    </message>
    <message>
        <source>Show tile &amp;grid (level {level})</source>
        <translation>&amp;Kachelgitter zeigen (Stufe {level})</translation>
    </message>
    <message>
        <source>Fetching a few tiles…</source>
        <translation>Einige Kacheln werden abgeholt…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Tilepack User Guide</source>
        <translation>Tilepack-Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Export tiles of an ArcGIS vector tile service into a package</source>
        <translation>Kacheln eines ArcGIS-Vektorkacheldienstes in ein Paket exportieren</translation>
    </message>
    <message>
        <source>The area cannot be shown in the reference system of the map.</source>
        <translation>Das Gebiet kann im Bezugssystem der Karte nicht gezeigt werden.</translation>
    </message>
</context>
</TS>
