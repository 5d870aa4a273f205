<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AreaForm</name>
    <message>
        <source>Kind of area</source>
        <translation>Tipo de área</translation>
    </message>
    <message>
        <source>&amp;Lock the extent</source>
        <translation>&amp;Bloquear la extensión</translation>
    </message>
    <message>
        <source>Keep the area as it is while the map moves</source>
        <translation>Dejar el área como está mientras se mueve el mapa</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <source>&amp;One package per feature</source>
        <translation>Un pa&amp;quete por objeto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Nombre de cada paquete</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc cancels</source>
        <translation>Arrastre un rectángulo en el mapa; Esc cancela</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>Po&amp;lígono</translation>
    </message>
    <message>
        <source>Click the corners of a polygon on the map; a right click finishes, Esc cancels</source>
        <translation>Pulse las esquinas de un polígono en el mapa; el botón derecho termina, Esc cancela</translation>
    </message>
    <message>
        <source>Coordinates of the rectangle</source>
        <translation>Coordenadas del rectángulo</translation>
    </message>
    <message>
        <source>Layer whose extent is the area</source>
        <translation>Capa cuya extensión es el área</translation>
    </message>
    <message>
        <source>Bookmark whose extent is the area</source>
        <translation>Marcador cuya extensión es el área</translation>
    </message>
    <message>
        <source>&amp;Buffer</source>
        <translation>Zona de in&amp;fluencia</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Buffer around the area, in metres</source>
        <translation>Zona de influencia alrededor del área, en metros</translation>
    </message>
    <message>
        <source>How far around it belongs to the area, in metres on the ground</source>
        <translation>Hasta qué distancia alrededor pertenece al área, en metros sobre el terreno</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Levels of detail, first and last</source>
        <translation>Niveles de detalle, primero y último</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>Primer nivel</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Último nivel</translation>
    </message>
    <message>
        <source>T&amp;iles per level</source>
        <translation>Teselas por ni&amp;vel</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Teselas por nivel</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Details of the export</source>
        <translation>Detalles de la exportación</translation>
    </message>
    <message>
        <source>&amp;Zoom to Area</source>
        <translation>&amp;Zum al área</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>Copiar el in&amp;forme</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>Copiar todo esto como texto, sin secretos</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Filter by name, service or state</source>
        <translation>Filtrar por nombre, servicio o estado</translation>
    </message>
    <message>
        <source>Filter the list of jobs</source>
        <translation>Filtrar la lista de trabajos</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Ningún trabajo coincide con el filtro.</translation>
    </message>
    <message>
        <source>No exports yet. Each one is listed here while it runs and afterwards, even when QGIS was closed in between.</source>
        <translation>Aún no hay exportaciones. Cada una aparece aquí mientras se ejecuta y después, aunque QGIS se haya cerrado entretanto.</translation>
    </message>
    <message>
        <source>&amp;New Export</source>
        <translation>&amp;Nueva exportación</translation>
    </message>
</context>
<context>
    <name>NewExportForm</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Packages fetched at the &amp;same time</source>
        <translation>Paquetes que se obtienen a la ve&amp;z</translation>
    </message>
    <message>
        <source>How many packages are downloaded, checked and merged at a time. The others wait.</source>
        <translation>Cuántos paquetes se descargan, comprueban y combinan a la vez. Los demás esperan.</translation>
    </message>
    <message>
        <source>&amp;Download packages as soon as they are ready</source>
        <translation>&amp;Descargar los paquetes en cuanto estén listos</translation>
    </message>
    <message>
        <source>Otherwise an export waits for you, and packages can be fetched when the connection is good.</source>
        <translation>Si no, la exportación le espera, y los paquetes se pueden obtener cuando la conexión sea buena.</translation>
    </message>
    <message>
        <source>Ended exports &amp;kept in the list</source>
        <translation>Exportaciones terminadas que siguen en la &amp;lista</translation>
    </message>
    <message>
        <source>Older entries leave the list. Their packages stay.</source>
        <translation>Las entradas más antiguas salen de la lista. Sus paquetes permanecen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Folder for new packages</source>
        <translation>&amp;Carpeta para los paquetes nuevos</translation>
    </message>
    <message>
        <source>Folder for new packages</source>
        <translation>Carpeta para los paquetes nuevos</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Show a package as &amp;MBTiles when one of its bundles is larger than</source>
        <translation>Mostrar un paquete como &amp;MBTiles cuando uno de sus bundles supere</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>QGIS reads a whole bundle of tiles for every tile it draws. MBTiles with the same tiles, written beside the package, are drawn faster.</source>
        <translation>QGIS lee un bundle entero de teselas por cada tesela que dibuja. Un MBTiles con las mismas teselas, escrito junto al paquete, se dibuja más rápido.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Archivo del paquete</translation>
    </message>
    <message>
        <source>Also write &amp;MBTiles</source>
        <translation>Escribir también &amp;MBTiles</translation>
    </message>
    <message>
        <source>Add to &amp;project when done</source>
        <translation>Añadir al &amp;proyecto al terminar</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>&amp;Service</source>
        <translation>Serv&amp;icio</translation>
    </message>
    <message>
        <source>Address of the vector tile service</source>
        <translation>Dirección del servicio de teselas vectoriales</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>V&amp;olver a intentarlo</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>Autenti&amp;cación</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuración de autenticación</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>Mostrar la c&amp;uadrícula de teselas</translation>
    </message>
    <message>
        <source>&amp;How estimated?</source>
        <translation>¿Cómo se ha &amp;estimado?</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Tomar una muestra</translation>
    </message>
    <message>
        <source>Export as several jobs and merge</source>
        <translation>En varios trabajos y combinar</translation>
    </message>
    <message>
        <source>Stop at a level</source>
        <translation>Detenerse en un nivel</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box</source>
        <translation>Usar el polígono, no su rectángulo</translation>
    </message>
    <message>
        <source>&amp;Zoom to Service</source>
        <translation>&amp;Zum al servicio</translation>
    </message>
</context>
<context>
    <name>Tilepack</name>
    <message>
        <source>more than {count} bytes</source>
        <translation>más de {count} bytes</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>el proxy rechaza la conexión</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la conexión ha fallado</translation>
    </message>
    <message>
        <source>the address cannot be requested</source>
        <translation>la dirección no se puede consultar</translation>
    </message>
    <message>
        <source>the answer holds no token</source>
        <translation>la respuesta no contiene ningún token</translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation>lleva a este equipo</translation>
    </message>
    <message>
        <source>it leads in circles</source>
        <translation>lleva en círculo</translation>
    </message>
    <message>
        <source>its answer names no job</source>
        <translation>su respuesta no nombra ningún trabajo</translation>
    </message>
    <message>
        <source>its job id is none</source>
        <translation>su identificador de trabajo no es válido</translation>
    </message>
    <message>
        <source>it names {count} packages</source>
        <translation>nombra {count} paquetes</translation>
    </message>
    <message>
        <source>The map has several vector tile layers; the uppermost that can be exported was taken. Give the address of a layer to choose another.</source>
        <translation>El mapa tiene varias capas de teselas vectoriales; se ha tomado la superior que se puede exportar. Indique la dirección de una capa para elegir otra.</translation>
    </message>
    <message>
        <source>The portal leads to the service by an unencrypted address (http), though its own is encrypted.</source>
        <translation>El portal lleva al servicio por una dirección sin cifrar (http), aunque la suya está cifrada.</translation>
    </message>
    <message>
        <source>tileInfo is missing</source>
        <translation>falta tileInfo</translation>
    </message>
    <message>
        <source>its spatial reference is missing</source>
        <translation>falta su referencia espacial</translation>
    </message>
    <message>
        <source>the service does not state its extent</source>
        <translation>el servicio no indica su extensión</translation>
    </message>
    <message>
        <source>its finest level has more tiles than can be numbered</source>
        <translation>su nivel más fino tiene más teselas de las que se pueden numerar</translation>
    </message>
    <message>
        <source>the style has no layers</source>
        <translation>el estilo no tiene capas</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Algo ha ido mal: {reason}</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}</source>
        <translation>El esquema de teselas no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a vector tile service. Such an address starts with http and contains “/VectorTileServer”.</source>
        <translation>«{text}» no es la dirección de un servicio de teselas vectoriales. Tal dirección empieza por http y contiene «/VectorTileServer».</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a job. Give the id, or the address of the job.</source>
        <translation>«{text}» no es el identificador de un trabajo. Indique el identificador o la dirección del trabajo.</translation>
    </message>
    <message>
        <source>The service has no level {levels}. Its levels are {available}.</source>
        <translation>El servicio no tiene el nivel {levels}. Sus niveles son {available}.</translation>
    </message>
    <message>
        <source>“{text}” is not a list of levels. Write levels and ranges like 0-6,9.</source>
        <translation>«{text}» no es una lista de niveles. Escriba niveles e intervalos como 0-6,9.</translation>
    </message>
    <message>
        <source>The area is empty. Select at least one polygon or choose the map canvas.</source>
        <translation>El área está vacía. Seleccione al menos un polígono o elija el lienzo del mapa.</translation>
    </message>
    <message>
        <source>The area cannot be used: {reason}</source>
        <translation>El área no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>The area lies outside the service, which covers {covered}.</source>
        <translation>El área está fuera del servicio, que abarca {covered}.</translation>
    </message>
    <message>
        <source>The expression for the names cannot be read: {reason}</source>
        <translation>La expresión para los nombres no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The file {path} exists already. Choose another name or remove it first.</source>
        <translation>El archivo {path} ya existe. Elija otro nombre o elimínelo antes.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}. Choose another folder.</source>
        <translation>El archivo {path} no se puede escribir: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Not enough room in {folder} (needs about {needed}, {free} free). Make room or choose another folder.</source>
        <translation>No hay espacio suficiente en {folder} (necesita unos {needed}, libres {free}). Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another export is about to write {path}. Wait for it, cancel it, or choose another name.</source>
        <translation>Otra exportación va a escribir {path}. Espérela, cancélela o elija otro nombre.</translation>
    </message>
    <message>
        <source>None of the {failed} packages could be exported. The first: {reason}</source>
        <translation>No se ha podido exportar ninguno de los {failed} paquetes. El primero: {reason}</translation>
    </message>
    <message>
        <source>It is not known how {name} was exported, so it cannot be updated: no record in this QGIS profile belongs to the file as it is. Export the area anew.</source>
        <translation>No se sabe cómo se exportó {name}, así que no se puede actualizar: ningún registro de este perfil de QGIS corresponde al archivo tal como está. Exporte el área de nuevo.</translation>
    </message>
    <message>
        <source>The plan of this export was lost, and the service has changed since. Run the export again.</source>
        <translation>El plan de esta exportación se ha perdido y el servicio ha cambiado desde entonces. Ejecute la exportación de nuevo.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be written ({path}: {reason}), so nothing was sent. Make room or allow writing there and try again.</source>
        <translation>La lista de trabajos no se puede escribir ({path}: {reason}), así que no se ha enviado nada. Libere espacio o permita escribir ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles; the service allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>El área tiene {counted} teselas; el servicio permite {limit} en una exportación. Elija un área menor o menos niveles, o deje que la exportación se divida.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles, which needs at least {parts} exports of {limit}; at most {most} are made. Choose a smaller area or fewer levels.</source>
        <translation>El área tiene {counted} teselas, para lo que hacen falta al menos {parts} exportaciones de {limit}; se hacen {most} como máximo. Elija un área menor o menos niveles.</translation>
    </message>
    <message>
        <source>There is no vector tile service at {address}. Check the address.</source>
        <translation>No hay ningún servicio de teselas vectoriales en {address}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>“{title}” ({type}) leads to no vector tile layer. Give the address of a vector tile layer.</source>
        <translation>«{title}» ({type}) no lleva a ninguna capa de teselas vectoriales. Indique la dirección de una capa de teselas vectoriales.</translation>
    </message>
    <message>
        <source>{portal} has no item {item}, or it is not shared with you. Check the address, or sign in and try again.</source>
        <translation>{portal} no tiene el elemento {item}, o no está compartido con usted. Compruebe la dirección, o inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This service does not allow export. Its owner can switch on “Allow this layer to be downloaded and used in an offline map” in the item&apos;s settings.</source>
        <translation>Este servicio no permite exportar. Su propietario puede activar «Allow this layer to be downloaded and used in an offline map» en la configuración del elemento.</translation>
    </message>
    <message>
        <source>“{title}” cannot be exported here. Its export service can (sign-in needed): {address}</source>
        <translation>«{title}» no se puede exportar aquí. Su servicio de exportación sí puede (hay que iniciar sesión): {address}</translation>
    </message>
    <message>
        <source>The service wants you to sign in. Choose an authentication configuration and try again.</source>
        <translation>El servicio pide que inicie sesión. Elija una configuración de autenticación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not accept your user name and password. Check the authentication configuration; an account that signs in on a page of its organisation needs OAuth2 or a token instead.</source>
        <translation>{host} no ha aceptado su usuario y contraseña. Compruebe la configuración de autenticación; una cuenta que inicia sesión en una página de su organización necesita OAuth2 o un token.</translation>
    </message>
    <message>
        <source>Your sign-in has run out or is not valid for this service. Sign in again.</source>
        <translation>Su sesión ha caducado o no es válida para este servicio. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your account may not export from this service. Its owner can give you the right.</source>
        <translation>Su cuenta no puede exportar de este servicio. Su propietario puede darle el permiso.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>El servidor ha contado {counted} teselas; permite {limit}. Elija un área menor o menos niveles, o deje que la exportación se divida.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. We counted {planned}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>El servidor ha contado {counted} teselas; permite {limit}. Nosotros hemos contado {planned}. Elija un área menor o menos niveles, o deje que la exportación se divida.</translation>
    </message>
    <message>
        <source>The service refused: {message}</source>
        <translation>El servicio lo ha rechazado: {message}</translation>
    </message>
    <message>
        <source>The answer of {host} was not followed: {reason}. Ask the service&apos;s owner.</source>
        <translation>No se ha seguido la respuesta de {host}: {reason}. Pregunte al propietario del servicio.</translation>
    </message>
    <message>
        <source>The server could not make the package: {message}</source>
        <translation>El servidor no ha podido crear el paquete: {message}</translation>
    </message>
    <message>
        <source>The server stopped the job because it took too long: {message} Choose a smaller area or fewer levels.</source>
        <translation>El servidor ha detenido el trabajo porque tardaba demasiado: {message} Elija un área menor o menos niveles.</translation>
    </message>
    <message>
        <source>The job was cancelled at the server. Run the export again.</source>
        <translation>El trabajo se canceló en el servidor. Ejecute la exportación de nuevo.</translation>
    </message>
    <message>
        <source>The server no longer knows this job (it keeps them for a limited time). Run the export again.</source>
        <translation>El servidor ya no conoce este trabajo (los conserva un tiempo limitado). Ejecute la exportación de nuevo.</translation>
    </message>
    <message>
        <source>{failed} of {parts} parts failed: {reason} The other parts are kept; run the export again to repeat only what failed.</source>
        <translation>Han fallado {failed} de {parts} partes: {reason} Las demás se conservan; ejecute la exportación de nuevo para repetir solo lo que falló.</translation>
    </message>
    <message>
        <source>The server says the job succeeded but names no package. Run the export again.</source>
        <translation>El servidor dice que el trabajo terminó bien, pero no nombra ningún paquete. Ejecute la exportación de nuevo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the address and your connection.</source>
        <translation>No se puede llegar a {host}: {reason}. Compruebe la dirección y su conexión.</translation>
    </message>
    <message>
        <source>{host} sent a web page or unreadable data instead of an answer. The address may be wrong, or a sign-in page or proxy stands in between.</source>
        <translation>{host} ha enviado una página web o datos ilegibles en vez de una respuesta. La dirección puede ser errónea, o hay en medio una página de inicio de sesión o un proxy.</translation>
    </message>
    <message>
        <source>{host} is not able to answer now (HTTP {status}). Try again later.</source>
        <translation>{host} no puede responder ahora (HTTP {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The download ended at {received} of {expected} bytes. Try again.</source>
        <translation>La descarga terminó en {received} de {expected} bytes. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The link to the package has expired or was refused. Run the export again.</source>
        <translation>El enlace al paquete ha caducado o se ha rechazado. Ejecute la exportación de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether the server got this request: {reason} Submit it again only if a second job at the server does no harm.</source>
        <translation>No se sabe si el servidor recibió esta petición: {reason} Envíela de nuevo solo si un segundo trabajo en el servidor no perjudica.</translation>
    </message>
    <message>
        <source>{name} is not a vector tile package: {reason}</source>
        <translation>{name} no es un paquete de teselas vectoriales: {reason}</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a package (a sign-in page?). Nothing was kept.</source>
        <translation>El servidor ha enviado una página web en vez de un paquete (¿una página de inicio de sesión?). No se ha conservado nada.</translation>
    </message>
    <message>
        <source>The package {name} is damaged: {reason}</source>
        <translation>El paquete {name} está dañado: {reason}</translation>
    </message>
    <message>
        <source>The package is incomplete ({reason}). It is kept as {file}.</source>
        <translation>El paquete está incompleto ({reason}). Se conserva como {file}.</translation>
    </message>
    <message>
        <source>The package {name} has no tiles on these levels.</source>
        <translation>El paquete {name} no tiene teselas en estos niveles.</translation>
    </message>
    <message>
        <source>The packages cannot be merged: {reason}</source>
        <translation>Los paquetes no se pueden combinar: {reason}</translation>
    </message>
    <message>
        <source>These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; theirs is {scheme}.</source>
        <translation>Estas teselas no se pueden escribir como MBTiles, que solo conoce el esquema Web Mercator; el suyo es {scheme}.</translation>
    </message>
    <message>
        <source>{unreadable} of {bundles} bundles unreadable</source>
        <translation>{unreadable} de {bundles} bundles ilegibles</translation>
    </message>
    <message>
        <source>The answer of {host}</source>
        <translation>La respuesta de {host}</translation>
    </message>
    <message>
        <source>it does not start like one</source>
        <translation>no empieza como tal</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>The package came without encryption (http), though the service itself is encrypted.</source>
        <translation>El paquete llegó sin cifrar (http), aunque el propio servicio está cifrado.</translation>
    </message>
    <message>
        <source>The service has no tiles in this area on these levels; the package is empty.</source>
        <translation>El servicio no tiene teselas en esta área en estos niveles; el paquete está vacío.</translation>
    </message>
    <message>
        <source>The package was cut to the tiles of the polygons.</source>
        <translation>El paquete se ha recortado a las teselas de los polígonos.</translation>
    </message>
    <message>
        <source>The service has no portal item, so its own style is used.</source>
        <translation>El servicio no tiene elemento del portal, así que se usa su propio estilo.</translation>
    </message>
    <message>
        <source>The portal item has no style of its own, so the service&apos;s is used.</source>
        <translation>El elemento del portal no tiene estilo propio, así que se usa el del servicio.</translation>
    </message>
    <message>
        <source>The style of the portal item could not be fetched, so the service&apos;s is used.</source>
        <translation>No se ha podido obtener el estilo del elemento del portal, así que se usa el del servicio.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>This service does not take polygons (it is older than 10.7); the box around them is exported.</source>
        <translation>Este servicio no acepta polígonos (es anterior a 10.7); se exporta el rectángulo que los rodea.</translation>
    </message>
    <message>
        <source>The outline has very many vertices and is sent simplified: nowhere smaller, and larger by less than a tenth of the finest tile.</source>
        <translation>El contorno tiene muchísimos vértices y se envía simplificado: en ningún sitio menor, y mayor en menos de una décima parte de la tesela más fina.</translation>
    </message>
    <message>
        <source>longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°</source>
        <translation>longitud {xmin:.2f}° a {xmax:.2f}°, latitud {ymin:.2f}° a {ymax:.2f}°</translation>
    </message>
    <message>
        <source>x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})</source>
        <translation>x {xmin:.0f} a {xmax:.0f}, y {ymin:.0f} a {ymax:.0f} (EPSG:{code})</translation>
    </message>
    <message>
        <source>what was chosen cannot be read again.</source>
        <translation>lo que se eligió ya no se puede leer.</translation>
    </message>
    <message>
        <source>An outline crossed itself or was otherwise not valid; it was mended.</source>
        <translation>Un contorno se cruzaba a sí mismo o no era válido por otra causa; se ha reparado.</translation>
    </message>
    <message>
        <source>QGIS does not know the service&apos;s coordinate system ({code}).</source>
        <translation>QGIS no conoce el sistema de coordenadas del servicio ({code}).</translation>
    </message>
    <message>
        <source>a polygon has no surface, or an outline that cannot be mended.</source>
        <translation>un polígono no tiene superficie, o su contorno no se puede reparar.</translation>
    </message>
    <message>
        <source>it cannot be transformed from {source} to {target}. Choose an area inside the area of use of both.</source>
        <translation>no se puede transformar de {source} a {target}. Elija un área dentro del área de uso de ambos.</translation>
    </message>
    <message>
        <source>Reading job records</source>
        <translation>Leyendo los registros de trabajos</translation>
    </message>
    <message>
        <source>{name} was not made of this package and is not shown in its place.</source>
        <translation>{name} no se hizo a partir de este paquete y no se muestra en su lugar.</translation>
    </message>
    <message>
        <source>This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all.</source>
        <translation>Este QGIS solo muestra sus niveles hasta el 14; QGIS 3.26 y posteriores los muestran todos.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Se muestra desde {name}, porque este QGIS no puede abrir paquetes. QGIS 3.26 y posteriores pueden.</translation>
    </message>
    <message>
        <source>This QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Este QGIS no puede abrir paquetes. QGIS 3.26 y posteriores pueden.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later draws them whole.</source>
        <translation>Se muestra desde {name}, porque este QGIS deja huecos en los paquetes. QGIS 3.32 y posteriores los dibujan enteros.</translation>
    </message>
    <message>
        <source>This QGIS may leave holes in the package where its tiles end early, and does not find it after project and package were moved. QGIS 3.32 and later does both.</source>
        <translation>Este QGIS puede dejar huecos en el paquete donde sus teselas acaban pronto, y no lo encuentra tras mover el proyecto y el paquete. QGIS 3.32 y posteriores hacen ambas cosas.</translation>
    </message>
    <message>
        <source>Shown from {name}, because QGIS draws packages with files as large as this one&apos;s slowly.</source>
        <translation>Se muestra desde {name}, porque QGIS dibuja despacio los paquetes con archivos tan grandes como los de este.</translation>
    </message>
    <message>
        <source>QGIS draws this package slowly, and there is no other form that it shows whole.</source>
        <translation>QGIS dibuja este paquete despacio, y no hay otra forma que lo muestre entero.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>Todo el servicio</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>En palabras del servidor</translation>
    </message>
    <message>
        <source>Failed parts</source>
        <translation>Partes fallidas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Parts fetched</source>
        <translation>Partes obtenidas</translation>
    </message>
    <message>
        <source>Server jobs</source>
        <translation>Trabajos del servidor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{got} of {asked} asked for</source>
        <translation>{got} de {asked} pedidas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Server messages</source>
        <translation>Mensajes del servidor</translation>
    </message>
    <message>
        <source>{west} to {east}, {south} to {north} ({system})</source>
        <translation>{west} a {east}, {south} a {north} ({system})</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Part {number}: {reason}</source>
        <translation>Parte {number}: {reason}</translation>
    </message>
    <message>
        <source>{time}  {message}</source>
        <translation>{time}  {message}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Server is packaging</source>
        <translation>El servidor está empaquetando</translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation>Listo para descargar</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Checking file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Combinando…</translation>
    </message>
    <message>
        <source>Cutting to the polygons…</source>
        <translation>Recortando a los polígonos…</translation>
    </message>
    <message>
        <source>Writing MBTiles…</source>
        <translation>Escribiendo MBTiles…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Not known whether the server got this request</source>
        <translation>No se sabe si el servidor recibió esta petición</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Expired on the server</source>
        <translation>Caducado en el servidor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tesela</numerusform>
            <numerusform>%n teselas</numerusform>
        </translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>iniciado {time}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation>
            <numerusform>En espera (%n antes)</numerusform>
            <numerusform>En espera (%n antes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready on the server, waits for its turn to download</source>
        <translation>Listo en el servidor, espera su turno para descargarse</translation>
    </message>
    <message numerus="yes">
        <source>Updated, %n tile(s) changed</source>
        <translation>
            <numerusform>Actualizado, %n tesela cambiada</numerusform>
            <numerusform>Actualizado, %n teselas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {done}</source>
        <translation>Descargando {done}</translation>
    </message>
    <message>
        <source>Offline, trying again…</source>
        <translation>Sin conexión, reintentando…</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Hecho, %n advertencia</numerusform>
            <numerusform>Hecho, %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated, no tile has changed</source>
        <translation>Actualizado, ninguna tesela ha cambiado</translation>
    </message>
    <message>
        <source>{state} ({message})</source>
        <translation>{state} ({message})</translation>
    </message>
    <message>
        <source>Server is packaging, {ready} of {parts}, {time}</source>
        <translation>El servidor está empaquetando, {ready} de {parts}, {time}</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s</source>
        <translation>Descargando {done}, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s, {time} left</source>
        <translation>Descargando {done}, {rate}/s, quedan {time}</translation>
    </message>
    <message>
        <source>Offline, next try in {time}</source>
        <translation>Sin conexión, próximo intento en {time}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}…</source>
        <translation>Combinando {done} de {total}…</translation>
    </message>
    <message>
        <source>{state}: {cause}</source>
        <translation>{state}: {cause}</translation>
    </message>
    <message>
        <source>Connection lost at {done}.</source>
        <translation>Conexión perdida a los {done}.</translation>
    </message>
    <message>
        <source>Server is packaging, {time}</source>
        <translation>El servidor está empaquetando, {time}</translation>
    </message>
    <message>
        <source>Paused at {done}</source>
        <translation>En pausa en {done}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>duración {time}</translation>
    </message>
    <message>
        <source>This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.</source>
        <translation>Este QGIS no puede mostrar el paquete, pero el paquete está completo. QGIS 3.26 y posteriores pueden.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS cannot open {path}; its log says why.</source>
        <translation>El paquete está completo, pero QGIS no puede abrir {path}; su registro dice por qué.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS does not find files with a percent sign in their path: {path}. Rename the file or its folder and add it again.</source>
        <translation>El paquete está completo, pero QGIS no encuentra archivos con un signo de porcentaje en su ruta: {path}. Cambie el nombre del archivo o de su carpeta y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Exported with Tilepack on {date}</source>
        <translation>Exportado con Tilepack el {date}</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Niveles: {levels}</translation>
    </message>
    <message>
        <source>Service: {name}, {address}</source>
        <translation>Servicio: {name}, {address}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Área: {area}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Derechos: {rights}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°</source>
        <translation>latitud {south:.4f}° a {north:.4f}°, longitud {west:.4f}° a {east:.4f}°</translation>
    </message>
    <message>
        <source>The authentication configuration could not be applied.</source>
        <translation>No se ha podido aplicar la configuración de autenticación.</translation>
    </message>
    <message>
        <source>Reading the service…</source>
        <translation>Leyendo el servicio…</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Download interrupted, trying again…</source>
        <translation>Descarga interrumpida, reintentando…</translation>
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
        <translation>Descargando {done} de {total}…</translation>
    </message>
    <message>
        <source>Downloading {done}…</source>
        <translation>Descargando {done}…</translation>
    </message>
    <message>
        <source>Waiting for map servers</source>
        <translation>Esperando a los servidores de mapas</translation>
    </message>
    <message>
        <source>Exporting tiles to {name}</source>
        <translation>Exportando teselas a {name}</translation>
    </message>
    <message>
        <source>The authentication database is locked.</source>
        <translation>La base de datos de autenticación está bloqueada.</translation>
    </message>
    <message>
        <source>There is no authentication configuration {id}.</source>
        <translation>No hay ninguna configuración de autenticación {id}.</translation>
    </message>
    <message>
        <source>{layer}: Skipping malformed value of &apos;{name}&apos;</source>
        <translation>{layer}: se omite un valor mal formado de &apos;{name}&apos;</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation>
            <numerusform>{what}: %n vez, por ejemplo {examples}.</numerusform>
            <numerusform>{what}: %n veces, por ejemplo {examples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>Falta en este equipo %n tipo de letra del estilo, así que las etiquetas se dibujan con otro: {fonts}.</numerusform>
            <numerusform>Faltan en este equipo %n tipos de letra del estilo, así que las etiquetas se dibujan con otro: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what}: %n vez.</numerusform>
            <numerusform>{what}: %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation>
            <numerusform>Añadido con %n advertencia de estilo.</numerusform>
            <numerusform>Añadido con %n advertencias de estilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation>
            <numerusform>Añadido con %n advertencia de estilo (tipos de letra que faltan: {fonts}).</numerusform>
            <numerusform>Añadido con %n advertencias de estilo (tipos de letra que faltan: {fonts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>no tiene cabecera</translation>
    </message>
    <message>
        <source>its two names differ</source>
        <translation>sus dos nombres difieren</translation>
    </message>
    <message>
        <source>its header differs from the table of contents</source>
        <translation>su cabecera difiere del índice</translation>
    </message>
    <message>
        <source>its two sizes or checksums differ</source>
        <translation>sus dos tamaños o sumas de comprobación difieren</translation>
    </message>
    <message>
        <source>the content of {entry} is not what was written</source>
        <translation>el contenido de {entry} no es lo que se escribió</translation>
    </message>
    <message>
        <source>{entry} is far larger than such a part ever is</source>
        <translation>{entry} es mucho mayor de lo que nunca es una parte así</translation>
    </message>
    <message>
        <source>{entry} has no header</source>
        <translation>{entry} no tiene cabecera</translation>
    </message>
    <message>
        <source>{entry} does not fit into the file</source>
        <translation>{entry} no cabe en el archivo</translation>
    </message>
    <message>
        <source>{entry} is packed in a way packages do not use</source>
        <translation>{entry} está empaquetado de un modo que los paquetes no usan</translation>
    </message>
    <message>
        <source>{entry} gives two different sizes</source>
        <translation>{entry} indica dos tamaños distintos</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when unpacked</source>
        <translation>{entry} crecería sin medida al desempaquetarlo</translation>
    </message>
    <message>
        <source>its table of contents is larger than that of any package</source>
        <translation>su índice es mayor que el de cualquier paquete</translation>
    </message>
    <message>
        <source>its table of contents is incomplete</source>
        <translation>su índice está incompleto</translation>
    </message>
    <message>
        <source>its end is missing, probably the download was interrupted</source>
        <translation>falta su final, probablemente se interrumpió la descarga</translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation>no es un archivo ZIP</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>{entry} no se puede leer</translation>
    </message>
    <message>
        <source>{entry} cannot be unpacked</source>
        <translation>{entry} no se puede desempaquetar</translation>
    </message>
    <message>
        <source>it holds a message of the server instead</source>
        <translation>contiene en su lugar un mensaje del servidor</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>no se puede abrir ({reason})</translation>
    </message>
    <message>
        <source>its version is {version}, not 3</source>
        <translation>su versión es {version}, no 3</translation>
    </message>
    <message>
        <source>its index has an unknown size</source>
        <translation>su índice tiene un tamaño desconocido</translation>
    </message>
    <message>
        <source>it should have {stated} bytes and has {found}</source>
        <translation>debería tener {stated} bytes y tiene {found}</translation>
    </message>
    <message>
        <source>{entry} is shorter than its own index</source>
        <translation>{entry} es más corto que su propio índice</translation>
    </message>
    <message>
        <source>{entry} has tiles outside of itself</source>
        <translation>{entry} tiene teselas fuera de sí mismo</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when its tiles are read</source>
        <translation>{entry} crecería sin medida al leer sus teselas</translation>
    </message>
    <message>
        <source>it is shorter than its own index</source>
        <translation>es más corto que su propio índice</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>it has a level {level}</source>
        <translation>tiene un nivel {level}</translation>
    </message>
    <message>
        <source>its tiles are not square</source>
        <translation>sus teselas no son cuadradas</translation>
    </message>
    <message>
        <source>it names no reference system</source>
        <translation>no nombra ningún sistema de referencia</translation>
    </message>
    <message>
        <source>level {level} is not half of the one before</source>
        <translation>el nivel {level} no es la mitad del anterior</translation>
    </message>
    <message>
        <source>it is not a PNG image</source>
        <translation>no es una imagen PNG</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it is far larger than such a part ever is</source>
        <translation>es mucho mayor de lo que nunca es una parte así</translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation>tiene un tipo de documento</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{place} would grow beyond all measure when unpacked.</source>
        <translation>{place} crecería sin medida al desempaquetarlo.</translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation>{place} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>{place} shares bytes with another part.</source>
        <translation>{place} comparte bytes con otra parte.</translation>
    </message>
    <message>
        <source>{count} foreign bytes stand before the archive; QGIS refuses it.</source>
        <translation>Hay {count} bytes ajenos delante del archivo; QGIS lo rechaza.</translation>
    </message>
    <message>
        <source>{count} foreign bytes follow the archive; QGIS refuses it.</source>
        <translation>Hay {count} bytes ajenos detrás del archivo; QGIS lo rechaza.</translation>
    </message>
    <message>
        <source>{place} is in the archive more than once; QGIS refuses it.</source>
        <translation>{place} está en el archivo más de una vez; QGIS lo rechaza.</translation>
    </message>
    <message>
        <source>{place} is a name that leads out of the package.</source>
        <translation>{place} es un nombre que lleva fuera del paquete.</translation>
    </message>
    <message>
        <source>{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it.</source>
        <translation>{place} está comprimido; QGIS dibuja despacio y ArcGIS Pro puede rechazarlo.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation>{place} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The tile format is called “{value}” instead of “pbf”; QGIS refuses it.</source>
        <translation>El formato de tesela se llama «{value}» en vez de «pbf»; QGIS lo rechaza.</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}.</source>
        <translation>El esquema de teselas no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The levels begin at {first} instead of 0; QGIS draws nothing.</source>
        <translation>Los niveles empiezan en {first} en vez de en 0; QGIS no dibuja nada.</translation>
    </message>
    <message>
        <source>The size of the bundles is missing; QGIS would crash while drawing.</source>
        <translation>Falta el tamaño de los bundles; QGIS se cerraría al dibujar.</translation>
    </message>
    <message>
        <source>The size of the bundles is given as {value}, but it is 128.</source>
        <translation>El tamaño de los bundles figura como {value}, pero es 128.</translation>
    </message>
    <message>
        <source>The description says levels {stated}; tiles are there for {found}.</source>
        <translation>La descripción dice niveles {stated}; hay teselas para {found}.</translation>
    </message>
    <message>
        <source>There are tiles of level {level}, which the scheme lacks.</source>
        <translation>Hay teselas del nivel {level}, que falta en el esquema.</translation>
    </message>
    <message>
        <source>{place} is not the name of a bundle.</source>
        <translation>{place} no es el nombre de un bundle.</translation>
    </message>
    <message>
        <source>{place} is written otherwise than QGIS looks for it.</source>
        <translation>{place} está escrito de otro modo que como lo busca QGIS.</translation>
    </message>
    <message>
        <source>{place} is shorter than its own index; QGIS would crash while drawing.</source>
        <translation>{place} es más corto que su propio índice; QGIS se cerraría al dibujar.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its bundle; QGIS would crash while drawing.</source>
        <translation>La tesela {place} está fuera de su bundle; QGIS se cerraría al dibujar.</translation>
    </message>
    <message>
        <source>Tile {place} shares bytes with another tile.</source>
        <translation>La tesela {place} comparte bytes con otra tesela.</translation>
    </message>
    <message>
        <source>Tile {place} gives two different sizes.</source>
        <translation>La tesela {place} indica dos tamaños distintos.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its level.</source>
        <translation>La tesela {place} está fuera de su nivel.</translation>
    </message>
    <message>
        <source>Tile {place} is not compressed as QGIS needs it and would stay blank.</source>
        <translation>La tesela {place} no está comprimida como QGIS necesita y quedaría en blanco.</translation>
    </message>
    <message>
        <source>Tile {place} is damaged: {reason}.</source>
        <translation>La tesela {place} está dañada: {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} has no layers.</source>
        <translation>La tesela {place} no tiene capas.</translation>
    </message>
    <message>
        <source>The tilemap has a wrong form ({reason}); QGIS would crash while drawing.</source>
        <translation>El mapa de teselas tiene una forma errónea ({reason}); QGIS se cerraría al dibujar.</translation>
    </message>
    <message>
        <source>The tilemap cannot be read: {reason}.</source>
        <translation>El mapa de teselas no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The description names a tilemap, but there is none.</source>
        <translation>La descripción nombra un mapa de teselas, pero no lo hay.</translation>
    </message>
    <message>
        <source>There is a tilemap, but the description does not name it.</source>
        <translation>Hay un mapa de teselas, pero la descripción no lo nombra.</translation>
    </message>
    <message>
        <source>The tilemap refers to other files, which packages do not have.</source>
        <translation>El mapa de teselas remite a otros archivos, que los paquetes no tienen.</translation>
    </message>
    <message>
        <source>The tilemap hides tile {place}, which is there.</source>
        <translation>El mapa de teselas oculta la tesela {place}, que sí está.</translation>
    </message>
    <message>
        <source>The tilemap names tile {place}, which is not there.</source>
        <translation>El mapa de teselas nombra la tesela {place}, que no está.</translation>
    </message>
    <message>
        <source>The package has no style.</source>
        <translation>El paquete no tiene estilo.</translation>
    </message>
    <message>
        <source>The style draws “{layer}”, which no tile seems to have.</source>
        <translation>El estilo dibuja «{layer}», que ninguna tesela parece tener.</translation>
    </message>
    <message>
        <source>The style gives “{property}” of layer “{layer}” a value without meaning; QGIS would crash when it loads the style.</source>
        <translation>El estilo da a «{property}» de la capa «{layer}» un valor sin sentido; QGIS se cerraría al cargar el estilo.</translation>
    </message>
    <message>
        <source>{place} lacks its other half.</source>
        <translation>A {place} le falta su otra mitad.</translation>
    </message>
    <message>
        <source>The style draws icons, but the package has none.</source>
        <translation>El estilo dibuja iconos, pero el paquete no tiene ninguno.</translation>
    </message>
    <message>
        <source>The style draws the icon “{icon}”, which is not there.</source>
        <translation>El estilo dibuja el icono «{icon}», que no está.</translation>
    </message>
    <message>
        <source>{place}: the icon “{icon}” lies outside the image.</source>
        <translation>{place}: el icono «{icon}» está fuera de la imagen.</translation>
    </message>
    <message>
        <source>The labels use the font “{font}”, of which the package has no letters. QGIS draws with the fonts of the computer; other programs may draw no labels.</source>
        <translation>Las etiquetas usan el tipo de letra «{font}», del que el paquete no tiene letras. QGIS dibuja con los tipos de letra del equipo; otros programas quizá no dibujen etiquetas.</translation>
    </message>
    <message>
        <source>There are {count} more findings like “{like}”.</source>
        <translation>Hay {count} hallazgos más como «{like}».</translation>
    </message>
    <message>
        <source>a reference system of its own</source>
        <translation>un sistema de referencia propio</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have different tiling schemes</source>
        <translation>«{one}» y «{other}» tienen esquemas de teselas distintos</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have bundles of different size</source>
        <translation>«{one}» y «{other}» tienen bundles de distinto tamaño</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” come from different services</source>
        <translation>«{one}» y «{other}» proceden de servicios distintos</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un número es demasiado largo</translation>
    </message>
    <message>
        <source>it has fields of an unknown kind</source>
        <translation>tiene campos de un tipo desconocido</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>acaba en medio de un valor</translation>
    </message>
    <message>
        <source>a layer ends in the middle of a value</source>
        <translation>una capa acaba en medio de un valor</translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation>una capa no tiene nombre</translation>
    </message>
    <message>
        <source>a layer has no extent</source>
        <translation>una capa no tiene extensión</translation>
    </message>
    <message>
        <source>a feature ends in the middle of a value</source>
        <translation>un objeto acaba en medio de un valor</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>su compresión está rota</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortada</translation>
    </message>
    <message>
        <source>a feature has an unknown type</source>
        <translation>un objeto tiene un tipo desconocido</translation>
    </message>
    <message>
        <source>a layer does not fit into it</source>
        <translation>una capa no cabe en ella</translation>
    </message>
    <message>
        <source>a layer has no usable extent</source>
        <translation>una capa no tiene una extensión utilizable</translation>
    </message>
    <message>
        <source>a feature has a key without a value</source>
        <translation>un objeto tiene una clave sin valor</translation>
    </message>
    <message>
        <source>a feature has a key or value that its layer lacks</source>
        <translation>un objeto tiene una clave o un valor que su capa no tiene</translation>
    </message>
    <message>
        <source>a geometry is cut off</source>
        <translation>una geometría está cortada</translation>
    </message>
    <message>
        <source>a geometry has an unknown command, or one without a point</source>
        <translation>una geometría tiene una orden desconocida, o una sin punto</translation>
    </message>
    <message>
        <source>its tilemap cannot be read</source>
        <translation>su mapa de teselas no se puede leer</translation>
    </message>
    <message>
        <source>{entry} is not an object</source>
        <translation>{entry} no es un objeto</translation>
    </message>
    <message>
        <source>it has no {entry}</source>
        <translation>no tiene {entry}</translation>
    </message>
    <message>
        <source>its tilemap has a wrong form ({fault})</source>
        <translation>su mapa de teselas tiene una forma errónea ({fault})</translation>
    </message>
    <message>
        <source>The tile format is called “pbf” now.</source>
        <translation>El formato de tesela se llama ahora «pbf».</translation>
    </message>
    <message>
        <source>The levels begin at 0 now.</source>
        <translation>Los niveles empiezan ahora en 0.</translation>
    </message>
    <message>
        <source>The size of the bundles is given now.</source>
        <translation>Ahora figura el tamaño de los bundles.</translation>
    </message>
    <message>
        <source>The description says now which levels have tiles.</source>
        <translation>La descripción dice ahora qué niveles tienen teselas.</translation>
    </message>
    <message>
        <source>The tilemap was made anew from the tiles.</source>
        <translation>El mapa de teselas se ha rehecho a partir de las teselas.</translation>
    </message>
    <message>
        <source>The description names the tilemap now.</source>
        <translation>La descripción nombra ahora el mapa de teselas.</translation>
    </message>
    <message>
        <source>Bytes before the archive were removed.</source>
        <translation>Se han quitado los bytes delante del archivo.</translation>
    </message>
    <message>
        <source>Bytes after the archive were removed.</source>
        <translation>Se han quitado los bytes detrás del archivo.</translation>
    </message>
    <message>
        <source>Of parts that were there twice, the later one was kept.</source>
        <translation>De las partes repetidas se ha conservado la última.</translation>
    </message>
    <message>
        <source>Parts whose names lead out of the package were removed.</source>
        <translation>Se han quitado las partes cuyos nombres llevan fuera del paquete.</translation>
    </message>
    <message>
        <source>Compressed parts are stored uncompressed now.</source>
        <translation>Las partes comprimidas se guardan ahora sin comprimir.</translation>
    </message>
    <message>
        <source>Bundles too short for any tile were removed.</source>
        <translation>Se han quitado los bundles demasiado cortos para cualquier tesela.</translation>
    </message>
    <message>
        <source>Bundles with a wrong form were made anew.</source>
        <translation>Se han rehecho los bundles con una forma errónea.</translation>
    </message>
    <message>
        <source>Tiles that point outside of their bundle or level were removed.</source>
        <translation>Se han quitado las teselas que apuntan fuera de su bundle o nivel.</translation>
    </message>
    <message>
        <source>What would make QGIS crash was removed from the style.</source>
        <translation>Se quitó del estilo lo que haría que QGIS se cerrara.</translation>
    </message>
    <message>
        <source>Tiles are compressed now as QGIS needs them.</source>
        <translation>Las teselas están ahora comprimidas como QGIS necesita.</translation>
    </message>
    <message>
        <source>tile {place} cannot be read</source>
        <translation>la tesela {place} no se puede leer</translation>
    </message>
    <message>
        <source>The package has no style, so none was written beside the MBTiles.</source>
        <translation>El paquete no tiene estilo, así que no se ha escrito ninguno junto al MBTiles.</translation>
    </message>
    <message>
        <source>Layers of the style that draw something other than this package&apos;s tiles are not in the style beside the MBTiles.</source>
        <translation>Las capas del estilo que dibujan algo distinto de las teselas de este paquete no están en el estilo junto al MBTiles.</translation>
    </message>
    <message>
        <source>Properties that the MapLibre style specification does not allow are not in the style beside the MBTiles.</source>
        <translation>Las propiedades que la especificación de estilos de MapLibre no permite no están en el estilo junto al MBTiles.</translation>
    </message>
    <message>
        <source>The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in the folder “fonts” of the style beside the MBTiles.</source>
        <translation>Al paquete le faltan tipos de letra de sus etiquetas. MapLibre muestra estas etiquetas cuando sus glifos estén en la carpeta «fonts» del estilo junto al MBTiles.</translation>
    </message>
    <message>
        <source>{entry} cannot be used</source>
        <translation>{entry} no se puede usar</translation>
    </message>
    <message>
        <source>node {place} has {count} children</source>
        <translation>el nodo {place} tiene {count} hijos</translation>
    </message>
    <message>
        <source>node {place} is neither 0, 1, 2 nor a list</source>
        <translation>el nodo {place} no es 0, 1, 2 ni una lista</translation>
    </message>
    <message>
        <source>the last number is cut off</source>
        <translation>el último número está cortado</translation>
    </message>
    <message>
        <source>a number has more than 32 bits</source>
        <translation>un número tiene más de 32 bits</translation>
    </message>
    <message>
        <source>its coordinates are not all numbers</source>
        <translation>sus coordenadas no son todas números</translation>
    </message>
    <message>
        <source>it spans more tiles than can be counted</source>
        <translation>abarca más teselas de las que se pueden contar</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>no tiene niveles</translation>
    </message>
    <message>
        <source>its level numbers are not unique</source>
        <translation>sus números de nivel no son únicos</translation>
    </message>
    <message>
        <source>its level numbers are too high</source>
        <translation>sus números de nivel son demasiado altos</translation>
    </message>
    <message>
        <source>its numbers are not finite</source>
        <translation>sus números no son finitos</translation>
    </message>
    <message>
        <source>a level has no resolution</source>
        <translation>un nivel no tiene resolución</translation>
    </message>
    <message>
        <source>tileInfo is incomplete</source>
        <translation>tileInfo está incompleto</translation>
    </message>
    <message>
        <source>Vector tile packages</source>
        <translation>Paquetes de teselas vectoriales</translation>
    </message>
    <message>
        <source>Count tiles</source>
        <translation>Contar teselas</translation>
    </message>
    <message>
        <source>Counts the tiles that an export of an extent or of polygons would have, level by level, and tells the service&apos;s limit and how many parts the export would need. Nothing is sent but the question for the service&apos;s description and its tilemap. “tiles” counts the tiles of the grid that the area touches, the number the service&apos;s limit is held against. “existing” counts those of them that the service really has, where it has a tilemap; it is empty otherwise. The grid can be written as polygons.</source>
        <translation>Cuenta las teselas que tendría la exportación de una extensión o de polígonos, nivel por nivel, e indica el límite del servicio y cuántas partes necesitaría la exportación. Solo se pregunta por la descripción del servicio y su mapa de teselas. «tiles» cuenta las teselas de la cuadrícula que el área toca, el número con el que se compara el límite del servicio. «existing» cuenta las que el servicio tiene realmente, donde tiene un mapa de teselas; si no, queda vacío. La cuadrícula se puede escribir como polígonos.</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Teselas por nivel</translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation>Cuadrícula de teselas</translation>
    </message>
    <message>
        <source>Tiles allowed in one export</source>
        <translation>Teselas permitidas en una exportación</translation>
    </message>
    <message>
        <source>Parts an export would need</source>
        <translation>Partes que necesitaría una exportación</translation>
    </message>
    <message>
        <source>Export allowed</source>
        <translation>Exportación permitida</translation>
    </message>
    <message>
        <source>Add the package to the project</source>
        <translation>Añadir el paquete al proyecto</translation>
    </message>
    <message>
        <source>Ids of the server&apos;s jobs</source>
        <translation>Identificadores de los trabajos del servidor</translation>
    </message>
    <message>
        <source>Tiles in the package</source>
        <translation>Teselas del paquete</translation>
    </message>
    <message>
        <source>Size of the package in bytes</source>
        <translation>Tamaño del paquete en bytes</translation>
    </message>
    <message>
        <source>Parts the export was split into</source>
        <translation>Partes en que se dividió la exportación</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Segundos que tardó</translation>
    </message>
    <message>
        <source>Export one package per feature</source>
        <translation>Exportar un paquete por objeto</translation>
    </message>
    <message>
        <source>Exports the tiles of every polygon of a layer, or of the selected ones, into a vector tile package of its own. An expression names the packages; the names are made safe for files and distinct, and nothing is overwritten. A feature whose export fails stops no other: the log says why, and the number of failures is an output.</source>
        <translation>Exporta las teselas de cada polígono de una capa, o de los seleccionados, a un paquete de teselas vectoriales propio. Una expresión da nombre a los paquetes; los nombres se hacen aptos para archivos y distintos, y no se sobrescribe nada. Un objeto cuya exportación falla no detiene a los demás: el registro dice por qué, y el número de fallos es una salida.</translation>
    </message>
    <message>
        <source>Polygons, one package for each</source>
        <translation>Polígonos, un paquete para cada uno</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Nombre de cada paquete</translation>
    </message>
    <message>
        <source>Also as MBTiles</source>
        <translation>También como MBTiles</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
        <source>Packages that failed</source>
        <translation>Paquetes que fallaron</translation>
    </message>
    <message>
        <source>Export tiles</source>
        <translation>Exportar teselas</translation>
    </message>
    <message>
        <source>Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits for the server&apos;s job, and fetches the result as one vector tile package (.vtpk). With neither extent nor polygons the whole service is meant. An area with more tiles than the service allows in one export is split and merged. The package is checked before it counts as done; nothing is written at the target otherwise.</source>
        <translation>Pide a un servicio de teselas vectoriales de ArcGIS las teselas de una extensión o de polígonos, espera el trabajo del servidor y obtiene el resultado como un paquete de teselas vectoriales (.vtpk). Sin extensión ni polígonos se entiende todo el servicio. Un área con más teselas de las que el servicio permite en una exportación se divide y se combina. El paquete se comprueba antes de darse por hecho; si no, no se escribe nada en el destino.</translation>
    </message>
    <message>
        <source>Vector tile package</source>
        <translation>Paquete de teselas vectoriales</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Combinar paquetes</translation>
    </message>
    <message>
        <source>Merges vector tile packages (.vtpk) of one service into one package. Their order does not matter. Packages with different tiling schemes are refused. The result is checked before it appears.</source>
        <translation>Combina paquetes de teselas vectoriales (.vtpk) de un servicio en un solo paquete. Su orden no importa. Los paquetes con esquemas de teselas distintos se rechazan. El resultado se comprueba antes de aparecer.</translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation>Paquete combinado</translation>
    </message>
    <message>
        <source>Package information</source>
        <translation>Información del paquete</translation>
    </message>
    <message>
        <source>Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, extent. The structure is always checked to the last byte; with “Decode every tile” the content of every tile is, too. A package is valid when QGIS can draw it as a whole. Some damages would end QGIS while it draws: such a package is never valid.</source>
        <translation>Comprueba un paquete de teselas vectoriales (.vtpk) y dice qué contiene: niveles, teselas, capas, extensión. La estructura se comprueba siempre hasta el último byte; con «Decodificar cada tesela», también el contenido de cada tesela. Un paquete es válido cuando QGIS puede dibujarlo entero. Algunos daños cerrarían QGIS al dibujar: un paquete así nunca es válido.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Layers in the tiles</source>
        <translation>Capas de las teselas</translation>
    </message>
    <message>
        <source>Lowest level with tiles</source>
        <translation>Nivel más bajo con teselas</translation>
    </message>
    <message>
        <source>Highest level with tiles</source>
        <translation>Nivel más alto con teselas</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Indexed (pyramid of variable depth)</source>
        <translation>Indexado (pirámide de profundidad variable)</translation>
    </message>
    <message>
        <source>Decode every tile</source>
        <translation>Decodificar cada tesela</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Package to MBTiles</source>
        <translation>Paquete a MBTiles</translation>
    </message>
    <message>
        <source>Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends early because the next levels would show nothing new, the missing tiles are made from the ones above, so that no program shows blank squares. Only packages in the Web Mercator scheme can be written as MBTiles.

The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load Style. All addresses in it are relative, so keep these files together; programs that want whole addresses need the folder put in front of them.</source>
        <translation>Escribe las teselas de un paquete de teselas vectoriales (.vtpk) como MBTiles. Donde el paquete acaba pronto porque los niveles siguientes no mostrarían nada nuevo, las teselas que faltan se hacen a partir de las superiores, para que ningún programa muestre cuadrados vacíos. Solo los paquetes en el esquema Web Mercator se pueden escribir como MBTiles.

El estilo para MapLibre es un archivo NAME.style.json junto a NAME.mbtiles, con iconos y glifos en la carpeta NAME.style. QGIS también lo carga: Propiedades de la capa, Estilo, Cargar estilo. Todas sus direcciones son relativas, así que mantenga juntos estos archivos; los programas que quieren direcciones completas necesitan la carpeta delante de ellas.</translation>
    </message>
    <message>
        <source>Fill the gaps of the pyramid</source>
        <translation>Rellenar los huecos de la pirámide</translation>
    </message>
    <message>
        <source>Highest level to write</source>
        <translation>Nivel más alto que se escribe</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside it</source>
        <translation>Escribir junto a él estilo, iconos y glifos para MapLibre</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Tiles written</source>
        <translation>Teselas escritas</translation>
    </message>
    <message>
        <source>Tiles made to fill gaps</source>
        <translation>Teselas creadas para rellenar huecos</translation>
    </message>
    <message>
        <source>Style for MapLibre</source>
        <translation>Estilo para MapLibre</translation>
    </message>
    <message>
        <source>Cut to the polygons&apos; tiles where the service exports boxes only</source>
        <translation>Recortar a las teselas de los polígonos donde el servicio solo exporta rectángulos</translation>
    </message>
    <message>
        <source>Draw in the style of the portal item instead of the service&apos;s own</source>
        <translation>Dibujar con el estilo del elemento del portal en vez del propio del servicio</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside the MBTiles</source>
        <translation>Escribir estilo, iconos y glifos para MapLibre junto al MBTiles</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Service address (…/VectorTileServer)</source>
        <translation>Dirección del servicio (…/VectorTileServer)</translation>
    </message>
    <message>
        <source>Or a layer of the service</source>
        <translation>O una capa del servicio</translation>
    </message>
    <message>
        <source>Extent (empty: the whole service)</source>
        <translation>Extensión (vacía: todo el servicio)</translation>
    </message>
    <message>
        <source>Or the polygons of a layer</source>
        <translation>O los polígonos de una capa</translation>
    </message>
    <message>
        <source>Levels, like 0-6,9 (empty: all)</source>
        <translation>Niveles, como 0-6,9 (vacío: todos)</translation>
    </message>
    <message>
        <source>Split what is over the service&apos;s limit</source>
        <translation>Dividir lo que supera el límite del servicio</translation>
    </message>
    <message>
        <source>Vector tile packages (*.vtpk)</source>
        <translation>Paquetes de teselas vectoriales (*.vtpk)</translation>
    </message>
    <message>
        <source>Repair package</source>
        <translation>Reparar paquete</translation>
    </message>
    <message>
        <source>Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws wrongly though its tiles are good, and says what was mended. The original stays as it is. What cannot be mended is said, and nothing is written.</source>
        <translation>Escribe una copia reparada de un paquete de teselas vectoriales (.vtpk) que QGIS rechaza o dibuja mal aunque sus teselas son buenas, y dice qué se ha reparado. El original queda como está. Lo que no se puede reparar se dice, y no se escribe nada.</translation>
    </message>
    <message>
        <source>Mended package</source>
        <translation>Paquete reparado</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>Qué se ha reparado</translation>
    </message>
    <message>
        <source>Fetch the package of a job</source>
        <translation>Obtener el paquete de un trabajo</translation>
    </message>
    <message>
        <source>Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, often six hours. The id of a job is in the list of jobs and among the outputs of “Export tiles”.</source>
        <translation>Espera un trabajo que un servicio de teselas vectoriales de ArcGIS ya tiene, lo haya enviado quien lo haya enviado, y obtiene su paquete. No se envía ningún trabajo. Los servidores conservan los trabajos un tiempo limitado, a menudo seis horas. El identificador de un trabajo está en la lista de trabajos y entre las salidas de «Exportar teselas».</translation>
    </message>
    <message>
        <source>Id of the job at the server</source>
        <translation>Identificador del trabajo en el servidor</translation>
    </message>
    <message>
        <source>Update package</source>
        <translation>Actualizar paquete</translation>
    </message>
    <message>
        <source>Exports the tiles of an earlier export again: same service, same area, same levels. The new package is checked and compared with the old one tile by tile; it takes its place only when something differs. Layers of the project that show it are drawn anew and keep their style. How a package was exported is known from the list of jobs of this QGIS profile, also when the file was moved or renamed since.</source>
        <translation>Exporta de nuevo las teselas de una exportación anterior: el mismo servicio, la misma área, los mismos niveles. El paquete nuevo se comprueba y se compara con el antiguo tesela a tesela; solo ocupa su lugar cuando algo difiere. Las capas del proyecto que lo muestran se dibujan de nuevo y conservan su estilo. Cómo se exportó un paquete se sabe por la lista de trabajos de este perfil de QGIS, también si el archivo se ha movido o ha cambiado de nombre desde entonces.</translation>
    </message>
    <message>
        <source>Tiles that differ</source>
        <translation>Teselas que difieren</translation>
    </message>
    <message>
        <source>{decoded} of {tiles} tiles were decoded.</source>
        <translation>Se han decodificado {decoded} de {tiles} teselas.</translation>
    </message>
    <message>
        <source>QGIS can draw this package as a whole.</source>
        <translation>QGIS puede dibujar este paquete entero.</translation>
    </message>
    <message>
        <source>This package has problems.</source>
        <translation>Este paquete tiene problemas.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Name the MBTiles file that the style for MapLibre shall lie beside.</source>
        <translation>Indique el archivo MBTiles junto al que debe quedar el estilo para MapLibre.</translation>
    </message>
    <message>
        <source>Give either the address of a service or a layer of it.</source>
        <translation>Indique la dirección de un servicio o bien una capa suya.</translation>
    </message>
    <message>
        <source>The authentication database stays locked, so the service cannot be asked.</source>
        <translation>La base de datos de autenticación sigue bloqueada, así que no se puede preguntar al servicio.</translation>
    </message>
    <message>
        <source>Give either an extent or polygons, not both.</source>
        <translation>Indique una extensión o bien polígonos, no ambas cosas.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>Map Canvas</source>
        <translation>Lienzo del mapa</translation>
    </message>
    <message>
        <source>Selected Features</source>
        <translation>Objetos seleccionados</translation>
    </message>
    <message>
        <source>Drawn Shape</source>
        <translation>Forma dibujada</translation>
    </message>
    <message>
        <source>Layer Extent</source>
        <translation>Extensión de capa</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>At most {most} packages are made at a time. Select fewer features.</source>
        <translation>Se hacen {most} paquetes a la vez como máximo. Seleccione menos objetos.</translation>
    </message>
    <message>
        <source>The project has no polygon layer; points and lines have no surface.</source>
        <translation>El proyecto no tiene ninguna capa de polígonos; los puntos y las líneas no tienen superficie.</translation>
    </message>
    <message>
        <source>The layer has no features.</source>
        <translation>La capa no tiene objetos.</translation>
    </message>
    <message>
        <source>Draw a rectangle or a polygon on the map.</source>
        <translation>Dibuje un rectángulo o un polígono en el mapa.</translation>
    </message>
    <message>
        <source>The project has no layer with an extent.</source>
        <translation>El proyecto no tiene ninguna capa con extensión.</translation>
    </message>
    <message>
        <source>There are no bookmarks. View ▸ New Spatial Bookmark makes one.</source>
        <translation>No hay marcadores. Ver ▸ Nuevo marcador espacial crea uno.</translation>
    </message>
    <message>
        <source>Over the limit of {limit}</source>
        <translation>Por encima del límite de {limit}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not counted: far beyond the limit.</source>
        <translation>Sin contar: muy por encima del límite.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Trabajos ({count})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Submit Again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Split and Retry</source>
        <translation>Dividir y reintentar</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove and Delete File…</source>
        <translation>Quitar y eliminar el archivo…</translation>
    </message>
    <message>
        <source>Send the request again; the server may already have it and work twice</source>
        <translation>Enviar la petición de nuevo; el servidor quizá ya la tenga y trabaje dos veces</translation>
    </message>
    <message>
        <source>Make the same request again; parts that arrived are kept</source>
        <translation>Hacer la misma petición de nuevo; las partes que llegaron se conservan</translation>
    </message>
    <message>
        <source>Fetch the package anew from the same job; nothing of the damaged file is used</source>
        <translation>Obtener de nuevo el paquete del mismo trabajo; no se usa nada del archivo dañado</translation>
    </message>
    <message>
        <source>Export as several jobs within the limit and merge them</source>
        <translation>Exportar en varios trabajos dentro del límite y combinarlos</translation>
    </message>
    <message>
        <source>Fill in the form with the export service of this basemap</source>
        <translation>Rellenar el formulario con el servicio de exportación de este mapa base</translation>
    </message>
    <message>
        <source>Fill in the form as for this export, to change something</source>
        <translation>Rellenar el formulario como en esta exportación, para cambiar algo</translation>
    </message>
    <message>
        <source>Export the same area and levels anew and replace the file when it differs</source>
        <translation>Exportar de nuevo la misma área y los mismos niveles y reemplazar el archivo si difiere</translation>
    </message>
    <message>
        <source>Remove from the list; the file is kept</source>
        <translation>Quitar de la lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} ya no está.</translation>
    </message>
    <message>
        <source>Remove {name} from the list and delete {path}?</source>
        <translation>¿Quitar {name} de la lista y eliminar {path}?</translation>
    </message>
    <message>
        <source>Enter does what the button of the job says, Space pauses or continues, Delete cancels or removes, F5 asks the servers now.</source>
        <translation>Intro hace lo que dice el botón del trabajo, Espacio pausa o continúa, Supr cancela o quita, F5 pregunta ya a los servidores.</translation>
    </message>
    <message>
        <source>Level {level}, {scale}</source>
        <translation>Nivel {level}, {scale}</translation>
    </message>
    <message>
        <source>{level}: fits the map at {scale}</source>
        <translation>{level}: encaja con el mapa a {scale}</translation>
    </message>
    <message>
        <source>Export Tiles…</source>
        <translation>Exportar teselas…</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Áre&amp;a</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>De&amp;talle</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>Counting tiles…</source>
        <translation>Contando teselas…</translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name} está listo: %n tesela.</numerusform>
            <numerusform>{name} está listo: %n teselas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation>
            <numerusform>%n exportación continuó mientras QGIS estaba cerrado (lista: {ready}, en curso: {running}).</numerusform>
            <numerusform>%n exportaciones continuaron mientras QGIS estaba cerrado (listas: {ready}, en curso: {running}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation>
            <numerusform>%n paquete está listo.</numerusform>
            <numerusform>%n paquetes están listos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation>
            <numerusform>%n exportación se ha detenido.</numerusform>
            <numerusform>%n exportaciones se han detenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Mostrar los trabajos</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>This service does not allow export.</source>
        <translation>Este servicio no permite exportar.</translation>
    </message>
    <message>
        <source>Choose a service, or paste its address.</source>
        <translation>Elija un servicio o pegue su dirección.</translation>
    </message>
    <message>
        <source>Without a service nothing can be counted.</source>
        <translation>Sin un servicio no se puede contar nada.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>La carpeta del proyecto</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>None of the features has a surface.</source>
        <translation>Ninguno de los objetos tiene superficie.</translation>
    </message>
    <message>
        <source>QGIS draws a package of this size slowly.</source>
        <translation>QGIS dibuja despacio un paquete de este tamaño.</translation>
    </message>
    <message>
        <source>QGIS before 3.26 cannot open packages and shows the MBTiles instead.</source>
        <translation>QGIS anterior a 3.26 no puede abrir paquetes y muestra el MBTiles en su lugar.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>MBTiles know only Web Mercator; this service has another scheme.</source>
        <translation>MBTiles solo conoce Web Mercator; este servicio tiene otro esquema.</translation>
    </message>
    <message>
        <source>Choose where the package shall be saved.</source>
        <translation>Elija dónde se guardará el paquete.</translation>
    </message>
    <message>
        <source>{name}: started</source>
        <translation>{name}: iniciado</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>Usar es&amp;te</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>V&amp;olver a intentarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation>
            <numerusform>%n de {features} objetos seleccionado</numerusform>
            <numerusform>%n de {features} objetos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{shape}, {surface}, {systems}</source>
        <translation>{shape}, {surface}, {systems}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n tesela · {share} % del límite del servicio</numerusform>
            <numerusform>%n teselas · {share} % del límite del servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation>
            <numerusform>Este servicio no se ha exportado antes, así que no se conoce el tamaño de sus teselas. Una muestra de %n tesela como máximo lo dirá.</numerusform>
            <numerusform>Este servicio no se ha exportado antes, así que no se conoce el tamaño de sus teselas. Una muestra de %n teselas como máximo lo dirá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation>
            <numerusform>Exportar en %n trabajo</numerusform>
            <numerusform>En %n trabajos y combinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation>
            <numerusform>E&amp;xportar %n tesela</numerusform>
            <numerusform>E&amp;xportar %n teselas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation>
            <numerusform>Cruza el antimeridiano: se exporta en %n parte.</numerusform>
            <numerusform>Cruza el antimeridiano: se exporta en %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit not stated (assumed: {limit} tiles)</source>
        <translation>{name}: niveles {levels}, límite no indicado (se supone: {limit} teselas)</translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit {limit} tiles</source>
        <translation>{name}: niveles {levels}, límite {limit} teselas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation>
            <numerusform>No hay nada seleccionado: se toma %n objeto de la capa.</numerusform>
            <numerusform>No hay nada seleccionado: se toman %n objetos de la capa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation>
            <numerusform>%n tesela en todos los paquetes juntos</numerusform>
            <numerusform>%n teselas en todos los paquetes juntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles} tiles, limit {limit}.</source>
        <translation>{tiles} teselas, límite {limit}.</translation>
    </message>
    <message>
        <source>{tiles} · about {size}</source>
        <translation>{tiles} · unos {size}</translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation>
            <numerusform>{text}. Se omite %n objeto sin área utilizable.</numerusform>
            <numerusform>{text}. Se omiten %n objetos sin área utilizable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation>
            <numerusform>De una muestra de %n tesela, obtenida ahora y ponderada nivel por nivel.</numerusform>
            <numerusform>De una muestra de %n teselas, obtenidas ahora y ponderadas nivel por nivel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation>
            <numerusform>De %n exportación anterior de este servicio: {size} por tesela de media.</numerusform>
            <numerusform>De %n exportaciones anteriores de este servicio: {size} por tesela de media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>E&amp;xportar %n paquete</numerusform>
            <numerusform>E&amp;xportar %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>E&amp;xportar en %n trabajo</numerusform>
            <numerusform>E&amp;xportar en %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation>
            <numerusform>Cruza el antimeridiano: se exporta en %n parte.</numerusform>
            <numerusform>Cruza el antimeridiano: se exporta en %n partes y se combina.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} → service {target}</source>
        <translation>{source} → servicio {target}</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <source>{text} {existing} of them exist.</source>
        <translation>{text} De ellas existen {existing}.</translation>
    </message>
    <message>
        <source>Stop at level {level} ({tiles} tiles)</source>
        <translation>Detenerse en el nivel {level} ({tiles} teselas)</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box (−{share} %)</source>
        <translation>Usar el polígono, no su rectángulo (−{share} %)</translation>
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
        <translation>Mostrar la c&amp;uadrícula de teselas</translation>
    </message>
    <message>
        <source>Show tile &amp;grid (level {level})</source>
        <translation>Mostrar la c&amp;uadrícula de teselas (nivel {level})</translation>
    </message>
    <message>
        <source>Fetching a few tiles…</source>
        <translation>Obteniendo algunas teselas…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Tilepack User Guide</source>
        <translation>Guía de usuario de Tilepack</translation>
    </message>
    <message>
        <source>Export tiles of an ArcGIS vector tile service into a package</source>
        <translation>Exportar teselas de un servicio de teselas vectoriales de ArcGIS a un paquete</translation>
    </message>
    <message>
        <source>The area cannot be shown in the reference system of the map.</source>
        <translation>El área no se puede mostrar en el sistema de referencia del mapa.</translation>
    </message>
</context>
</TS>
