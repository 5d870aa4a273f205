<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AreaForm</name>
    <message>
        <source>Kind of area</source>
        <translation>Type de zone</translation>
    </message>
    <message>
        <source>&amp;Lock the extent</source>
        <translation>Verroui&amp;ller l’emprise</translation>
    </message>
    <message>
        <source>Keep the area as it is while the map moves</source>
        <translation>Garder la zone telle quelle quand la carte bouge</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <source>&amp;One package per feature</source>
        <translation>&amp;Un paquet par entité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Nom de chaque paquet</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc cancels</source>
        <translation>Tracez un rectangle sur la carte ; Échap annule</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>Pol&amp;ygone</translation>
    </message>
    <message>
        <source>Click the corners of a polygon on the map; a right click finishes, Esc cancels</source>
        <translation>Cliquez les sommets d’un polygone sur la carte ; un clic droit termine, Échap annule</translation>
    </message>
    <message>
        <source>Coordinates of the rectangle</source>
        <translation>Coordonnées du rectangle</translation>
    </message>
    <message>
        <source>Layer whose extent is the area</source>
        <translation>Couche dont l’emprise est la zone</translation>
    </message>
    <message>
        <source>Bookmark whose extent is the area</source>
        <translation>Signet dont l’emprise est la zone</translation>
    </message>
    <message>
        <source>&amp;Buffer</source>
        <translation>Tamp&amp;on</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Buffer around the area, in metres</source>
        <translation>Tampon autour de la zone, en mètres</translation>
    </message>
    <message>
        <source>How far around it belongs to the area, in metres on the ground</source>
        <translation>Jusqu’où les alentours font partie de la zone, en mètres sur le terrain</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Levels of detail, first and last</source>
        <translation>Niveaux de détail, premier et dernier</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>Premier niveau</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Dernier niveau</translation>
    </message>
    <message>
        <source>T&amp;iles per level</source>
        <translation>Tuiles par n&amp;iveau</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Tuiles par niveau</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Details of the export</source>
        <translation>Détails de l’exportation</translation>
    </message>
    <message>
        <source>&amp;Zoom to Area</source>
        <translation>&amp;Zoomer sur la zone</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>Copier le ra&amp;pport</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>Copier tout ceci comme texte, sans secrets</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Filter by name, service or state</source>
        <translation>Filtrer par nom, service ou état</translation>
    </message>
    <message>
        <source>Filter the list of jobs</source>
        <translation>Filtrer la liste des tâches</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Aucune tâche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No exports yet. Each one is listed here while it runs and afterwards, even when QGIS was closed in between.</source>
        <translation>Pas encore d’exportation. Chacune est listée ici pendant son déroulement et ensuite, même si QGIS a été fermé entre-temps.</translation>
    </message>
    <message>
        <source>&amp;New Export</source>
        <translation>&amp;Nouvelle exportation</translation>
    </message>
</context>
<context>
    <name>NewExportForm</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Packages fetched at the &amp;same time</source>
        <translation>Paquets récupérés en &amp;même temps</translation>
    </message>
    <message>
        <source>How many packages are downloaded, checked and merged at a time. The others wait.</source>
        <translation>Combien de paquets sont téléchargés, vérifiés et fusionnés en même temps. Les autres attendent.</translation>
    </message>
    <message>
        <source>&amp;Download packages as soon as they are ready</source>
        <translation>&amp;Télécharger les paquets dès qu’ils sont prêts</translation>
    </message>
    <message>
        <source>Otherwise an export waits for you, and packages can be fetched when the connection is good.</source>
        <translation>Sinon, une exportation vous attend, et les paquets peuvent être récupérés quand la connexion est bonne.</translation>
    </message>
    <message>
        <source>Ended exports &amp;kept in the list</source>
        <translation>Exportations terminées &amp;conservées dans la liste</translation>
    </message>
    <message>
        <source>Older entries leave the list. Their packages stay.</source>
        <translation>Les entrées plus anciennes quittent la liste. Leurs paquets restent.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Folder for new packages</source>
        <translation>&amp;Dossier des nouveaux paquets</translation>
    </message>
    <message>
        <source>Folder for new packages</source>
        <translation>Dossier des nouveaux paquets</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Show a package as &amp;MBTiles when one of its bundles is larger than</source>
        <translation>Afficher un paquet en M&amp;BTiles quand l’un de ses bundles dépasse</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>QGIS reads a whole bundle of tiles for every tile it draws. MBTiles with the same tiles, written beside the package, are drawn faster.</source>
        <translation>QGIS lit un bundle entier de tuiles pour chaque tuile qu’il dessine. Un MBTiles avec les mêmes tuiles, écrit à côté du paquet, se dessine plus vite.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Enre&amp;gistrer sous</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Fichier du paquet</translation>
    </message>
    <message>
        <source>Also write &amp;MBTiles</source>
        <translation>Écrire aussi un &amp;MBTiles</translation>
    </message>
    <message>
        <source>Add to &amp;project when done</source>
        <translation>Ajouter au pro&amp;jet à la fin</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>&amp;Service</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>Address of the vector tile service</source>
        <translation>Adresse du service de tuiles vectorielles</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>Aut&amp;hentification</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuration d’authentification</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>&amp;Afficher la grille de tuiles</translation>
    </message>
    <message>
        <source>&amp;How estimated?</source>
        <translation>Estimé &amp;comment ?</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Prendre un échantillon</translation>
    </message>
    <message>
        <source>Export as several jobs and merge</source>
        <translation>En plusieurs tâches, puis fusionner</translation>
    </message>
    <message>
        <source>Stop at a level</source>
        <translation>S’arrêter à un niveau</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box</source>
        <translation>Polygone au lieu de son rectangle</translation>
    </message>
    <message>
        <source>&amp;Zoom to Service</source>
        <translation>Zoomer sur l&amp;e service</translation>
    </message>
</context>
<context>
    <name>Tilepack</name>
    <message>
        <source>more than {count} bytes</source>
        <translation>plus de {count} octets</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>le proxy refuse la connexion</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>il ne répond pas à temps</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>the address cannot be requested</source>
        <translation>l’adresse ne peut pas être interrogée</translation>
    </message>
    <message>
        <source>the answer holds no token</source>
        <translation>la réponse ne contient pas de jeton</translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation>elle mène à cet ordinateur</translation>
    </message>
    <message>
        <source>it leads in circles</source>
        <translation>elle tourne en rond</translation>
    </message>
    <message>
        <source>its answer names no job</source>
        <translation>sa réponse ne nomme aucune tâche</translation>
    </message>
    <message>
        <source>its job id is none</source>
        <translation>son identifiant de tâche n’en est pas un</translation>
    </message>
    <message>
        <source>it names {count} packages</source>
        <translation>elle nomme {count} paquets</translation>
    </message>
    <message>
        <source>The map has several vector tile layers; the uppermost that can be exported was taken. Give the address of a layer to choose another.</source>
        <translation>La carte a plusieurs couches de tuiles vectorielles ; la plus haute qui peut être exportée a été prise. Donnez l’adresse d’une couche pour en choisir une autre.</translation>
    </message>
    <message>
        <source>The portal leads to the service by an unencrypted address (http), though its own is encrypted.</source>
        <translation>Le portail mène au service par une adresse non chiffrée (http), alors que la sienne est chiffrée.</translation>
    </message>
    <message>
        <source>tileInfo is missing</source>
        <translation>tileInfo manque</translation>
    </message>
    <message>
        <source>its spatial reference is missing</source>
        <translation>sa référence spatiale manque</translation>
    </message>
    <message>
        <source>the service does not state its extent</source>
        <translation>le service n’indique pas son emprise</translation>
    </message>
    <message>
        <source>its finest level has more tiles than can be numbered</source>
        <translation>son niveau le plus fin a plus de tuiles qu’on ne peut en numéroter</translation>
    </message>
    <message>
        <source>the style has no layers</source>
        <translation>le style n’a pas de couches</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Quelque chose s’est mal passé : {reason}</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}</source>
        <translation>La structure de tuilage est inutilisable : {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a vector tile service. Such an address starts with http and contains “/VectorTileServer”.</source>
        <translation>« {text} » n’est pas l’adresse d’un service de tuiles vectorielles. Une telle adresse commence par http et contient « /VectorTileServer ».</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a job. Give the id, or the address of the job.</source>
        <translation>« {text} » n’est pas l’identifiant d’une tâche. Donnez l’identifiant ou l’adresse de la tâche.</translation>
    </message>
    <message>
        <source>The service has no level {levels}. Its levels are {available}.</source>
        <translation>Le service n’a pas de niveau {levels}. Ses niveaux sont {available}.</translation>
    </message>
    <message>
        <source>“{text}” is not a list of levels. Write levels and ranges like 0-6,9.</source>
        <translation>« {text} » n’est pas une liste de niveaux. Écrivez des niveaux et des intervalles comme 0-6,9.</translation>
    </message>
    <message>
        <source>The area is empty. Select at least one polygon or choose the map canvas.</source>
        <translation>La zone est vide. Sélectionnez au moins un polygone ou choisissez le canevas de la carte.</translation>
    </message>
    <message>
        <source>The area cannot be used: {reason}</source>
        <translation>La zone est inutilisable : {reason}</translation>
    </message>
    <message>
        <source>The area lies outside the service, which covers {covered}.</source>
        <translation>La zone est en dehors du service, qui couvre {covered}.</translation>
    </message>
    <message>
        <source>The expression for the names cannot be read: {reason}</source>
        <translation>L’expression pour les noms ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>The file {path} exists already. Choose another name or remove it first.</source>
        <translation>Le fichier {path} existe déjà. Choisissez un autre nom ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}. Choose another folder.</source>
        <translation>Le fichier {path} ne peut pas être écrit : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not enough room in {folder} (needs about {needed}, {free} free). Make room or choose another folder.</source>
        <translation>Pas assez de place dans {folder} (il faut environ {needed}, {free} libres). Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another export is about to write {path}. Wait for it, cancel it, or choose another name.</source>
        <translation>Une autre exportation va écrire {path}. Attendez-la, annulez-la ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>None of the {failed} packages could be exported. The first: {reason}</source>
        <translation>Aucun des {failed} paquets n’a pu être exporté. Le premier : {reason}</translation>
    </message>
    <message>
        <source>It is not known how {name} was exported, so it cannot be updated: no record in this QGIS profile belongs to the file as it is. Export the area anew.</source>
        <translation>On ne sait pas comment {name} a été exporté, il ne peut donc pas être mis à jour : aucun enregistrement de ce profil QGIS ne correspond au fichier tel qu’il est. Exportez la zone à nouveau.</translation>
    </message>
    <message>
        <source>The plan of this export was lost, and the service has changed since. Run the export again.</source>
        <translation>Le plan de cette exportation est perdu, et le service a changé depuis. Relancez l’exportation.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be written ({path}: {reason}), so nothing was sent. Make room or allow writing there and try again.</source>
        <translation>La liste des tâches ne peut pas être écrite ({path} : {reason}), donc rien n’a été envoyé. Faites de la place ou autorisez l’écriture à cet endroit et réessayez.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles; the service allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>La zone a {counted} tuiles ; le service en autorise {limit} par exportation. Choisissez une zone plus petite ou moins de niveaux, ou laissez l’exportation être divisée.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles, which needs at least {parts} exports of {limit}; at most {most} are made. Choose a smaller area or fewer levels.</source>
        <translation>La zone a {counted} tuiles, ce qui demande au moins {parts} exportations de {limit} ; au plus {most} sont faites. Choisissez une zone plus petite ou moins de niveaux.</translation>
    </message>
    <message>
        <source>There is no vector tile service at {address}. Check the address.</source>
        <translation>Il n’y a pas de service de tuiles vectorielles à {address}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>“{title}” ({type}) leads to no vector tile layer. Give the address of a vector tile layer.</source>
        <translation>« {title} » ({type}) ne mène à aucune couche de tuiles vectorielles. Donnez l’adresse d’une couche de tuiles vectorielles.</translation>
    </message>
    <message>
        <source>{portal} has no item {item}, or it is not shared with you. Check the address, or sign in and try again.</source>
        <translation>{portal} n’a pas d’élément {item}, ou il n’est pas partagé avec vous. Vérifiez l’adresse, ou connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>This service does not allow export. Its owner can switch on “Allow this layer to be downloaded and used in an offline map” in the item&apos;s settings.</source>
        <translation>Ce service n’autorise pas l’exportation. Son propriétaire peut activer « Allow this layer to be downloaded and used in an offline map » dans les paramètres de l’élément.</translation>
    </message>
    <message>
        <source>“{title}” cannot be exported here. Its export service can (sign-in needed): {address}</source>
        <translation>« {title} » ne peut pas être exporté ici. Son service d’exportation le peut (connexion requise) : {address}</translation>
    </message>
    <message>
        <source>The service wants you to sign in. Choose an authentication configuration and try again.</source>
        <translation>Le service demande que vous vous connectiez. Choisissez une configuration d’authentification et réessayez.</translation>
    </message>
    <message>
        <source>{host} did not accept your user name and password. Check the authentication configuration; an account that signs in on a page of its organisation needs OAuth2 or a token instead.</source>
        <translation>{host} n’a pas accepté votre nom d’utilisateur et votre mot de passe. Vérifiez la configuration d’authentification ; un compte qui se connecte sur une page de son organisation a besoin d’OAuth2 ou d’un jeton.</translation>
    </message>
    <message>
        <source>Your sign-in has run out or is not valid for this service. Sign in again.</source>
        <translation>Votre connexion a expiré ou n’est pas valable pour ce service. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Your account may not export from this service. Its owner can give you the right.</source>
        <translation>Votre compte n’a pas le droit d’exporter depuis ce service. Son propriétaire peut vous donner ce droit.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>Le serveur a compté {counted} tuiles ; il en autorise {limit}. Choisissez une zone plus petite ou moins de niveaux, ou laissez l’exportation être divisée.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. We counted {planned}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>Le serveur a compté {counted} tuiles ; il en autorise {limit}. Nous en avons compté {planned}. Choisissez une zone plus petite ou moins de niveaux, ou laissez l’exportation être divisée.</translation>
    </message>
    <message>
        <source>The service refused: {message}</source>
        <translation>Le service a refusé : {message}</translation>
    </message>
    <message>
        <source>The answer of {host} was not followed: {reason}. Ask the service&apos;s owner.</source>
        <translation>La réponse de {host} n’a pas été suivie : {reason}. Demandez au propriétaire du service.</translation>
    </message>
    <message>
        <source>The server could not make the package: {message}</source>
        <translation>Le serveur n’a pas pu créer le paquet : {message}</translation>
    </message>
    <message>
        <source>The server stopped the job because it took too long: {message} Choose a smaller area or fewer levels.</source>
        <translation>Le serveur a arrêté la tâche parce qu’elle durait trop longtemps : {message} Choisissez une zone plus petite ou moins de niveaux.</translation>
    </message>
    <message>
        <source>The job was cancelled at the server. Run the export again.</source>
        <translation>La tâche a été annulée sur le serveur. Relancez l’exportation.</translation>
    </message>
    <message>
        <source>The server no longer knows this job (it keeps them for a limited time). Run the export again.</source>
        <translation>Le serveur ne connaît plus cette tâche (il les garde un temps limité). Relancez l’exportation.</translation>
    </message>
    <message>
        <source>{failed} of {parts} parts failed: {reason} The other parts are kept; run the export again to repeat only what failed.</source>
        <translation>{failed} parties sur {parts} ont échoué : {reason} Les autres sont conservées ; relancez l’exportation pour ne répéter que ce qui a échoué.</translation>
    </message>
    <message>
        <source>The server says the job succeeded but names no package. Run the export again.</source>
        <translation>Le serveur dit que la tâche a réussi mais ne nomme aucun paquet. Relancez l’exportation.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the address and your connection.</source>
        <translation>{host} est injoignable : {reason}. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>{host} sent a web page or unreadable data instead of an answer. The address may be wrong, or a sign-in page or proxy stands in between.</source>
        <translation>{host} a envoyé une page web ou des données illisibles au lieu d’une réponse. L’adresse est peut-être fausse, ou une page de connexion ou un proxy se trouve entre les deux.</translation>
    </message>
    <message>
        <source>{host} is not able to answer now (HTTP {status}). Try again later.</source>
        <translation>{host} ne peut pas répondre maintenant (HTTP {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The download ended at {received} of {expected} bytes. Try again.</source>
        <translation>Le téléchargement s’est arrêté à {received} octets sur {expected}. Réessayez.</translation>
    </message>
    <message>
        <source>The link to the package has expired or was refused. Run the export again.</source>
        <translation>Le lien vers le paquet a expiré ou a été refusé. Relancez l’exportation.</translation>
    </message>
    <message>
        <source>It is not known whether the server got this request: {reason} Submit it again only if a second job at the server does no harm.</source>
        <translation>On ne sait pas si le serveur a reçu cette demande : {reason} Ne la renvoyez que si une seconde tâche sur le serveur ne gêne pas.</translation>
    </message>
    <message>
        <source>{name} is not a vector tile package: {reason}</source>
        <translation>{name} n’est pas un paquet de tuiles vectorielles : {reason}</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a package (a sign-in page?). Nothing was kept.</source>
        <translation>Le serveur a envoyé une page web au lieu d’un paquet (une page de connexion ?). Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The package {name} is damaged: {reason}</source>
        <translation>Le paquet {name} est endommagé : {reason}</translation>
    </message>
    <message>
        <source>The package is incomplete ({reason}). It is kept as {file}.</source>
        <translation>Le paquet est incomplet ({reason}). Il est conservé sous le nom {file}.</translation>
    </message>
    <message>
        <source>The package {name} has no tiles on these levels.</source>
        <translation>Le paquet {name} n’a pas de tuiles à ces niveaux.</translation>
    </message>
    <message>
        <source>The packages cannot be merged: {reason}</source>
        <translation>Les paquets ne peuvent pas être fusionnés : {reason}</translation>
    </message>
    <message>
        <source>These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; theirs is {scheme}.</source>
        <translation>Ces tuiles ne peuvent pas être écrites en MBTiles, qui ne connaît que la structure Web Mercator ; la leur est {scheme}.</translation>
    </message>
    <message>
        <source>{unreadable} of {bundles} bundles unreadable</source>
        <translation>{unreadable} bundles sur {bundles} illisibles</translation>
    </message>
    <message>
        <source>The answer of {host}</source>
        <translation>La réponse de {host}</translation>
    </message>
    <message>
        <source>it does not start like one</source>
        <translation>elle ne commence pas comme un paquet</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>The package came without encryption (http), though the service itself is encrypted.</source>
        <translation>Le paquet est arrivé sans chiffrement (http), alors que le service lui-même est chiffré.</translation>
    </message>
    <message>
        <source>The service has no tiles in this area on these levels; the package is empty.</source>
        <translation>Le service n’a pas de tuiles dans cette zone à ces niveaux ; le paquet est vide.</translation>
    </message>
    <message>
        <source>The package was cut to the tiles of the polygons.</source>
        <translation>Le paquet a été découpé aux tuiles des polygones.</translation>
    </message>
    <message>
        <source>The service has no portal item, so its own style is used.</source>
        <translation>Le service n’a pas d’élément de portail, son propre style est donc utilisé.</translation>
    </message>
    <message>
        <source>The portal item has no style of its own, so the service&apos;s is used.</source>
        <translation>L’élément de portail n’a pas de style propre, celui du service est donc utilisé.</translation>
    </message>
    <message>
        <source>The style of the portal item could not be fetched, so the service&apos;s is used.</source>
        <translation>Le style de l’élément de portail n’a pas pu être récupéré, celui du service est donc utilisé.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>This service does not take polygons (it is older than 10.7); the box around them is exported.</source>
        <translation>Ce service n’accepte pas les polygones (il est antérieur à 10.7) ; le rectangle qui les entoure est exporté.</translation>
    </message>
    <message>
        <source>The outline has very many vertices and is sent simplified: nowhere smaller, and larger by less than a tenth of the finest tile.</source>
        <translation>Le contour a de très nombreux sommets et est envoyé simplifié : nulle part plus petit, et plus grand de moins d’un dixième de la tuile la plus fine.</translation>
    </message>
    <message>
        <source>longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°</source>
        <translation>longitude {xmin:.2f}° à {xmax:.2f}°, latitude {ymin:.2f}° à {ymax:.2f}°</translation>
    </message>
    <message>
        <source>x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})</source>
        <translation>x {xmin:.0f} à {xmax:.0f}, y {ymin:.0f} à {ymax:.0f} (EPSG:{code})</translation>
    </message>
    <message>
        <source>what was chosen cannot be read again.</source>
        <translation>ce qui avait été choisi ne peut plus être lu.</translation>
    </message>
    <message>
        <source>An outline crossed itself or was otherwise not valid; it was mended.</source>
        <translation>Un contour se croisait lui-même ou n’était pas valide pour une autre raison ; il a été réparé.</translation>
    </message>
    <message>
        <source>QGIS does not know the service&apos;s coordinate system ({code}).</source>
        <translation>QGIS ne connaît pas le système de coordonnées du service ({code}).</translation>
    </message>
    <message>
        <source>a polygon has no surface, or an outline that cannot be mended.</source>
        <translation>un polygone n’a pas de surface, ou un contour qui ne peut pas être réparé.</translation>
    </message>
    <message>
        <source>it cannot be transformed from {source} to {target}. Choose an area inside the area of use of both.</source>
        <translation>elle ne peut pas être transformée de {source} vers {target}. Choisissez une zone dans le domaine d’utilisation des deux.</translation>
    </message>
    <message>
        <source>Reading job records</source>
        <translation>Lecture des enregistrements de tâches</translation>
    </message>
    <message>
        <source>{name} was not made of this package and is not shown in its place.</source>
        <translation>{name} n’a pas été fait à partir de ce paquet et n’est pas affiché à sa place.</translation>
    </message>
    <message>
        <source>This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all.</source>
        <translation>Ce QGIS n’en affiche que les niveaux jusqu’à 14 ; QGIS 3.26 et ultérieur les affiche tous.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Affiché depuis {name}, car ce QGIS ne peut pas ouvrir de paquets. QGIS 3.26 et ultérieur le peut.</translation>
    </message>
    <message>
        <source>This QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Ce QGIS ne peut pas ouvrir de paquets. QGIS 3.26 et ultérieur le peut.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later draws them whole.</source>
        <translation>Affiché depuis {name}, car ce QGIS laisse des trous dans les paquets. QGIS 3.32 et ultérieur les dessine en entier.</translation>
    </message>
    <message>
        <source>This QGIS may leave holes in the package where its tiles end early, and does not find it after project and package were moved. QGIS 3.32 and later does both.</source>
        <translation>Ce QGIS peut laisser des trous dans le paquet là où ses tuiles s’arrêtent tôt, et ne le retrouve pas après un déplacement du projet et du paquet. QGIS 3.32 et ultérieur fait les deux.</translation>
    </message>
    <message>
        <source>Shown from {name}, because QGIS draws packages with files as large as this one&apos;s slowly.</source>
        <translation>Affiché depuis {name}, car QGIS dessine lentement les paquets dont les fichiers sont aussi grands que ceux de celui-ci.</translation>
    </message>
    <message>
        <source>QGIS draws this package slowly, and there is no other form that it shows whole.</source>
        <translation>QGIS dessine ce paquet lentement, et il n’y a pas d’autre forme qui le montre en entier.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>Tout le service</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>Dans les mots du serveur</translation>
    </message>
    <message>
        <source>Failed parts</source>
        <translation>Parties échouées</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Parts fetched</source>
        <translation>Parties récupérées</translation>
    </message>
    <message>
        <source>Server jobs</source>
        <translation>Tâches du serveur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{got} of {asked} asked for</source>
        <translation>{got} sur {asked} demandées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Server messages</source>
        <translation>Messages du serveur</translation>
    </message>
    <message>
        <source>{west} to {east}, {south} to {north} ({system})</source>
        <translation>{west} à {east}, {south} à {north} ({system})</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Part {number}: {reason}</source>
        <translation>Partie {number} : {reason}</translation>
    </message>
    <message>
        <source>{time}  {message}</source>
        <translation>{time}  {message}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Server is packaging</source>
        <translation>Le serveur prépare le paquet</translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation>Prêt à télécharger</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Checking file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Cutting to the polygons…</source>
        <translation>Découpage aux polygones…</translation>
    </message>
    <message>
        <source>Writing MBTiles…</source>
        <translation>Écriture du MBTiles…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Not known whether the server got this request</source>
        <translation>On ne sait pas si le serveur a reçu cette demande</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Expired on the server</source>
        <translation>Expiré sur le serveur</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tuile</numerusform>
            <numerusform>%n tuiles</numerusform>
        </translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>démarré {time}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation>
            <numerusform>En attente (%n avant)</numerusform>
            <numerusform>En attente (%n avant)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready on the server, waits for its turn to download</source>
        <translation>Prêt sur le serveur, attend son tour pour être téléchargé</translation>
    </message>
    <message numerus="yes">
        <source>Updated, %n tile(s) changed</source>
        <translation>
            <numerusform>Mis à jour, %n tuile modifiée</numerusform>
            <numerusform>Mis à jour, %n tuiles modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {done}</source>
        <translation>Téléchargement de {done}</translation>
    </message>
    <message>
        <source>Offline, trying again…</source>
        <translation>Hors ligne, nouvel essai…</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Terminé, %n avertissement</numerusform>
            <numerusform>Terminé, %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated, no tile has changed</source>
        <translation>Mis à jour, aucune tuile n’a changé</translation>
    </message>
    <message>
        <source>{state} ({message})</source>
        <translation>{state} ({message})</translation>
    </message>
    <message>
        <source>Server is packaging, {ready} of {parts}, {time}</source>
        <translation>Le serveur prépare le paquet, {ready} sur {parts}, {time}</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s</source>
        <translation>Téléchargement de {done}, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s, {time} left</source>
        <translation>Téléchargement de {done}, {rate}/s, reste {time}</translation>
    </message>
    <message>
        <source>Offline, next try in {time}</source>
        <translation>Hors ligne, prochain essai dans {time}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}…</source>
        <translation>Fusion de {done} sur {total}…</translation>
    </message>
    <message>
        <source>{state}: {cause}</source>
        <translation>{state} : {cause}</translation>
    </message>
    <message>
        <source>Connection lost at {done}.</source>
        <translation>Connexion perdue à {done}.</translation>
    </message>
    <message>
        <source>Server is packaging, {time}</source>
        <translation>Le serveur prépare le paquet, {time}</translation>
    </message>
    <message>
        <source>Paused at {done}</source>
        <translation>En pause à {done}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>durée {time}</translation>
    </message>
    <message>
        <source>This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.</source>
        <translation>Ce QGIS ne peut pas afficher le paquet, mais le paquet est complet. QGIS 3.26 et ultérieur le peut.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS cannot open {path}; its log says why.</source>
        <translation>Le paquet est complet, mais QGIS ne peut pas ouvrir {path} ; son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS does not find files with a percent sign in their path: {path}. Rename the file or its folder and add it again.</source>
        <translation>Le paquet est complet, mais QGIS ne trouve pas les fichiers dont le chemin contient un signe pour cent : {path}. Renommez le fichier ou son dossier et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Exported with Tilepack on {date}</source>
        <translation>Exporté avec Tilepack le {date}</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Niveaux : {levels}</translation>
    </message>
    <message>
        <source>Service: {name}, {address}</source>
        <translation>Service : {name}, {address}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Zone : {area}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Droits : {rights}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°</source>
        <translation>latitude {south:.4f}° à {north:.4f}°, longitude {west:.4f}° à {east:.4f}°</translation>
    </message>
    <message>
        <source>The authentication configuration could not be applied.</source>
        <translation>La configuration d’authentification n’a pas pu être appliquée.</translation>
    </message>
    <message>
        <source>Reading the service…</source>
        <translation>Lecture du service…</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Download interrupted, trying again…</source>
        <translation>Téléchargement interrompu, nouvel essai…</translation>
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
        <translation>Téléchargement de {done} sur {total}…</translation>
    </message>
    <message>
        <source>Downloading {done}…</source>
        <translation>Téléchargement de {done}…</translation>
    </message>
    <message>
        <source>Waiting for map servers</source>
        <translation>Attente des serveurs de cartes</translation>
    </message>
    <message>
        <source>Exporting tiles to {name}</source>
        <translation>Exportation de tuiles vers {name}</translation>
    </message>
    <message>
        <source>The authentication database is locked.</source>
        <translation>La base de données d’authentification est verrouillée.</translation>
    </message>
    <message>
        <source>There is no authentication configuration {id}.</source>
        <translation>Il n’y a pas de configuration d’authentification {id}.</translation>
    </message>
    <message>
        <source>{layer}: Skipping malformed value of &apos;{name}&apos;</source>
        <translation>{layer} : valeur mal formée de &apos;{name}&apos; ignorée</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation>
            <numerusform>{what} : %n fois, par exemple {examples}.</numerusform>
            <numerusform>{what} : %n fois, par exemple {examples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>%n police du style manque sur cet ordinateur, les étiquettes sont donc dessinées avec une autre : {fonts}.</numerusform>
            <numerusform>%n polices du style manquent sur cet ordinateur, les étiquettes sont donc dessinées avec une autre : {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what} : %n fois.</numerusform>
            <numerusform>{what} : %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation>
            <numerusform>Ajouté avec %n avertissement de style.</numerusform>
            <numerusform>Ajouté avec %n avertissements de style.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation>
            <numerusform>Ajouté avec %n avertissement de style (polices manquantes : {fonts}).</numerusform>
            <numerusform>Ajouté avec %n avertissements de style (polices manquantes : {fonts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>il n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>its two names differ</source>
        <translation>ses deux noms diffèrent</translation>
    </message>
    <message>
        <source>its header differs from the table of contents</source>
        <translation>son en-tête diffère de la table des matières</translation>
    </message>
    <message>
        <source>its two sizes or checksums differ</source>
        <translation>ses deux tailles ou sommes de contrôle diffèrent</translation>
    </message>
    <message>
        <source>the content of {entry} is not what was written</source>
        <translation>le contenu de {entry} n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>{entry} is far larger than such a part ever is</source>
        <translation>{entry} est bien plus grand qu’une telle partie ne l’est jamais</translation>
    </message>
    <message>
        <source>{entry} has no header</source>
        <translation>{entry} n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>{entry} does not fit into the file</source>
        <translation>{entry} ne tient pas dans le fichier</translation>
    </message>
    <message>
        <source>{entry} is packed in a way packages do not use</source>
        <translation>{entry} est compressé d’une façon que les paquets n’utilisent pas</translation>
    </message>
    <message>
        <source>{entry} gives two different sizes</source>
        <translation>{entry} indique deux tailles différentes</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when unpacked</source>
        <translation>{entry} grandirait démesurément à la décompression</translation>
    </message>
    <message>
        <source>its table of contents is larger than that of any package</source>
        <translation>sa table des matières est plus grande que celle d’aucun paquet</translation>
    </message>
    <message>
        <source>its table of contents is incomplete</source>
        <translation>sa table des matières est incomplète</translation>
    </message>
    <message>
        <source>its end is missing, probably the download was interrupted</source>
        <translation>sa fin manque, le téléchargement a sans doute été interrompu</translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation>ce n’est pas une archive ZIP</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>{entry} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{entry} cannot be unpacked</source>
        <translation>{entry} ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it holds a message of the server instead</source>
        <translation>il contient à la place un message du serveur</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>il ne peut pas être ouvert ({reason})</translation>
    </message>
    <message>
        <source>its version is {version}, not 3</source>
        <translation>sa version est {version}, pas 3</translation>
    </message>
    <message>
        <source>its index has an unknown size</source>
        <translation>son index a une taille inconnue</translation>
    </message>
    <message>
        <source>it should have {stated} bytes and has {found}</source>
        <translation>il devrait avoir {stated} octets et en a {found}</translation>
    </message>
    <message>
        <source>{entry} is shorter than its own index</source>
        <translation>{entry} est plus court que son propre index</translation>
    </message>
    <message>
        <source>{entry} has tiles outside of itself</source>
        <translation>{entry} a des tuiles en dehors de lui-même</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when its tiles are read</source>
        <translation>{entry} grandirait démesurément à la lecture de ses tuiles</translation>
    </message>
    <message>
        <source>it is shorter than its own index</source>
        <translation>il est plus court que son propre index</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>il ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>it has a level {level}</source>
        <translation>elle a un niveau {level}</translation>
    </message>
    <message>
        <source>its tiles are not square</source>
        <translation>ses tuiles ne sont pas carrées</translation>
    </message>
    <message>
        <source>it names no reference system</source>
        <translation>elle ne nomme aucun système de référence</translation>
    </message>
    <message>
        <source>level {level} is not half of the one before</source>
        <translation>le niveau {level} n’est pas la moitié du précédent</translation>
    </message>
    <message>
        <source>it is not a PNG image</source>
        <translation>ce n’est pas une image PNG</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>it is far larger than such a part ever is</source>
        <translation>c’est bien plus grand qu’une telle partie ne l’est jamais</translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation>il y a un type de document</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{place} would grow beyond all measure when unpacked.</source>
        <translation>{place} grandirait démesurément à la décompression.</translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation>{place} est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>{place} shares bytes with another part.</source>
        <translation>{place} partage des octets avec une autre partie.</translation>
    </message>
    <message>
        <source>{count} foreign bytes stand before the archive; QGIS refuses it.</source>
        <translation>{count} octets étrangers précèdent l’archive ; QGIS la refuse.</translation>
    </message>
    <message>
        <source>{count} foreign bytes follow the archive; QGIS refuses it.</source>
        <translation>{count} octets étrangers suivent l’archive ; QGIS la refuse.</translation>
    </message>
    <message>
        <source>{place} is in the archive more than once; QGIS refuses it.</source>
        <translation>{place} est plus d’une fois dans l’archive ; QGIS la refuse.</translation>
    </message>
    <message>
        <source>{place} is a name that leads out of the package.</source>
        <translation>{place} est un nom qui mène hors du paquet.</translation>
    </message>
    <message>
        <source>{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it.</source>
        <translation>{place} est compressé ; QGIS dessine lentement et ArcGIS Pro peut le refuser.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation>{place} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The tile format is called “{value}” instead of “pbf”; QGIS refuses it.</source>
        <translation>Le format des tuiles s’appelle « {value} » au lieu de « pbf » ; QGIS le refuse.</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}.</source>
        <translation>La structure de tuilage est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>The levels begin at {first} instead of 0; QGIS draws nothing.</source>
        <translation>Les niveaux commencent à {first} au lieu de 0 ; QGIS ne dessine rien.</translation>
    </message>
    <message>
        <source>The size of the bundles is missing; QGIS would crash while drawing.</source>
        <translation>La taille des bundles manque ; QGIS planterait en dessinant.</translation>
    </message>
    <message>
        <source>The size of the bundles is given as {value}, but it is 128.</source>
        <translation>La taille des bundles est indiquée comme {value}, mais elle est de 128.</translation>
    </message>
    <message>
        <source>The description says levels {stated}; tiles are there for {found}.</source>
        <translation>La description dit niveaux {stated} ; il y a des tuiles pour {found}.</translation>
    </message>
    <message>
        <source>There are tiles of level {level}, which the scheme lacks.</source>
        <translation>Il y a des tuiles du niveau {level}, qui manque dans la structure.</translation>
    </message>
    <message>
        <source>{place} is not the name of a bundle.</source>
        <translation>{place} n’est pas le nom d’un bundle.</translation>
    </message>
    <message>
        <source>{place} is written otherwise than QGIS looks for it.</source>
        <translation>{place} est écrit autrement que QGIS ne le cherche.</translation>
    </message>
    <message>
        <source>{place} is shorter than its own index; QGIS would crash while drawing.</source>
        <translation>{place} est plus court que son propre index ; QGIS planterait en dessinant.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place} : {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its bundle; QGIS would crash while drawing.</source>
        <translation>La tuile {place} est en dehors de son bundle ; QGIS planterait en dessinant.</translation>
    </message>
    <message>
        <source>Tile {place} shares bytes with another tile.</source>
        <translation>La tuile {place} partage des octets avec une autre tuile.</translation>
    </message>
    <message>
        <source>Tile {place} gives two different sizes.</source>
        <translation>La tuile {place} indique deux tailles différentes.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its level.</source>
        <translation>La tuile {place} est en dehors de son niveau.</translation>
    </message>
    <message>
        <source>Tile {place} is not compressed as QGIS needs it and would stay blank.</source>
        <translation>La tuile {place} n’est pas compressée comme QGIS en a besoin et resterait vide.</translation>
    </message>
    <message>
        <source>Tile {place} is damaged: {reason}.</source>
        <translation>La tuile {place} est endommagée : {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} has no layers.</source>
        <translation>La tuile {place} n’a pas de couches.</translation>
    </message>
    <message>
        <source>The tilemap has a wrong form ({reason}); QGIS would crash while drawing.</source>
        <translation>La tilemap a une mauvaise forme ({reason}) ; QGIS planterait en dessinant.</translation>
    </message>
    <message>
        <source>The tilemap cannot be read: {reason}.</source>
        <translation>La tilemap ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <source>The description names a tilemap, but there is none.</source>
        <translation>La description nomme une tilemap, mais il n’y en a pas.</translation>
    </message>
    <message>
        <source>There is a tilemap, but the description does not name it.</source>
        <translation>Il y a une tilemap, mais la description ne la nomme pas.</translation>
    </message>
    <message>
        <source>The tilemap refers to other files, which packages do not have.</source>
        <translation>La tilemap renvoie à d’autres fichiers, que les paquets n’ont pas.</translation>
    </message>
    <message>
        <source>The tilemap hides tile {place}, which is there.</source>
        <translation>La tilemap cache la tuile {place}, qui est pourtant là.</translation>
    </message>
    <message>
        <source>The tilemap names tile {place}, which is not there.</source>
        <translation>La tilemap nomme la tuile {place}, qui n’est pas là.</translation>
    </message>
    <message>
        <source>The package has no style.</source>
        <translation>Le paquet n’a pas de style.</translation>
    </message>
    <message>
        <source>The style draws “{layer}”, which no tile seems to have.</source>
        <translation>Le style dessine « {layer} », qu’aucune tuile ne semble avoir.</translation>
    </message>
    <message>
        <source>The style gives “{property}” of layer “{layer}” a value without meaning; QGIS would crash when it loads the style.</source>
        <translation>Le style donne à « {property} » de la couche « {layer} » une valeur sans signification ; QGIS planterait en chargeant le style.</translation>
    </message>
    <message>
        <source>{place} lacks its other half.</source>
        <translation>Il manque à {place} son autre moitié.</translation>
    </message>
    <message>
        <source>The style draws icons, but the package has none.</source>
        <translation>Le style dessine des icônes, mais le paquet n’en a pas.</translation>
    </message>
    <message>
        <source>The style draws the icon “{icon}”, which is not there.</source>
        <translation>Le style dessine l’icône « {icon} », qui n’est pas là.</translation>
    </message>
    <message>
        <source>{place}: the icon “{icon}” lies outside the image.</source>
        <translation>{place} : l’icône « {icon} » est en dehors de l’image.</translation>
    </message>
    <message>
        <source>The labels use the font “{font}”, of which the package has no letters. QGIS draws with the fonts of the computer; other programs may draw no labels.</source>
        <translation>Les étiquettes utilisent la police « {font} », dont le paquet n’a pas les lettres. QGIS dessine avec les polices de l’ordinateur ; d’autres programmes peuvent ne pas dessiner d’étiquettes.</translation>
    </message>
    <message>
        <source>There are {count} more findings like “{like}”.</source>
        <translation>Il y a encore {count} constats comme « {like} ».</translation>
    </message>
    <message>
        <source>a reference system of its own</source>
        <translation>un système de référence propre</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have different tiling schemes</source>
        <translation>« {one} » et « {other} » ont des structures de tuilage différentes</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have bundles of different size</source>
        <translation>« {one} » et « {other} » ont des bundles de taille différente</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” come from different services</source>
        <translation>« {one} » et « {other} » proviennent de services différents</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un nombre est trop long</translation>
    </message>
    <message>
        <source>it has fields of an unknown kind</source>
        <translation>elle a des champs d’un type inconnu</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>elle se termine au milieu d’une valeur</translation>
    </message>
    <message>
        <source>a layer ends in the middle of a value</source>
        <translation>une couche se termine au milieu d’une valeur</translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation>une couche n’a pas de nom</translation>
    </message>
    <message>
        <source>a layer has no extent</source>
        <translation>une couche n’a pas d’emprise</translation>
    </message>
    <message>
        <source>a feature ends in the middle of a value</source>
        <translation>une entité se termine au milieu d’une valeur</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>sa compression est défectueuse</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>elle est bien trop grande</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>elle est coupée</translation>
    </message>
    <message>
        <source>a feature has an unknown type</source>
        <translation>une entité a un type inconnu</translation>
    </message>
    <message>
        <source>a layer does not fit into it</source>
        <translation>une couche n’y tient pas</translation>
    </message>
    <message>
        <source>a layer has no usable extent</source>
        <translation>une couche n’a pas d’emprise utilisable</translation>
    </message>
    <message>
        <source>a feature has a key without a value</source>
        <translation>une entité a une clé sans valeur</translation>
    </message>
    <message>
        <source>a feature has a key or value that its layer lacks</source>
        <translation>une entité a une clé ou une valeur que sa couche n’a pas</translation>
    </message>
    <message>
        <source>a geometry is cut off</source>
        <translation>une géométrie est coupée</translation>
    </message>
    <message>
        <source>a geometry has an unknown command, or one without a point</source>
        <translation>une géométrie a une commande inconnue, ou une sans point</translation>
    </message>
    <message>
        <source>its tilemap cannot be read</source>
        <translation>sa tilemap ne peut pas être lue</translation>
    </message>
    <message>
        <source>{entry} is not an object</source>
        <translation>{entry} n’est pas un objet</translation>
    </message>
    <message>
        <source>it has no {entry}</source>
        <translation>il y manque {entry}</translation>
    </message>
    <message>
        <source>its tilemap has a wrong form ({fault})</source>
        <translation>sa tilemap a une mauvaise forme ({fault})</translation>
    </message>
    <message>
        <source>The tile format is called “pbf” now.</source>
        <translation>Le format des tuiles s’appelle maintenant « pbf ».</translation>
    </message>
    <message>
        <source>The levels begin at 0 now.</source>
        <translation>Les niveaux commencent maintenant à 0.</translation>
    </message>
    <message>
        <source>The size of the bundles is given now.</source>
        <translation>La taille des bundles est maintenant indiquée.</translation>
    </message>
    <message>
        <source>The description says now which levels have tiles.</source>
        <translation>La description dit maintenant quels niveaux ont des tuiles.</translation>
    </message>
    <message>
        <source>The tilemap was made anew from the tiles.</source>
        <translation>La tilemap a été refaite à partir des tuiles.</translation>
    </message>
    <message>
        <source>The description names the tilemap now.</source>
        <translation>La description nomme maintenant la tilemap.</translation>
    </message>
    <message>
        <source>Bytes before the archive were removed.</source>
        <translation>Les octets avant l’archive ont été retirés.</translation>
    </message>
    <message>
        <source>Bytes after the archive were removed.</source>
        <translation>Les octets après l’archive ont été retirés.</translation>
    </message>
    <message>
        <source>Of parts that were there twice, the later one was kept.</source>
        <translation>Des parties présentes deux fois, la dernière a été gardée.</translation>
    </message>
    <message>
        <source>Parts whose names lead out of the package were removed.</source>
        <translation>Les parties dont les noms mènent hors du paquet ont été retirées.</translation>
    </message>
    <message>
        <source>Compressed parts are stored uncompressed now.</source>
        <translation>Les parties compressées sont maintenant stockées sans compression.</translation>
    </message>
    <message>
        <source>Bundles too short for any tile were removed.</source>
        <translation>Les bundles trop courts pour une tuile ont été retirés.</translation>
    </message>
    <message>
        <source>Bundles with a wrong form were made anew.</source>
        <translation>Les bundles de mauvaise forme ont été refaits.</translation>
    </message>
    <message>
        <source>Tiles that point outside of their bundle or level were removed.</source>
        <translation>Les tuiles qui pointent hors de leur bundle ou de leur niveau ont été retirées.</translation>
    </message>
    <message>
        <source>What would make QGIS crash was removed from the style.</source>
        <translation>Ce qui ferait planter QGIS a été retiré du style.</translation>
    </message>
    <message>
        <source>Tiles are compressed now as QGIS needs them.</source>
        <translation>Les tuiles sont maintenant compressées comme QGIS en a besoin.</translation>
    </message>
    <message>
        <source>tile {place} cannot be read</source>
        <translation>la tuile {place} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The package has no style, so none was written beside the MBTiles.</source>
        <translation>Le paquet n’a pas de style, aucun n’a donc été écrit à côté du MBTiles.</translation>
    </message>
    <message>
        <source>Layers of the style that draw something other than this package&apos;s tiles are not in the style beside the MBTiles.</source>
        <translation>Les couches du style qui dessinent autre chose que les tuiles de ce paquet ne sont pas dans le style à côté du MBTiles.</translation>
    </message>
    <message>
        <source>Properties that the MapLibre style specification does not allow are not in the style beside the MBTiles.</source>
        <translation>Les propriétés que la spécification de style de MapLibre n’autorise pas ne sont pas dans le style à côté du MBTiles.</translation>
    </message>
    <message>
        <source>The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in the folder “fonts” of the style beside the MBTiles.</source>
        <translation>Il manque au paquet des polices de ses étiquettes. MapLibre affiche ces étiquettes dès que leurs glyphes sont dans le dossier « fonts » du style à côté du MBTiles.</translation>
    </message>
    <message>
        <source>{entry} cannot be used</source>
        <translation>{entry} est inutilisable</translation>
    </message>
    <message>
        <source>node {place} has {count} children</source>
        <translation>le nœud {place} a {count} enfants</translation>
    </message>
    <message>
        <source>node {place} is neither 0, 1, 2 nor a list</source>
        <translation>le nœud {place} n’est ni 0, 1, 2 ni une liste</translation>
    </message>
    <message>
        <source>the last number is cut off</source>
        <translation>le dernier nombre est coupé</translation>
    </message>
    <message>
        <source>a number has more than 32 bits</source>
        <translation>un nombre a plus de 32 bits</translation>
    </message>
    <message>
        <source>its coordinates are not all numbers</source>
        <translation>ses coordonnées ne sont pas toutes des nombres</translation>
    </message>
    <message>
        <source>it spans more tiles than can be counted</source>
        <translation>elle s’étend sur plus de tuiles qu’on ne peut en compter</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>elle n’a pas de niveaux</translation>
    </message>
    <message>
        <source>its level numbers are not unique</source>
        <translation>ses numéros de niveau ne sont pas uniques</translation>
    </message>
    <message>
        <source>its level numbers are too high</source>
        <translation>ses numéros de niveau sont trop élevés</translation>
    </message>
    <message>
        <source>its numbers are not finite</source>
        <translation>ses nombres ne sont pas finis</translation>
    </message>
    <message>
        <source>a level has no resolution</source>
        <translation>un niveau n’a pas de résolution</translation>
    </message>
    <message>
        <source>tileInfo is incomplete</source>
        <translation>tileInfo est incomplet</translation>
    </message>
    <message>
        <source>Vector tile packages</source>
        <translation>Paquets de tuiles vectorielles</translation>
    </message>
    <message>
        <source>Count tiles</source>
        <translation>Compter les tuiles</translation>
    </message>
    <message>
        <source>Counts the tiles that an export of an extent or of polygons would have, level by level, and tells the service&apos;s limit and how many parts the export would need. Nothing is sent but the question for the service&apos;s description and its tilemap. “tiles” counts the tiles of the grid that the area touches, the number the service&apos;s limit is held against. “existing” counts those of them that the service really has, where it has a tilemap; it is empty otherwise. The grid can be written as polygons.</source>
        <translation>Compte les tuiles qu’aurait l’exportation d’une emprise ou de polygones, niveau par niveau, et indique la limite du service et le nombre de parties nécessaires. Seules la description du service et sa tilemap sont demandées. « tiles » compte les tuiles de la grille que la zone touche, le nombre auquel la limite du service est comparée. « existing » compte celles que le service a réellement, là où il a une tilemap ; sinon, il est vide. La grille peut être écrite sous forme de polygones.</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Tuiles par niveau</translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation>Grille de tuiles</translation>
    </message>
    <message>
        <source>Tiles allowed in one export</source>
        <translation>Tuiles autorisées par exportation</translation>
    </message>
    <message>
        <source>Parts an export would need</source>
        <translation>Parties nécessaires à une exportation</translation>
    </message>
    <message>
        <source>Export allowed</source>
        <translation>Exportation autorisée</translation>
    </message>
    <message>
        <source>Add the package to the project</source>
        <translation>Ajouter le paquet au projet</translation>
    </message>
    <message>
        <source>Ids of the server&apos;s jobs</source>
        <translation>Identifiants des tâches du serveur</translation>
    </message>
    <message>
        <source>Tiles in the package</source>
        <translation>Tuiles du paquet</translation>
    </message>
    <message>
        <source>Size of the package in bytes</source>
        <translation>Taille du paquet en octets</translation>
    </message>
    <message>
        <source>Parts the export was split into</source>
        <translation>Parties en lesquelles l’exportation a été divisée</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Export one package per feature</source>
        <translation>Exporter un paquet par entité</translation>
    </message>
    <message>
        <source>Exports the tiles of every polygon of a layer, or of the selected ones, into a vector tile package of its own. An expression names the packages; the names are made safe for files and distinct, and nothing is overwritten. A feature whose export fails stops no other: the log says why, and the number of failures is an output.</source>
        <translation>Exporte les tuiles de chaque polygone d’une couche, ou de ceux qui sont sélectionnés, dans un paquet de tuiles vectorielles à part. Une expression nomme les paquets ; les noms sont rendus sûrs pour les fichiers et distincts, et rien n’est écrasé. Une entité dont l’exportation échoue n’en arrête aucune autre : le journal dit pourquoi, et le nombre d’échecs est une sortie.</translation>
    </message>
    <message>
        <source>Polygons, one package for each</source>
        <translation>Polygones, un paquet pour chacun</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Nom de chaque paquet</translation>
    </message>
    <message>
        <source>Also as MBTiles</source>
        <translation>Aussi en MBTiles</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Dossier des paquets</translation>
    </message>
    <message>
        <source>Packages that failed</source>
        <translation>Paquets qui ont échoué</translation>
    </message>
    <message>
        <source>Export tiles</source>
        <translation>Exporter les tuiles</translation>
    </message>
    <message>
        <source>Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits for the server&apos;s job, and fetches the result as one vector tile package (.vtpk). With neither extent nor polygons the whole service is meant. An area with more tiles than the service allows in one export is split and merged. The package is checked before it counts as done; nothing is written at the target otherwise.</source>
        <translation>Demande à un service de tuiles vectorielles ArcGIS les tuiles d’une emprise ou de polygones, attend la tâche du serveur et récupère le résultat comme un paquet de tuiles vectorielles (.vtpk). Sans emprise ni polygones, tout le service est visé. Une zone qui a plus de tuiles que le service n’en autorise par exportation est divisée puis fusionnée. Le paquet est vérifié avant de compter comme terminé ; sinon, rien n’est écrit à la destination.</translation>
    </message>
    <message>
        <source>Vector tile package</source>
        <translation>Paquet de tuiles vectorielles</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Fusionner des paquets</translation>
    </message>
    <message>
        <source>Merges vector tile packages (.vtpk) of one service into one package. Their order does not matter. Packages with different tiling schemes are refused. The result is checked before it appears.</source>
        <translation>Fusionne des paquets de tuiles vectorielles (.vtpk) d’un même service en un seul. Leur ordre n’importe pas. Les paquets de structures de tuilage différentes sont refusés. Le résultat est vérifié avant d’apparaître.</translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation>Paquet fusionné</translation>
    </message>
    <message>
        <source>Package information</source>
        <translation>Informations sur le paquet</translation>
    </message>
    <message>
        <source>Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, extent. The structure is always checked to the last byte; with “Decode every tile” the content of every tile is, too. A package is valid when QGIS can draw it as a whole. Some damages would end QGIS while it draws: such a package is never valid.</source>
        <translation>Vérifie un paquet de tuiles vectorielles (.vtpk) et dit ce qu’il contient : niveaux, tuiles, couches, emprise. La structure est toujours vérifiée jusqu’au dernier octet ; avec « Décoder chaque tuile », le contenu de chaque tuile l’est aussi. Un paquet est valide quand QGIS peut le dessiner en entier. Certains dommages feraient planter QGIS pendant le dessin : un tel paquet n’est jamais valide.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Système de coordonnées de référence</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Layers in the tiles</source>
        <translation>Couches dans les tuiles</translation>
    </message>
    <message>
        <source>Lowest level with tiles</source>
        <translation>Niveau le plus bas avec des tuiles</translation>
    </message>
    <message>
        <source>Highest level with tiles</source>
        <translation>Niveau le plus haut avec des tuiles</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Indexed (pyramid of variable depth)</source>
        <translation>Indexé (pyramide de profondeur variable)</translation>
    </message>
    <message>
        <source>Decode every tile</source>
        <translation>Décoder chaque tuile</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Package to MBTiles</source>
        <translation>Paquet vers MBTiles</translation>
    </message>
    <message>
        <source>Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends early because the next levels would show nothing new, the missing tiles are made from the ones above, so that no program shows blank squares. Only packages in the Web Mercator scheme can be written as MBTiles.

The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load Style. All addresses in it are relative, so keep these files together; programs that want whole addresses need the folder put in front of them.</source>
        <translation>Écrit les tuiles d’un paquet de tuiles vectorielles (.vtpk) en MBTiles. Là où le paquet s’arrête tôt parce que les niveaux suivants ne montreraient rien de nouveau, les tuiles manquantes sont faites à partir de celles du dessus, afin qu’aucun programme n’affiche de carrés vides. Seuls les paquets en structure Web Mercator peuvent être écrits en MBTiles.

Le style pour MapLibre est un fichier NAME.style.json à côté de NAME.mbtiles, avec icônes et glyphes dans le dossier NAME.style. QGIS le charge aussi : Propriétés de la couche, Style, Charger le style. Toutes les adresses y sont relatives, gardez donc ces fichiers ensemble ; les programmes qui veulent des adresses complètes ont besoin du dossier devant elles.</translation>
    </message>
    <message>
        <source>Fill the gaps of the pyramid</source>
        <translation>Combler les trous de la pyramide</translation>
    </message>
    <message>
        <source>Highest level to write</source>
        <translation>Niveau le plus haut à écrire</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside it</source>
        <translation>Écrire à côté style, icônes et glyphes pour MapLibre</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Tiles written</source>
        <translation>Tuiles écrites</translation>
    </message>
    <message>
        <source>Tiles made to fill gaps</source>
        <translation>Tuiles créées pour combler les trous</translation>
    </message>
    <message>
        <source>Style for MapLibre</source>
        <translation>Style pour MapLibre</translation>
    </message>
    <message>
        <source>Cut to the polygons&apos; tiles where the service exports boxes only</source>
        <translation>Découper aux tuiles des polygones là où le service n’exporte que des rectangles</translation>
    </message>
    <message>
        <source>Draw in the style of the portal item instead of the service&apos;s own</source>
        <translation>Dessiner dans le style de l’élément de portail au lieu de celui du service</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside the MBTiles</source>
        <translation>Écrire style, icônes et glyphes pour MapLibre à côté du MBTiles</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Service address (…/VectorTileServer)</source>
        <translation>Adresse du service (…/VectorTileServer)</translation>
    </message>
    <message>
        <source>Or a layer of the service</source>
        <translation>Ou une couche du service</translation>
    </message>
    <message>
        <source>Extent (empty: the whole service)</source>
        <translation>Emprise (vide : tout le service)</translation>
    </message>
    <message>
        <source>Or the polygons of a layer</source>
        <translation>Ou les polygones d’une couche</translation>
    </message>
    <message>
        <source>Levels, like 0-6,9 (empty: all)</source>
        <translation>Niveaux, comme 0-6,9 (vide : tous)</translation>
    </message>
    <message>
        <source>Split what is over the service&apos;s limit</source>
        <translation>Diviser ce qui dépasse la limite du service</translation>
    </message>
    <message>
        <source>Vector tile packages (*.vtpk)</source>
        <translation>Paquets de tuiles vectorielles (*.vtpk)</translation>
    </message>
    <message>
        <source>Repair package</source>
        <translation>Réparer un paquet</translation>
    </message>
    <message>
        <source>Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws wrongly though its tiles are good, and says what was mended. The original stays as it is. What cannot be mended is said, and nothing is written.</source>
        <translation>Écrit une copie réparée d’un paquet de tuiles vectorielles (.vtpk) que QGIS refuse ou dessine mal alors que ses tuiles sont bonnes, et dit ce qui a été réparé. L’original reste tel quel. Ce qui ne peut pas être réparé est signalé, et rien n’est écrit.</translation>
    </message>
    <message>
        <source>Mended package</source>
        <translation>Paquet réparé</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>Ce qui a été réparé</translation>
    </message>
    <message>
        <source>Fetch the package of a job</source>
        <translation>Récupérer le paquet d’une tâche</translation>
    </message>
    <message>
        <source>Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, often six hours. The id of a job is in the list of jobs and among the outputs of “Export tiles”.</source>
        <translation>Attend une tâche qu’un service de tuiles vectorielles ArcGIS a déjà, quel que soit celui qui l’a envoyée, et récupère son paquet. Aucune tâche n’est envoyée. Les serveurs gardent les tâches un temps limité, souvent six heures. L’identifiant d’une tâche se trouve dans la liste des tâches et parmi les sorties de « Exporter les tuiles ».</translation>
    </message>
    <message>
        <source>Id of the job at the server</source>
        <translation>Identifiant de la tâche sur le serveur</translation>
    </message>
    <message>
        <source>Update package</source>
        <translation>Mettre à jour un paquet</translation>
    </message>
    <message>
        <source>Exports the tiles of an earlier export again: same service, same area, same levels. The new package is checked and compared with the old one tile by tile; it takes its place only when something differs. Layers of the project that show it are drawn anew and keep their style. How a package was exported is known from the list of jobs of this QGIS profile, also when the file was moved or renamed since.</source>
        <translation>Exporte à nouveau les tuiles d’une exportation antérieure : même service, même zone, mêmes niveaux. Le nouveau paquet est vérifié et comparé à l’ancien tuile par tuile ; il ne prend sa place que si quelque chose diffère. Les couches du projet qui l’affichent sont redessinées et gardent leur style. La liste des tâches de ce profil QGIS dit comment un paquet a été exporté, même si le fichier a été déplacé ou renommé depuis.</translation>
    </message>
    <message>
        <source>Tiles that differ</source>
        <translation>Tuiles qui diffèrent</translation>
    </message>
    <message>
        <source>{decoded} of {tiles} tiles were decoded.</source>
        <translation>{decoded} tuiles sur {tiles} ont été décodées.</translation>
    </message>
    <message>
        <source>QGIS can draw this package as a whole.</source>
        <translation>QGIS peut dessiner ce paquet en entier.</translation>
    </message>
    <message>
        <source>This package has problems.</source>
        <translation>Ce paquet a des problèmes.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Name the MBTiles file that the style for MapLibre shall lie beside.</source>
        <translation>Nommez le fichier MBTiles à côté duquel le style pour MapLibre doit se trouver.</translation>
    </message>
    <message>
        <source>Give either the address of a service or a layer of it.</source>
        <translation>Donnez soit l’adresse d’un service, soit une couche de celui-ci.</translation>
    </message>
    <message>
        <source>The authentication database stays locked, so the service cannot be asked.</source>
        <translation>La base de données d’authentification reste verrouillée, le service ne peut donc pas être interrogé.</translation>
    </message>
    <message>
        <source>Give either an extent or polygons, not both.</source>
        <translation>Donnez soit une emprise, soit des polygones, pas les deux.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>Map Canvas</source>
        <translation>Canevas de la carte</translation>
    </message>
    <message>
        <source>Selected Features</source>
        <translation>Entités sélectionnées</translation>
    </message>
    <message>
        <source>Drawn Shape</source>
        <translation>Forme dessinée</translation>
    </message>
    <message>
        <source>Layer Extent</source>
        <translation>Emprise de couche</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>At most {most} packages are made at a time. Select fewer features.</source>
        <translation>Au plus {most} paquets sont faits à la fois. Sélectionnez moins d’entités.</translation>
    </message>
    <message>
        <source>The project has no polygon layer; points and lines have no surface.</source>
        <translation>Le projet n’a pas de couche de polygones ; les points et les lignes n’ont pas de surface.</translation>
    </message>
    <message>
        <source>The layer has no features.</source>
        <translation>La couche n’a pas d’entités.</translation>
    </message>
    <message>
        <source>Draw a rectangle or a polygon on the map.</source>
        <translation>Dessinez un rectangle ou un polygone sur la carte.</translation>
    </message>
    <message>
        <source>The project has no layer with an extent.</source>
        <translation>Le projet n’a pas de couche avec une emprise.</translation>
    </message>
    <message>
        <source>There are no bookmarks. View ▸ New Spatial Bookmark makes one.</source>
        <translation>Il n’y a pas de signets. Vue ▸ Nouveau signet géospatial en crée un.</translation>
    </message>
    <message>
        <source>Over the limit of {limit}</source>
        <translation>Au-delà de la limite de {limit}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not counted: far beyond the limit.</source>
        <translation>Non compté : bien au-delà de la limite.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Nouvelle exportation</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Tâches ({count})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Submit Again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Split and Retry</source>
        <translation>Diviser et réessayer</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove and Delete File…</source>
        <translation>Retirer et supprimer le fichier…</translation>
    </message>
    <message>
        <source>Send the request again; the server may already have it and work twice</source>
        <translation>Envoyer à nouveau la demande ; le serveur l’a peut-être déjà et travaille deux fois</translation>
    </message>
    <message>
        <source>Make the same request again; parts that arrived are kept</source>
        <translation>Refaire la même demande ; les parties arrivées sont conservées</translation>
    </message>
    <message>
        <source>Fetch the package anew from the same job; nothing of the damaged file is used</source>
        <translation>Récupérer à nouveau le paquet de la même tâche ; rien du fichier endommagé n’est utilisé</translation>
    </message>
    <message>
        <source>Export as several jobs within the limit and merge them</source>
        <translation>Exporter en plusieurs tâches dans la limite et les fusionner</translation>
    </message>
    <message>
        <source>Fill in the form with the export service of this basemap</source>
        <translation>Remplir le formulaire avec le service d’exportation de ce fond de carte</translation>
    </message>
    <message>
        <source>Fill in the form as for this export, to change something</source>
        <translation>Remplir le formulaire comme pour cette exportation, pour changer quelque chose</translation>
    </message>
    <message>
        <source>Export the same area and levels anew and replace the file when it differs</source>
        <translation>Exporter à nouveau la même zone et les mêmes niveaux et remplacer le fichier s’il diffère</translation>
    </message>
    <message>
        <source>Remove from the list; the file is kept</source>
        <translation>Retirer de la liste ; le fichier est conservé</translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} n’est plus là.</translation>
    </message>
    <message>
        <source>Remove {name} from the list and delete {path}?</source>
        <translation>Retirer {name} de la liste et supprimer {path} ?</translation>
    </message>
    <message>
        <source>Enter does what the button of the job says, Space pauses or continues, Delete cancels or removes, F5 asks the servers now.</source>
        <translation>Entrée fait ce que dit le bouton de la tâche, Espace met en pause ou continue, Suppr annule ou retire, F5 interroge les serveurs tout de suite.</translation>
    </message>
    <message>
        <source>Level {level}, {scale}</source>
        <translation>Niveau {level}, {scale}</translation>
    </message>
    <message>
        <source>{level}: fits the map at {scale}</source>
        <translation>{level} : correspond à la carte à {scale}</translation>
    </message>
    <message>
        <source>Export Tiles…</source>
        <translation>Exporter des tuiles…</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Dé&amp;tail</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>Counting tiles…</source>
        <translation>Comptage des tuiles…</translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name} est prêt : %n tuile.</numerusform>
            <numerusform>{name} est prêt : %n tuiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation>
            <numerusform>%n exportation a continué pendant que QGIS était fermé (prête : {ready}, en cours : {running}).</numerusform>
            <numerusform>%n exportations ont continué pendant que QGIS était fermé (prêtes : {ready}, en cours : {running}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation>
            <numerusform>%n paquet est prêt.</numerusform>
            <numerusform>%n paquets sont prêts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation>
            <numerusform>%n exportation s’est arrêtée.</numerusform>
            <numerusform>%n exportations se sont arrêtées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name} : {state}</translation>
    </message>
    <message>
        <source>This service does not allow export.</source>
        <translation>Ce service n’autorise pas l’exportation.</translation>
    </message>
    <message>
        <source>Choose a service, or paste its address.</source>
        <translation>Choisissez un service ou collez son adresse.</translation>
    </message>
    <message>
        <source>Without a service nothing can be counted.</source>
        <translation>Sans service, rien ne peut être compté.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>Le dossier du projet</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>None of the features has a surface.</source>
        <translation>Aucune des entités n’a de surface.</translation>
    </message>
    <message>
        <source>QGIS draws a package of this size slowly.</source>
        <translation>QGIS dessine lentement un paquet de cette taille.</translation>
    </message>
    <message>
        <source>QGIS before 3.26 cannot open packages and shows the MBTiles instead.</source>
        <translation>QGIS avant 3.26 ne peut pas ouvrir de paquets et affiche le MBTiles à la place.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>Enre&amp;gistrer dans</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Enre&amp;gistrer sous</translation>
    </message>
    <message>
        <source>MBTiles know only Web Mercator; this service has another scheme.</source>
        <translation>MBTiles ne connaît que Web Mercator ; ce service a une autre structure.</translation>
    </message>
    <message>
        <source>Choose where the package shall be saved.</source>
        <translation>Choisissez où enregistrer le paquet.</translation>
    </message>
    <message>
        <source>{name}: started</source>
        <translation>{name} : exportation démarrée</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>Utiliser &amp;celui-ci</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation>
            <numerusform>%n entité sélectionnée sur {features}</numerusform>
            <numerusform>%n entités sélectionnées sur {features}</numerusform>
        </translation>
    </message>
    <message>
        <source>{shape}, {surface}, {systems}</source>
        <translation>{shape}, {surface}, {systems}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n tuile · {share} % de la limite du service</numerusform>
            <numerusform>%n tuiles · {share} % de la limite du service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation>
            <numerusform>Ce service n’a pas encore été exporté, la taille de ses tuiles n’est donc pas connue. Un échantillon d’au plus %n tuile la révèle.</numerusform>
            <numerusform>Ce service n’a pas encore été exporté, la taille de ses tuiles n’est donc pas connue. Un échantillon d’au plus %n tuiles la révèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation>
            <numerusform>Exporter en %n tâche</numerusform>
            <numerusform>En %n tâches, puis fusionner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation>
            <numerusform>E&amp;xporter %n tuile</numerusform>
            <numerusform>E&amp;xporter %n tuiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation>
            <numerusform>%n trou</numerusform>
            <numerusform>%n trous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation>
            <numerusform>Traverse l’antiméridien : exporté en %n partie.</numerusform>
            <numerusform>Traverse l’antiméridien : exporté en %n parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit not stated (assumed: {limit} tiles)</source>
        <translation>{name} : niveaux {levels}, limite non indiquée (supposée : {limit} tuiles)</translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit {limit} tiles</source>
        <translation>{name} : niveaux {levels}, limite {limit} tuiles</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation>
            <numerusform>Rien n’est sélectionné : %n entité de la couche est prise.</numerusform>
            <numerusform>Rien n’est sélectionné : %n entités de la couche sont prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation>
            <numerusform>%n tuile dans tous les paquets ensemble</numerusform>
            <numerusform>%n tuiles dans tous les paquets ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles} tiles, limit {limit}.</source>
        <translation>{tiles} tuiles, limite {limit}.</translation>
    </message>
    <message>
        <source>{tiles} · about {size}</source>
        <translation>{tiles} · environ {size}</translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation>
            <numerusform>{text}. %n entité sans surface utilisable est omise.</numerusform>
            <numerusform>{text}. %n entités sans surface utilisable sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation>
            <numerusform>D’un échantillon de %n tuile, récupérée maintenant et pondérée niveau par niveau.</numerusform>
            <numerusform>D’un échantillon de %n tuiles, récupérées maintenant et pondérées niveau par niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation>
            <numerusform>De %n exportation antérieure de ce service : {size} par tuile en moyenne.</numerusform>
            <numerusform>De %n exportations antérieures de ce service : {size} par tuile en moyenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>E&amp;xporter %n paquet</numerusform>
            <numerusform>E&amp;xporter %n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>E&amp;xporter en %n tâche</numerusform>
            <numerusform>E&amp;xporter en %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation>
            <numerusform>Traverse l’antiméridien : exporté en %n partie.</numerusform>
            <numerusform>Traverse l’antiméridien : exporté en %n parties et fusionné.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} → service {target}</source>
        <translation>{source} → service {target}</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <source>{text} {existing} of them exist.</source>
        <translation>{text} Il en existe {existing}.</translation>
    </message>
    <message>
        <source>Stop at level {level} ({tiles} tiles)</source>
        <translation>S’arrêter au niveau {level} ({tiles} tuiles)</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box (−{share} %)</source>
        <translation>Polygone au lieu de son rectangle (−{share} %)</translation>
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
        <translation>&amp;Afficher la grille de tuiles</translation>
    </message>
    <message>
        <source>Show tile &amp;grid (level {level})</source>
        <translation>&amp;Afficher la grille de tuiles (niveau {level})</translation>
    </message>
    <message>
        <source>Fetching a few tiles…</source>
        <translation>Récupération de quelques tuiles…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Tilepack User Guide</source>
        <translation>Guide d’utilisation de Tilepack</translation>
    </message>
    <message>
        <source>Export tiles of an ArcGIS vector tile service into a package</source>
        <translation>Exporter les tuiles d’un service de tuiles vectorielles ArcGIS dans un paquet</translation>
    </message>
    <message>
        <source>The area cannot be shown in the reference system of the map.</source>
        <translation>La zone ne peut pas être affichée dans le système de référence de la carte.</translation>
    </message>
</context>
</TS>
