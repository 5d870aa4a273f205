<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AreaForm</name>
    <message>
        <source>Kind of area</source>
        <translation>Tipo de área</translation>
    </message>
    <message>
        <source>&amp;Lock the extent</source>
        <translation>&amp;Bloquear a extensão</translation>
    </message>
    <message>
        <source>Keep the area as it is while the map moves</source>
        <translation>Manter a área como está enquanto o mapa se move</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Camada de polígonos</translation>
    </message>
    <message>
        <source>&amp;One package per feature</source>
        <translation>&amp;Um pacote por feição</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Nome de cada pacote</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Retângulo</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc cancels</source>
        <translation>Arraste um retângulo no mapa; Esc cancela</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>Po&amp;lígono</translation>
    </message>
    <message>
        <source>Click the corners of a polygon on the map; a right click finishes, Esc cancels</source>
        <translation>Clique nos cantos de um polígono no mapa; o botão direito termina, Esc cancela</translation>
    </message>
    <message>
        <source>Coordinates of the rectangle</source>
        <translation>Coordenadas do retângulo</translation>
    </message>
    <message>
        <source>Layer whose extent is the area</source>
        <translation>Camada cuja extensão é a área</translation>
    </message>
    <message>
        <source>Bookmark whose extent is the area</source>
        <translation>Favorito cuja extensão é a área</translation>
    </message>
    <message>
        <source>&amp;Buffer</source>
        <translation>Bu&amp;ffer</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Buffer around the area, in metres</source>
        <translation>Buffer ao redor da área, em metros</translation>
    </message>
    <message>
        <source>How far around it belongs to the area, in metres on the ground</source>
        <translation>Até que distância ao redor pertence à área, em metros no terreno</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Levels of detail, first and last</source>
        <translation>Níveis de detalhe, primeiro e último</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>Primeiro nível</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Último nível</translation>
    </message>
    <message>
        <source>T&amp;iles per level</source>
        <translation>Blo&amp;cos por nível</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Blocos por nível</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Details of the export</source>
        <translation>Detalhes da exportação</translation>
    </message>
    <message>
        <source>&amp;Zoom to Area</source>
        <translation>Apro&amp;ximar à área</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>Copiar o &amp;relatório</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>Copiar tudo isto como texto, sem segredos</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Filter by name, service or state</source>
        <translation>Filtrar por nome, serviço ou estado</translation>
    </message>
    <message>
        <source>Filter the list of jobs</source>
        <translation>Filtrar a lista de trabalhos</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Nenhum trabalho corresponde ao filtro.</translation>
    </message>
    <message>
        <source>No exports yet. Each one is listed here while it runs and afterwards, even when QGIS was closed in between.</source>
        <translation>Ainda não há exportações. Cada uma é listada aqui enquanto é executada e depois, mesmo que o QGIS tenha sido fechado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>&amp;New Export</source>
        <translation>&amp;Nova exportação</translation>
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
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Packages fetched at the &amp;same time</source>
        <translation>Pacotes obtidos ao mesmo &amp;tempo</translation>
    </message>
    <message>
        <source>How many packages are downloaded, checked and merged at a time. The others wait.</source>
        <translation>Quantos pacotes são baixados, verificados e mesclados ao mesmo tempo. Os demais esperam.</translation>
    </message>
    <message>
        <source>&amp;Download packages as soon as they are ready</source>
        <translation>&amp;Baixar os pacotes assim que estiverem prontos</translation>
    </message>
    <message>
        <source>Otherwise an export waits for you, and packages can be fetched when the connection is good.</source>
        <translation>Caso contrário, uma exportação espera por você, e os pacotes podem ser obtidos quando a conexão estiver boa.</translation>
    </message>
    <message>
        <source>Ended exports &amp;kept in the list</source>
        <translation>Exportações encerradas mantidas na &amp;lista</translation>
    </message>
    <message>
        <source>Older entries leave the list. Their packages stay.</source>
        <translation>Entradas mais antigas saem da lista. Seus pacotes permanecem.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>&amp;Folder for new packages</source>
        <translation>&amp;Pasta para novos pacotes</translation>
    </message>
    <message>
        <source>Folder for new packages</source>
        <translation>Pasta para novos pacotes</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Show a package as &amp;MBTiles when one of its bundles is larger than</source>
        <translation>Mostrar um pacote como &amp;MBTiles quando um de seus bundles for maior que</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>QGIS reads a whole bundle of tiles for every tile it draws. MBTiles with the same tiles, written beside the package, are drawn faster.</source>
        <translation>O QGIS lê um bundle inteiro de blocos para cada bloco que desenha. Um MBTiles com os mesmos blocos, gravado ao lado do pacote, é desenhado mais rápido.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Sal&amp;var como</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Arquivo do pacote</translation>
    </message>
    <message>
        <source>Also write &amp;MBTiles</source>
        <translation>Gravar também &amp;MBTiles</translation>
    </message>
    <message>
        <source>Add to &amp;project when done</source>
        <translation>Adicionar ao &amp;projeto ao terminar</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>Address of the vector tile service</source>
        <translation>Endereço do serviço de blocos vetoriais</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Tentar n&amp;ovamente</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>Aut&amp;enticação</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuração de autenticação</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>Mostrar a &amp;grade de blocos</translation>
    </message>
    <message>
        <source>&amp;How estimated?</source>
        <translation>Como foi est&amp;imado?</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Coletar uma amostra</translation>
    </message>
    <message>
        <source>Export as several jobs and merge</source>
        <translation>Em vários trabalhos e mesclar</translation>
    </message>
    <message>
        <source>Stop at a level</source>
        <translation>Parar em um nível</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box</source>
        <translation>Usar o polígono, não seu retângulo</translation>
    </message>
    <message>
        <source>&amp;Zoom to Service</source>
        <translation>Apro&amp;ximar ao serviço</translation>
    </message>
</context>
<context>
    <name>Tilepack</name>
    <message>
        <source>more than {count} bytes</source>
        <translation>mais de {count} bytes</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>seu certificado não é confiável</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>o proxy recusa a conexão</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>não responde a tempo</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>a conexão falhou</translation>
    </message>
    <message>
        <source>the address cannot be requested</source>
        <translation>o endereço não pode ser consultado</translation>
    </message>
    <message>
        <source>the answer holds no token</source>
        <translation>a resposta não contém nenhum token</translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation>leva a este computador</translation>
    </message>
    <message>
        <source>it leads in circles</source>
        <translation>anda em círculos</translation>
    </message>
    <message>
        <source>its answer names no job</source>
        <translation>sua resposta não nomeia nenhum trabalho</translation>
    </message>
    <message>
        <source>its job id is none</source>
        <translation>seu identificador de trabalho não é válido</translation>
    </message>
    <message>
        <source>it names {count} packages</source>
        <translation>nomeia {count} pacotes</translation>
    </message>
    <message>
        <source>The map has several vector tile layers; the uppermost that can be exported was taken. Give the address of a layer to choose another.</source>
        <translation>O mapa tem várias camadas de blocos vetoriais; foi tomada a mais alta que pode ser exportada. Informe o endereço de uma camada para escolher outra.</translation>
    </message>
    <message>
        <source>The portal leads to the service by an unencrypted address (http), though its own is encrypted.</source>
        <translation>O portal leva ao serviço por um endereço não criptografado (http), embora o dele seja criptografado.</translation>
    </message>
    <message>
        <source>tileInfo is missing</source>
        <translation>falta tileInfo</translation>
    </message>
    <message>
        <source>its spatial reference is missing</source>
        <translation>falta sua referência espacial</translation>
    </message>
    <message>
        <source>the service does not state its extent</source>
        <translation>o serviço não informa sua extensão</translation>
    </message>
    <message>
        <source>its finest level has more tiles than can be numbered</source>
        <translation>seu nível mais fino tem mais blocos do que se pode numerar</translation>
    </message>
    <message>
        <source>the style has no layers</source>
        <translation>o estilo não tem camadas</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Algo deu errado: {reason}</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}</source>
        <translation>O esquema de blocos não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a vector tile service. Such an address starts with http and contains “/VectorTileServer”.</source>
        <translation>“{text}” não é o endereço de um serviço de blocos vetoriais. Tal endereço começa com http e contém “/VectorTileServer”.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a job. Give the id, or the address of the job.</source>
        <translation>“{text}” não é o identificador de um trabalho. Informe o identificador ou o endereço do trabalho.</translation>
    </message>
    <message>
        <source>The service has no level {levels}. Its levels are {available}.</source>
        <translation>O serviço não tem o nível {levels}. Seus níveis são {available}.</translation>
    </message>
    <message>
        <source>“{text}” is not a list of levels. Write levels and ranges like 0-6,9.</source>
        <translation>“{text}” não é uma lista de níveis. Escreva níveis e intervalos como 0-6,9.</translation>
    </message>
    <message>
        <source>The area is empty. Select at least one polygon or choose the map canvas.</source>
        <translation>A área está vazia. Selecione ao menos um polígono ou escolha a tela do mapa.</translation>
    </message>
    <message>
        <source>The area cannot be used: {reason}</source>
        <translation>A área não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>The area lies outside the service, which covers {covered}.</source>
        <translation>A área está fora do serviço, que cobre {covered}.</translation>
    </message>
    <message>
        <source>The expression for the names cannot be read: {reason}</source>
        <translation>A expressão para os nomes não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>The file {path} exists already. Choose another name or remove it first.</source>
        <translation>O arquivo {path} já existe. Escolha outro nome ou remova-o antes.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}. Choose another folder.</source>
        <translation>O arquivo {path} não pode ser gravado: {reason}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Not enough room in {folder} (needs about {needed}, {free} free). Make room or choose another folder.</source>
        <translation>Não há espaço suficiente em {folder} (precisa de cerca de {needed}, {free} livres). Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Another export is about to write {path}. Wait for it, cancel it, or choose another name.</source>
        <translation>Outra exportação vai gravar {path}. Espere por ela, cancele-a ou escolha outro nome.</translation>
    </message>
    <message>
        <source>None of the {failed} packages could be exported. The first: {reason}</source>
        <translation>Nenhum dos {failed} pacotes pôde ser exportado. O primeiro: {reason}</translation>
    </message>
    <message>
        <source>It is not known how {name} was exported, so it cannot be updated: no record in this QGIS profile belongs to the file as it is. Export the area anew.</source>
        <translation>Não se sabe como {name} foi exportado, portanto não pode ser atualizado: nenhum registro neste perfil do QGIS corresponde ao arquivo como está. Exporte a área de novo.</translation>
    </message>
    <message>
        <source>The plan of this export was lost, and the service has changed since. Run the export again.</source>
        <translation>O plano desta exportação se perdeu, e o serviço mudou desde então. Execute a exportação novamente.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be written ({path}: {reason}), so nothing was sent. Make room or allow writing there and try again.</source>
        <translation>A lista de trabalhos não pode ser gravada ({path}: {reason}), portanto nada foi enviado. Libere espaço ou permita gravar ali e tente novamente.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles; the service allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>A área tem {counted} blocos; o serviço permite {limit} em uma exportação. Escolha uma área menor ou menos níveis, ou deixe a exportação ser dividida.</translation>
    </message>
    <message>
        <source>The area has {counted} tiles, which needs at least {parts} exports of {limit}; at most {most} are made. Choose a smaller area or fewer levels.</source>
        <translation>A área tem {counted} blocos, o que exige ao menos {parts} exportações de {limit}; são feitas no máximo {most}. Escolha uma área menor ou menos níveis.</translation>
    </message>
    <message>
        <source>There is no vector tile service at {address}. Check the address.</source>
        <translation>Não há nenhum serviço de blocos vetoriais em {address}. Verifique o endereço.</translation>
    </message>
    <message>
        <source>“{title}” ({type}) leads to no vector tile layer. Give the address of a vector tile layer.</source>
        <translation>“{title}” ({type}) não leva a nenhuma camada de blocos vetoriais. Informe o endereço de uma camada de blocos vetoriais.</translation>
    </message>
    <message>
        <source>{portal} has no item {item}, or it is not shared with you. Check the address, or sign in and try again.</source>
        <translation>{portal} não tem o item {item}, ou ele não está compartilhado com você. Verifique o endereço, ou entre e tente novamente.</translation>
    </message>
    <message>
        <source>This service does not allow export. Its owner can switch on “Allow this layer to be downloaded and used in an offline map” in the item&apos;s settings.</source>
        <translation>Este serviço não permite exportação. Seu proprietário pode ativar “Allow this layer to be downloaded and used in an offline map” nas configurações do item.</translation>
    </message>
    <message>
        <source>“{title}” cannot be exported here. Its export service can (sign-in needed): {address}</source>
        <translation>“{title}” não pode ser exportado aqui. Seu serviço de exportação pode (é preciso entrar): {address}</translation>
    </message>
    <message>
        <source>The service wants you to sign in. Choose an authentication configuration and try again.</source>
        <translation>O serviço pede que você entre. Escolha uma configuração de autenticação e tente novamente.</translation>
    </message>
    <message>
        <source>{host} did not accept your user name and password. Check the authentication configuration; an account that signs in on a page of its organisation needs OAuth2 or a token instead.</source>
        <translation>{host} não aceitou seu nome de usuário e senha. Verifique a configuração de autenticação; uma conta que entra em uma página de sua organização precisa de OAuth2 ou de um token.</translation>
    </message>
    <message>
        <source>Your sign-in has run out or is not valid for this service. Sign in again.</source>
        <translation>Sua sessão expirou ou não é válida para este serviço. Entre novamente.</translation>
    </message>
    <message>
        <source>Your account may not export from this service. Its owner can give you the right.</source>
        <translation>Sua conta não pode exportar deste serviço. O proprietário dele pode lhe dar esse direito.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>O servidor contou {counted} blocos; ele permite {limit}. Escolha uma área menor ou menos níveis, ou deixe a exportação ser dividida.</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. We counted {planned}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>O servidor contou {counted} blocos; ele permite {limit}. Nós contamos {planned}. Escolha uma área menor ou menos níveis, ou deixe a exportação ser dividida.</translation>
    </message>
    <message>
        <source>The service refused: {message}</source>
        <translation>O serviço recusou: {message}</translation>
    </message>
    <message>
        <source>The answer of {host} was not followed: {reason}. Ask the service&apos;s owner.</source>
        <translation>A resposta de {host} não foi seguida: {reason}. Pergunte ao proprietário do serviço.</translation>
    </message>
    <message>
        <source>The server could not make the package: {message}</source>
        <translation>O servidor não conseguiu criar o pacote: {message}</translation>
    </message>
    <message>
        <source>The server stopped the job because it took too long: {message} Choose a smaller area or fewer levels.</source>
        <translation>O servidor parou o trabalho porque demorou demais: {message} Escolha uma área menor ou menos níveis.</translation>
    </message>
    <message>
        <source>The job was cancelled at the server. Run the export again.</source>
        <translation>O trabalho foi cancelado no servidor. Execute a exportação novamente.</translation>
    </message>
    <message>
        <source>The server no longer knows this job (it keeps them for a limited time). Run the export again.</source>
        <translation>O servidor não conhece mais este trabalho (ele os guarda por tempo limitado). Execute a exportação novamente.</translation>
    </message>
    <message>
        <source>{failed} of {parts} parts failed: {reason} The other parts are kept; run the export again to repeat only what failed.</source>
        <translation>{failed} de {parts} partes falharam: {reason} As outras são mantidas; execute a exportação novamente para repetir só o que falhou.</translation>
    </message>
    <message>
        <source>The server says the job succeeded but names no package. Run the export again.</source>
        <translation>O servidor diz que o trabalho foi bem-sucedido, mas não nomeia nenhum pacote. Execute a exportação novamente.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the address and your connection.</source>
        <translation>Não é possível alcançar {host}: {reason}. Verifique o endereço e sua conexão.</translation>
    </message>
    <message>
        <source>{host} sent a web page or unreadable data instead of an answer. The address may be wrong, or a sign-in page or proxy stands in between.</source>
        <translation>{host} enviou uma página web ou dados ilegíveis em vez de uma resposta. O endereço pode estar errado, ou há uma página de entrada ou um proxy no caminho.</translation>
    </message>
    <message>
        <source>{host} is not able to answer now (HTTP {status}). Try again later.</source>
        <translation>{host} não consegue responder agora (HTTP {status}). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The download ended at {received} of {expected} bytes. Try again.</source>
        <translation>O download terminou em {received} de {expected} bytes. Tente novamente.</translation>
    </message>
    <message>
        <source>The link to the package has expired or was refused. Run the export again.</source>
        <translation>O link para o pacote expirou ou foi recusado. Execute a exportação novamente.</translation>
    </message>
    <message>
        <source>It is not known whether the server got this request: {reason} Submit it again only if a second job at the server does no harm.</source>
        <translation>Não se sabe se o servidor recebeu este pedido: {reason} Envie-o de novo somente se um segundo trabalho no servidor não fizer mal.</translation>
    </message>
    <message>
        <source>{name} is not a vector tile package: {reason}</source>
        <translation>{name} não é um pacote de blocos vetoriais: {reason}</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a package (a sign-in page?). Nothing was kept.</source>
        <translation>O servidor enviou uma página web em vez de um pacote (uma página de entrada?). Nada foi mantido.</translation>
    </message>
    <message>
        <source>The package {name} is damaged: {reason}</source>
        <translation>O pacote {name} está danificado: {reason}</translation>
    </message>
    <message>
        <source>The package is incomplete ({reason}). It is kept as {file}.</source>
        <translation>O pacote está incompleto ({reason}). Ele foi mantido como {file}.</translation>
    </message>
    <message>
        <source>The package {name} has no tiles on these levels.</source>
        <translation>O pacote {name} não tem blocos nesses níveis.</translation>
    </message>
    <message>
        <source>The packages cannot be merged: {reason}</source>
        <translation>Os pacotes não podem ser mesclados: {reason}</translation>
    </message>
    <message>
        <source>These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; theirs is {scheme}.</source>
        <translation>Estes blocos não podem ser gravados como MBTiles, que só conhece o esquema Web Mercator; o deles é {scheme}.</translation>
    </message>
    <message>
        <source>{unreadable} of {bundles} bundles unreadable</source>
        <translation>{unreadable} de {bundles} bundles ilegíveis</translation>
    </message>
    <message>
        <source>The answer of {host}</source>
        <translation>A resposta de {host}</translation>
    </message>
    <message>
        <source>it does not start like one</source>
        <translation>não começa como um pacote</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>The package came without encryption (http), though the service itself is encrypted.</source>
        <translation>O pacote chegou sem criptografia (http), embora o próprio serviço seja criptografado.</translation>
    </message>
    <message>
        <source>The service has no tiles in this area on these levels; the package is empty.</source>
        <translation>O serviço não tem blocos nesta área nesses níveis; o pacote está vazio.</translation>
    </message>
    <message>
        <source>The package was cut to the tiles of the polygons.</source>
        <translation>O pacote foi recortado aos blocos dos polígonos.</translation>
    </message>
    <message>
        <source>The service has no portal item, so its own style is used.</source>
        <translation>O serviço não tem item de portal, portanto é usado seu próprio estilo.</translation>
    </message>
    <message>
        <source>The portal item has no style of its own, so the service&apos;s is used.</source>
        <translation>O item de portal não tem estilo próprio, portanto é usado o do serviço.</translation>
    </message>
    <message>
        <source>The style of the portal item could not be fetched, so the service&apos;s is used.</source>
        <translation>O estilo do item de portal não pôde ser obtido, portanto é usado o do serviço.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>sua pasta não existe</translation>
    </message>
    <message>
        <source>This service does not take polygons (it is older than 10.7); the box around them is exported.</source>
        <translation>Este serviço não aceita polígonos (é anterior à 10.7); é exportado o retângulo ao redor deles.</translation>
    </message>
    <message>
        <source>The outline has very many vertices and is sent simplified: nowhere smaller, and larger by less than a tenth of the finest tile.</source>
        <translation>O contorno tem vértices demais e é enviado simplificado: em nenhum lugar menor, e maior em menos de um décimo do bloco mais fino.</translation>
    </message>
    <message>
        <source>longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°</source>
        <translation>longitude {xmin:.2f}° a {xmax:.2f}°, latitude {ymin:.2f}° a {ymax:.2f}°</translation>
    </message>
    <message>
        <source>x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})</source>
        <translation>x {xmin:.0f} a {xmax:.0f}, y {ymin:.0f} a {ymax:.0f} (EPSG:{code})</translation>
    </message>
    <message>
        <source>what was chosen cannot be read again.</source>
        <translation>o que foi escolhido não pode mais ser lido.</translation>
    </message>
    <message>
        <source>An outline crossed itself or was otherwise not valid; it was mended.</source>
        <translation>Um contorno se cruzava ou era inválido por outro motivo; foi reparado.</translation>
    </message>
    <message>
        <source>QGIS does not know the service&apos;s coordinate system ({code}).</source>
        <translation>O QGIS não conhece o sistema de coordenadas do serviço ({code}).</translation>
    </message>
    <message>
        <source>a polygon has no surface, or an outline that cannot be mended.</source>
        <translation>um polígono não tem superfície, ou tem um contorno que não pode ser reparado.</translation>
    </message>
    <message>
        <source>it cannot be transformed from {source} to {target}. Choose an area inside the area of use of both.</source>
        <translation>não pode ser transformada de {source} para {target}. Escolha uma área dentro da área de uso de ambos.</translation>
    </message>
    <message>
        <source>Reading job records</source>
        <translation>Lendo registros de trabalhos</translation>
    </message>
    <message>
        <source>{name} was not made of this package and is not shown in its place.</source>
        <translation>{name} não foi feito a partir deste pacote e não é mostrado em seu lugar.</translation>
    </message>
    <message>
        <source>This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all.</source>
        <translation>Este QGIS mostra apenas os níveis dele até 14; o QGIS 3.26 e posteriores mostram todos.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Mostrado a partir de {name}, porque este QGIS não consegue abrir pacotes. O QGIS 3.26 e posteriores conseguem.</translation>
    </message>
    <message>
        <source>This QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>Este QGIS não consegue abrir pacotes. O QGIS 3.26 e posteriores conseguem.</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later draws them whole.</source>
        <translation>Mostrado a partir de {name}, porque este QGIS deixa buracos nos pacotes. O QGIS 3.32 e posteriores os desenham inteiros.</translation>
    </message>
    <message>
        <source>This QGIS may leave holes in the package where its tiles end early, and does not find it after project and package were moved. QGIS 3.32 and later does both.</source>
        <translation>Este QGIS pode deixar buracos no pacote onde seus blocos terminam cedo, e não o encontra depois que projeto e pacote são movidos. O QGIS 3.32 e posteriores fazem ambos.</translation>
    </message>
    <message>
        <source>Shown from {name}, because QGIS draws packages with files as large as this one&apos;s slowly.</source>
        <translation>Mostrado a partir de {name}, porque o QGIS desenha devagar pacotes com arquivos tão grandes quanto os deste.</translation>
    </message>
    <message>
        <source>QGIS draws this package slowly, and there is no other form that it shows whole.</source>
        <translation>O QGIS desenha este pacote devagar, e não há outra forma que o mostre inteiro.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>O serviço inteiro</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>Nas palavras do servidor</translation>
    </message>
    <message>
        <source>Failed parts</source>
        <translation>Partes que falharam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Parts fetched</source>
        <translation>Partes obtidas</translation>
    </message>
    <message>
        <source>Server jobs</source>
        <translation>Trabalhos do servidor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>{got} of {asked} asked for</source>
        <translation>{got} de {asked} pedidos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Server messages</source>
        <translation>Mensagens do servidor</translation>
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
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Server is packaging</source>
        <translation>O servidor está empacotando</translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation>Pronto para baixar</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Checking file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Mesclando…</translation>
    </message>
    <message>
        <source>Cutting to the polygons…</source>
        <translation>Recortando aos polígonos…</translation>
    </message>
    <message>
        <source>Writing MBTiles…</source>
        <translation>Gravando MBTiles…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>É preciso entrar</translation>
    </message>
    <message>
        <source>Not known whether the server got this request</source>
        <translation>Não se sabe se o servidor recebeu este pedido</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Expired on the server</source>
        <translation>Expirado no servidor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n bloco</numerusform>
            <numerusform>%n blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>iniciado {time}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation>
            <numerusform>Esperando (%n antes)</numerusform>
            <numerusform>Esperando (%n antes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready on the server, waits for its turn to download</source>
        <translation>Pronto no servidor, aguarda a vez de ser baixado</translation>
    </message>
    <message numerus="yes">
        <source>Updated, %n tile(s) changed</source>
        <translation>
            <numerusform>Atualizado, %n bloco alterado</numerusform>
            <numerusform>Atualizado, %n blocos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {done}</source>
        <translation>Baixando {done}</translation>
    </message>
    <message>
        <source>Offline, trying again…</source>
        <translation>Sem conexão, tentando novamente…</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Concluído, %n aviso</numerusform>
            <numerusform>Concluído, %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated, no tile has changed</source>
        <translation>Atualizado, nenhum bloco mudou</translation>
    </message>
    <message>
        <source>{state} ({message})</source>
        <translation>{state} ({message})</translation>
    </message>
    <message>
        <source>Server is packaging, {ready} of {parts}, {time}</source>
        <translation>O servidor está empacotando, {ready} de {parts}, {time}</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s</source>
        <translation>Baixando {done}, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s, {time} left</source>
        <translation>Baixando {done}, {rate}/s, faltam {time}</translation>
    </message>
    <message>
        <source>Offline, next try in {time}</source>
        <translation>Sem conexão, próxima tentativa em {time}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}…</source>
        <translation>Mesclando {done} de {total}…</translation>
    </message>
    <message>
        <source>{state}: {cause}</source>
        <translation>{state}: {cause}</translation>
    </message>
    <message>
        <source>Connection lost at {done}.</source>
        <translation>Conexão perdida em {done}.</translation>
    </message>
    <message>
        <source>Server is packaging, {time}</source>
        <translation>O servidor está empacotando, {time}</translation>
    </message>
    <message>
        <source>Paused at {done}</source>
        <translation>Pausado em {done}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>duração {time}</translation>
    </message>
    <message>
        <source>This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.</source>
        <translation>Este QGIS não consegue mostrar o pacote, mas o pacote está completo. O QGIS 3.26 e posteriores conseguem.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS cannot open {path}; its log says why.</source>
        <translation>O pacote está completo, mas o QGIS não consegue abrir {path}; seu registro diz por quê.</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS does not find files with a percent sign in their path: {path}. Rename the file or its folder and add it again.</source>
        <translation>O pacote está completo, mas o QGIS não encontra arquivos com um sinal de porcentagem no caminho: {path}. Renomeie o arquivo ou sua pasta e adicione-o novamente.</translation>
    </message>
    <message>
        <source>Exported with Tilepack on {date}</source>
        <translation>Exportado com Tilepack em {date}</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Níveis: {levels}</translation>
    </message>
    <message>
        <source>Service: {name}, {address}</source>
        <translation>Serviço: {name}, {address}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Área: {area}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Direitos: {rights}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°</source>
        <translation>latitude {south:.4f}° a {north:.4f}°, longitude {west:.4f}° a {east:.4f}°</translation>
    </message>
    <message>
        <source>The authentication configuration could not be applied.</source>
        <translation>A configuração de autenticação não pôde ser aplicada.</translation>
    </message>
    <message>
        <source>Reading the service…</source>
        <translation>Lendo o serviço…</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Download interrupted, trying again…</source>
        <translation>Download interrompido, tentando novamente…</translation>
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
        <translation>Baixando {done} de {total}…</translation>
    </message>
    <message>
        <source>Downloading {done}…</source>
        <translation>Baixando {done}…</translation>
    </message>
    <message>
        <source>Waiting for map servers</source>
        <translation>Esperando servidores de mapas</translation>
    </message>
    <message>
        <source>Exporting tiles to {name}</source>
        <translation>Exportando blocos para {name}</translation>
    </message>
    <message>
        <source>The authentication database is locked.</source>
        <translation>O banco de dados de autenticação está bloqueado.</translation>
    </message>
    <message>
        <source>There is no authentication configuration {id}.</source>
        <translation>Não há nenhuma configuração de autenticação {id}.</translation>
    </message>
    <message>
        <source>{layer}: Skipping malformed value of &apos;{name}&apos;</source>
        <translation>{layer}: valor malformado de &apos;{name}&apos; ignorado</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation>
            <numerusform>{what}: %n vez, por exemplo {examples}.</numerusform>
            <numerusform>{what}: %n vezes, por exemplo {examples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>%n fonte do estilo falta neste computador, portanto os rótulos são desenhados em outra: {fonts}.</numerusform>
            <numerusform>%n fontes do estilo faltam neste computador, portanto os rótulos são desenhados em outra: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what}: %n vez.</numerusform>
            <numerusform>{what}: %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation>
            <numerusform>Adicionado com %n aviso de estilo.</numerusform>
            <numerusform>Adicionado com %n avisos de estilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation>
            <numerusform>Adicionado com %n aviso de estilo (fontes ausentes: {fonts}).</numerusform>
            <numerusform>Adicionado com %n avisos de estilo (fontes ausentes: {fonts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>não tem cabeçalho</translation>
    </message>
    <message>
        <source>its two names differ</source>
        <translation>seus dois nomes diferem</translation>
    </message>
    <message>
        <source>its header differs from the table of contents</source>
        <translation>seu cabeçalho difere do índice</translation>
    </message>
    <message>
        <source>its two sizes or checksums differ</source>
        <translation>seus dois tamanhos ou somas de verificação diferem</translation>
    </message>
    <message>
        <source>the content of {entry} is not what was written</source>
        <translation>o conteúdo de {entry} não é o que foi gravado</translation>
    </message>
    <message>
        <source>{entry} is far larger than such a part ever is</source>
        <translation>{entry} é muito maior do que uma parte assim jamais é</translation>
    </message>
    <message>
        <source>{entry} has no header</source>
        <translation>{entry} não tem cabeçalho</translation>
    </message>
    <message>
        <source>{entry} does not fit into the file</source>
        <translation>{entry} não cabe no arquivo</translation>
    </message>
    <message>
        <source>{entry} is packed in a way packages do not use</source>
        <translation>{entry} está compactado de um modo que os pacotes não usam</translation>
    </message>
    <message>
        <source>{entry} gives two different sizes</source>
        <translation>{entry} informa dois tamanhos diferentes</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when unpacked</source>
        <translation>{entry} cresceria sem medida ao ser descompactado</translation>
    </message>
    <message>
        <source>its table of contents is larger than that of any package</source>
        <translation>seu índice é maior que o de qualquer pacote</translation>
    </message>
    <message>
        <source>its table of contents is incomplete</source>
        <translation>seu índice está incompleto</translation>
    </message>
    <message>
        <source>its end is missing, probably the download was interrupted</source>
        <translation>falta seu final, provavelmente o download foi interrompido</translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation>não é um arquivo ZIP</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>{entry} não pode ser lido</translation>
    </message>
    <message>
        <source>{entry} cannot be unpacked</source>
        <translation>{entry} não pode ser descompactado</translation>
    </message>
    <message>
        <source>it holds a message of the server instead</source>
        <translation>contém em vez disso uma mensagem do servidor</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>não pode ser aberto ({reason})</translation>
    </message>
    <message>
        <source>its version is {version}, not 3</source>
        <translation>sua versão é {version}, não 3</translation>
    </message>
    <message>
        <source>its index has an unknown size</source>
        <translation>seu índice tem um tamanho desconhecido</translation>
    </message>
    <message>
        <source>it should have {stated} bytes and has {found}</source>
        <translation>deveria ter {stated} bytes e tem {found}</translation>
    </message>
    <message>
        <source>{entry} is shorter than its own index</source>
        <translation>{entry} é mais curto que seu próprio índice</translation>
    </message>
    <message>
        <source>{entry} has tiles outside of itself</source>
        <translation>{entry} tem blocos fora de si mesmo</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when its tiles are read</source>
        <translation>{entry} cresceria sem medida quando seus blocos fossem lidos</translation>
    </message>
    <message>
        <source>it is shorter than its own index</source>
        <translation>é mais curto que seu próprio índice</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <source>it has a level {level}</source>
        <translation>tem um nível {level}</translation>
    </message>
    <message>
        <source>its tiles are not square</source>
        <translation>seus blocos não são quadrados</translation>
    </message>
    <message>
        <source>it names no reference system</source>
        <translation>não nomeia nenhum sistema de referência</translation>
    </message>
    <message>
        <source>level {level} is not half of the one before</source>
        <translation>o nível {level} não é a metade do anterior</translation>
    </message>
    <message>
        <source>it is not a PNG image</source>
        <translation>não é uma imagem PNG</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>it is far larger than such a part ever is</source>
        <translation>é muito maior do que uma parte assim jamais é</translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation>tem um tipo de documento</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tem aninhamento profundo demais</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{place} would grow beyond all measure when unpacked.</source>
        <translation>{place} cresceria sem medida ao ser descompactado.</translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation>{place} está danificado: {reason}.</translation>
    </message>
    <message>
        <source>{place} shares bytes with another part.</source>
        <translation>{place} compartilha bytes com outra parte.</translation>
    </message>
    <message>
        <source>{count} foreign bytes stand before the archive; QGIS refuses it.</source>
        <translation>Há {count} bytes estranhos antes do arquivo; o QGIS o recusa.</translation>
    </message>
    <message>
        <source>{count} foreign bytes follow the archive; QGIS refuses it.</source>
        <translation>Há {count} bytes estranhos depois do arquivo; o QGIS o recusa.</translation>
    </message>
    <message>
        <source>{place} is in the archive more than once; QGIS refuses it.</source>
        <translation>{place} está no arquivo mais de uma vez; o QGIS o recusa.</translation>
    </message>
    <message>
        <source>{place} is a name that leads out of the package.</source>
        <translation>{place} é um nome que leva para fora do pacote.</translation>
    </message>
    <message>
        <source>{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it.</source>
        <translation>{place} está compactado; o QGIS desenha devagar e o ArcGIS Pro pode recusá-lo.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation>{place} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The tile format is called “{value}” instead of “pbf”; QGIS refuses it.</source>
        <translation>O formato dos blocos se chama “{value}” em vez de “pbf”; o QGIS o recusa.</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}.</source>
        <translation>O esquema de blocos não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>The levels begin at {first} instead of 0; QGIS draws nothing.</source>
        <translation>Os níveis começam em {first} em vez de 0; o QGIS não desenha nada.</translation>
    </message>
    <message>
        <source>The size of the bundles is missing; QGIS would crash while drawing.</source>
        <translation>Falta o tamanho dos bundles; o QGIS seria encerrado ao desenhar.</translation>
    </message>
    <message>
        <source>The size of the bundles is given as {value}, but it is 128.</source>
        <translation>O tamanho dos bundles consta como {value}, mas é 128.</translation>
    </message>
    <message>
        <source>The description says levels {stated}; tiles are there for {found}.</source>
        <translation>A descrição diz níveis {stated}; há blocos para {found}.</translation>
    </message>
    <message>
        <source>There are tiles of level {level}, which the scheme lacks.</source>
        <translation>Há blocos do nível {level}, que falta no esquema.</translation>
    </message>
    <message>
        <source>{place} is not the name of a bundle.</source>
        <translation>{place} não é o nome de um bundle.</translation>
    </message>
    <message>
        <source>{place} is written otherwise than QGIS looks for it.</source>
        <translation>{place} está escrito de outro modo do que o QGIS procura.</translation>
    </message>
    <message>
        <source>{place} is shorter than its own index; QGIS would crash while drawing.</source>
        <translation>{place} é mais curto que seu próprio índice; o QGIS seria encerrado ao desenhar.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its bundle; QGIS would crash while drawing.</source>
        <translation>O bloco {place} está fora do seu bundle; o QGIS seria encerrado ao desenhar.</translation>
    </message>
    <message>
        <source>Tile {place} shares bytes with another tile.</source>
        <translation>O bloco {place} compartilha bytes com outro bloco.</translation>
    </message>
    <message>
        <source>Tile {place} gives two different sizes.</source>
        <translation>O bloco {place} informa dois tamanhos diferentes.</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its level.</source>
        <translation>O bloco {place} está fora do seu nível.</translation>
    </message>
    <message>
        <source>Tile {place} is not compressed as QGIS needs it and would stay blank.</source>
        <translation>O bloco {place} não está compactado como o QGIS precisa e ficaria em branco.</translation>
    </message>
    <message>
        <source>Tile {place} is damaged: {reason}.</source>
        <translation>O bloco {place} está danificado: {reason}.</translation>
    </message>
    <message>
        <source>Tile {place} has no layers.</source>
        <translation>O bloco {place} não tem camadas.</translation>
    </message>
    <message>
        <source>The tilemap has a wrong form ({reason}); QGIS would crash while drawing.</source>
        <translation>O mapa de blocos tem uma forma errada ({reason}); o QGIS seria encerrado ao desenhar.</translation>
    </message>
    <message>
        <source>The tilemap cannot be read: {reason}.</source>
        <translation>O mapa de blocos não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The description names a tilemap, but there is none.</source>
        <translation>A descrição nomeia um mapa de blocos, mas não há nenhum.</translation>
    </message>
    <message>
        <source>There is a tilemap, but the description does not name it.</source>
        <translation>Há um mapa de blocos, mas a descrição não o nomeia.</translation>
    </message>
    <message>
        <source>The tilemap refers to other files, which packages do not have.</source>
        <translation>O mapa de blocos remete a outros arquivos, que os pacotes não têm.</translation>
    </message>
    <message>
        <source>The tilemap hides tile {place}, which is there.</source>
        <translation>O mapa de blocos esconde o bloco {place}, que está lá.</translation>
    </message>
    <message>
        <source>The tilemap names tile {place}, which is not there.</source>
        <translation>O mapa de blocos nomeia o bloco {place}, que não está lá.</translation>
    </message>
    <message>
        <source>The package has no style.</source>
        <translation>O pacote não tem estilo.</translation>
    </message>
    <message>
        <source>The style draws “{layer}”, which no tile seems to have.</source>
        <translation>O estilo desenha “{layer}”, que nenhum bloco parece ter.</translation>
    </message>
    <message>
        <source>The style gives “{property}” of layer “{layer}” a value without meaning; QGIS would crash when it loads the style.</source>
        <translation>O estilo dá a “{property}” da camada “{layer}” um valor sem sentido; o QGIS travaria ao carregar o estilo.</translation>
    </message>
    <message>
        <source>{place} lacks its other half.</source>
        <translation>Falta a {place} sua outra metade.</translation>
    </message>
    <message>
        <source>The style draws icons, but the package has none.</source>
        <translation>O estilo desenha ícones, mas o pacote não tem nenhum.</translation>
    </message>
    <message>
        <source>The style draws the icon “{icon}”, which is not there.</source>
        <translation>O estilo desenha o ícone “{icon}”, que não está lá.</translation>
    </message>
    <message>
        <source>{place}: the icon “{icon}” lies outside the image.</source>
        <translation>{place}: o ícone “{icon}” está fora da imagem.</translation>
    </message>
    <message>
        <source>The labels use the font “{font}”, of which the package has no letters. QGIS draws with the fonts of the computer; other programs may draw no labels.</source>
        <translation>Os rótulos usam a fonte “{font}”, da qual o pacote não tem letras. O QGIS desenha com as fontes do computador; outros programas podem não desenhar rótulos.</translation>
    </message>
    <message>
        <source>There are {count} more findings like “{like}”.</source>
        <translation>Há mais {count} constatações como “{like}”.</translation>
    </message>
    <message>
        <source>a reference system of its own</source>
        <translation>um sistema de referência próprio</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have different tiling schemes</source>
        <translation>“{one}” e “{other}” têm esquemas de blocos diferentes</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have bundles of different size</source>
        <translation>“{one}” e “{other}” têm bundles de tamanho diferente</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” come from different services</source>
        <translation>“{one}” e “{other}” vêm de serviços diferentes</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>um número é longo demais</translation>
    </message>
    <message>
        <source>it has fields of an unknown kind</source>
        <translation>tem campos de um tipo desconhecido</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>termina no meio de um valor</translation>
    </message>
    <message>
        <source>a layer ends in the middle of a value</source>
        <translation>uma camada termina no meio de um valor</translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation>uma camada não tem nome</translation>
    </message>
    <message>
        <source>a layer has no extent</source>
        <translation>uma camada não tem extensão</translation>
    </message>
    <message>
        <source>a feature ends in the middle of a value</source>
        <translation>uma feição termina no meio de um valor</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>sua compactação está corrompida</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>a feature has an unknown type</source>
        <translation>uma feição tem um tipo desconhecido</translation>
    </message>
    <message>
        <source>a layer does not fit into it</source>
        <translation>uma camada não cabe nele</translation>
    </message>
    <message>
        <source>a layer has no usable extent</source>
        <translation>uma camada não tem extensão utilizável</translation>
    </message>
    <message>
        <source>a feature has a key without a value</source>
        <translation>uma feição tem uma chave sem valor</translation>
    </message>
    <message>
        <source>a feature has a key or value that its layer lacks</source>
        <translation>uma feição tem uma chave ou um valor que sua camada não tem</translation>
    </message>
    <message>
        <source>a geometry is cut off</source>
        <translation>uma geometria está cortada</translation>
    </message>
    <message>
        <source>a geometry has an unknown command, or one without a point</source>
        <translation>uma geometria tem um comando desconhecido, ou um sem ponto</translation>
    </message>
    <message>
        <source>its tilemap cannot be read</source>
        <translation>seu mapa de blocos não pode ser lido</translation>
    </message>
    <message>
        <source>{entry} is not an object</source>
        <translation>{entry} não é um objeto</translation>
    </message>
    <message>
        <source>it has no {entry}</source>
        <translation>não tem {entry}</translation>
    </message>
    <message>
        <source>its tilemap has a wrong form ({fault})</source>
        <translation>seu mapa de blocos tem uma forma errada ({fault})</translation>
    </message>
    <message>
        <source>The tile format is called “pbf” now.</source>
        <translation>O formato dos blocos agora se chama “pbf”.</translation>
    </message>
    <message>
        <source>The levels begin at 0 now.</source>
        <translation>Os níveis agora começam em 0.</translation>
    </message>
    <message>
        <source>The size of the bundles is given now.</source>
        <translation>O tamanho dos bundles agora consta.</translation>
    </message>
    <message>
        <source>The description says now which levels have tiles.</source>
        <translation>A descrição agora diz quais níveis têm blocos.</translation>
    </message>
    <message>
        <source>The tilemap was made anew from the tiles.</source>
        <translation>O mapa de blocos foi refeito a partir dos blocos.</translation>
    </message>
    <message>
        <source>The description names the tilemap now.</source>
        <translation>A descrição agora nomeia o mapa de blocos.</translation>
    </message>
    <message>
        <source>Bytes before the archive were removed.</source>
        <translation>Bytes antes do arquivo foram removidos.</translation>
    </message>
    <message>
        <source>Bytes after the archive were removed.</source>
        <translation>Bytes depois do arquivo foram removidos.</translation>
    </message>
    <message>
        <source>Of parts that were there twice, the later one was kept.</source>
        <translation>Das partes repetidas, a última foi mantida.</translation>
    </message>
    <message>
        <source>Parts whose names lead out of the package were removed.</source>
        <translation>Partes cujos nomes levam para fora do pacote foram removidas.</translation>
    </message>
    <message>
        <source>Compressed parts are stored uncompressed now.</source>
        <translation>Partes compactadas agora são guardadas sem compactação.</translation>
    </message>
    <message>
        <source>Bundles too short for any tile were removed.</source>
        <translation>Bundles curtos demais para qualquer bloco foram removidos.</translation>
    </message>
    <message>
        <source>Bundles with a wrong form were made anew.</source>
        <translation>Bundles com forma errada foram refeitos.</translation>
    </message>
    <message>
        <source>Tiles that point outside of their bundle or level were removed.</source>
        <translation>Blocos que apontam para fora do seu bundle ou nível foram removidos.</translation>
    </message>
    <message>
        <source>What would make QGIS crash was removed from the style.</source>
        <translation>O que faria o QGIS travar foi retirado do estilo.</translation>
    </message>
    <message>
        <source>Tiles are compressed now as QGIS needs them.</source>
        <translation>Os blocos agora estão compactados como o QGIS precisa.</translation>
    </message>
    <message>
        <source>tile {place} cannot be read</source>
        <translation>o bloco {place} não pode ser lido</translation>
    </message>
    <message>
        <source>The package has no style, so none was written beside the MBTiles.</source>
        <translation>O pacote não tem estilo, portanto nenhum foi gravado ao lado do MBTiles.</translation>
    </message>
    <message>
        <source>Layers of the style that draw something other than this package&apos;s tiles are not in the style beside the MBTiles.</source>
        <translation>Camadas do estilo que desenham algo além dos blocos deste pacote não estão no estilo ao lado do MBTiles.</translation>
    </message>
    <message>
        <source>Properties that the MapLibre style specification does not allow are not in the style beside the MBTiles.</source>
        <translation>Propriedades que a especificação de estilo do MapLibre não permite não estão no estilo ao lado do MBTiles.</translation>
    </message>
    <message>
        <source>The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in the folder “fonts” of the style beside the MBTiles.</source>
        <translation>Faltam ao pacote fontes de seus rótulos. O MapLibre mostra esses rótulos assim que seus glifos estiverem na pasta “fonts” do estilo ao lado do MBTiles.</translation>
    </message>
    <message>
        <source>{entry} cannot be used</source>
        <translation>{entry} não pode ser usado</translation>
    </message>
    <message>
        <source>node {place} has {count} children</source>
        <translation>o nó {place} tem {count} filhos</translation>
    </message>
    <message>
        <source>node {place} is neither 0, 1, 2 nor a list</source>
        <translation>o nó {place} não é 0, 1, 2 nem uma lista</translation>
    </message>
    <message>
        <source>the last number is cut off</source>
        <translation>o último número está cortado</translation>
    </message>
    <message>
        <source>a number has more than 32 bits</source>
        <translation>um número tem mais de 32 bits</translation>
    </message>
    <message>
        <source>its coordinates are not all numbers</source>
        <translation>suas coordenadas não são todas números</translation>
    </message>
    <message>
        <source>it spans more tiles than can be counted</source>
        <translation>abrange mais blocos do que se pode contar</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>não tem níveis</translation>
    </message>
    <message>
        <source>its level numbers are not unique</source>
        <translation>seus números de nível não são únicos</translation>
    </message>
    <message>
        <source>its level numbers are too high</source>
        <translation>seus números de nível são altos demais</translation>
    </message>
    <message>
        <source>its numbers are not finite</source>
        <translation>seus números não são finitos</translation>
    </message>
    <message>
        <source>a level has no resolution</source>
        <translation>um nível não tem resolução</translation>
    </message>
    <message>
        <source>tileInfo is incomplete</source>
        <translation>tileInfo está incompleto</translation>
    </message>
    <message>
        <source>Vector tile packages</source>
        <translation>Pacotes de blocos vetoriais</translation>
    </message>
    <message>
        <source>Count tiles</source>
        <translation>Contar blocos</translation>
    </message>
    <message>
        <source>Counts the tiles that an export of an extent or of polygons would have, level by level, and tells the service&apos;s limit and how many parts the export would need. Nothing is sent but the question for the service&apos;s description and its tilemap. “tiles” counts the tiles of the grid that the area touches, the number the service&apos;s limit is held against. “existing” counts those of them that the service really has, where it has a tilemap; it is empty otherwise. The grid can be written as polygons.</source>
        <translation>Conta os blocos que teria a exportação de uma extensão ou de polígonos, nível por nível, e informa o limite do serviço e de quantas partes a exportação precisaria. Só se pergunta pela descrição do serviço e seu mapa de blocos. “tiles” conta os blocos da grade que a área toca, o número com que se compara o limite do serviço. “existing” conta os que o serviço realmente tem, onde há um mapa de blocos; caso contrário, fica vazio. A grade pode ser gravada como polígonos.</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>Blocos por nível</translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation>Grade de blocos</translation>
    </message>
    <message>
        <source>Tiles allowed in one export</source>
        <translation>Blocos permitidos em uma exportação</translation>
    </message>
    <message>
        <source>Parts an export would need</source>
        <translation>Partes de que uma exportação precisaria</translation>
    </message>
    <message>
        <source>Export allowed</source>
        <translation>Exportação permitida</translation>
    </message>
    <message>
        <source>Add the package to the project</source>
        <translation>Adicionar o pacote ao projeto</translation>
    </message>
    <message>
        <source>Ids of the server&apos;s jobs</source>
        <translation>Identificadores dos trabalhos do servidor</translation>
    </message>
    <message>
        <source>Tiles in the package</source>
        <translation>Blocos no pacote</translation>
    </message>
    <message>
        <source>Size of the package in bytes</source>
        <translation>Tamanho do pacote em bytes</translation>
    </message>
    <message>
        <source>Parts the export was split into</source>
        <translation>Partes em que a exportação foi dividida</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Segundos que levou</translation>
    </message>
    <message>
        <source>Export one package per feature</source>
        <translation>Exportar um pacote por feição</translation>
    </message>
    <message>
        <source>Exports the tiles of every polygon of a layer, or of the selected ones, into a vector tile package of its own. An expression names the packages; the names are made safe for files and distinct, and nothing is overwritten. A feature whose export fails stops no other: the log says why, and the number of failures is an output.</source>
        <translation>Exporta os blocos de cada polígono de uma camada, ou dos selecionados, para um pacote de blocos vetoriais próprio. Uma expressão dá nome aos pacotes; os nomes são tornados seguros para arquivos e distintos, e nada é sobrescrito. Uma feição cuja exportação falha não detém nenhuma outra: o registro diz por quê, e o número de falhas é uma saída.</translation>
    </message>
    <message>
        <source>Polygons, one package for each</source>
        <translation>Polígonos, um pacote para cada um</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>Nome de cada pacote</translation>
    </message>
    <message>
        <source>Also as MBTiles</source>
        <translation>Também como MBTiles</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Pasta para os pacotes</translation>
    </message>
    <message>
        <source>Packages that failed</source>
        <translation>Pacotes que falharam</translation>
    </message>
    <message>
        <source>Export tiles</source>
        <translation>Exportar blocos</translation>
    </message>
    <message>
        <source>Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits for the server&apos;s job, and fetches the result as one vector tile package (.vtpk). With neither extent nor polygons the whole service is meant. An area with more tiles than the service allows in one export is split and merged. The package is checked before it counts as done; nothing is written at the target otherwise.</source>
        <translation>Pede a um serviço de blocos vetoriais do ArcGIS os blocos de uma extensão ou de polígonos, espera pelo trabalho do servidor e obtém o resultado como um pacote de blocos vetoriais (.vtpk). Sem extensão nem polígonos, entende-se o serviço inteiro. Uma área com mais blocos do que o serviço permite em uma exportação é dividida e mesclada. O pacote é verificado antes de contar como concluído; caso contrário, nada é gravado no destino.</translation>
    </message>
    <message>
        <source>Vector tile package</source>
        <translation>Pacote de blocos vetoriais</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Mesclar pacotes</translation>
    </message>
    <message>
        <source>Merges vector tile packages (.vtpk) of one service into one package. Their order does not matter. Packages with different tiling schemes are refused. The result is checked before it appears.</source>
        <translation>Mescla pacotes de blocos vetoriais (.vtpk) de um serviço em um só pacote. A ordem deles não importa. Pacotes com esquemas de blocos diferentes são recusados. O resultado é verificado antes de aparecer.</translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation>Pacote mesclado</translation>
    </message>
    <message>
        <source>Package information</source>
        <translation>Informações do pacote</translation>
    </message>
    <message>
        <source>Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, extent. The structure is always checked to the last byte; with “Decode every tile” the content of every tile is, too. A package is valid when QGIS can draw it as a whole. Some damages would end QGIS while it draws: such a package is never valid.</source>
        <translation>Verifica um pacote de blocos vetoriais (.vtpk) e diz o que ele contém: níveis, blocos, camadas, extensão. A estrutura é sempre verificada até o último byte; com “Decodificar cada bloco”, o conteúdo de cada bloco também é. Um pacote é válido quando o QGIS consegue desenhá-lo inteiro. Alguns danos encerrariam o QGIS ao desenhar: um pacote assim nunca é válido.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de referência de coordenadas</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Layers in the tiles</source>
        <translation>Camadas nos blocos</translation>
    </message>
    <message>
        <source>Lowest level with tiles</source>
        <translation>Nível mais baixo com blocos</translation>
    </message>
    <message>
        <source>Highest level with tiles</source>
        <translation>Nível mais alto com blocos</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Indexed (pyramid of variable depth)</source>
        <translation>Indexado (pirâmide de profundidade variável)</translation>
    </message>
    <message>
        <source>Decode every tile</source>
        <translation>Decodificar cada bloco</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Package to MBTiles</source>
        <translation>Pacote para MBTiles</translation>
    </message>
    <message>
        <source>Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends early because the next levels would show nothing new, the missing tiles are made from the ones above, so that no program shows blank squares. Only packages in the Web Mercator scheme can be written as MBTiles.

The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load Style. All addresses in it are relative, so keep these files together; programs that want whole addresses need the folder put in front of them.</source>
        <translation>Grava os blocos de um pacote de blocos vetoriais (.vtpk) como MBTiles. Onde o pacote termina cedo porque os níveis seguintes não mostrariam nada de novo, os blocos que faltam são feitos a partir dos de cima, para que nenhum programa mostre quadrados vazios. Só pacotes no esquema Web Mercator podem ser gravados como MBTiles.

O estilo para o MapLibre é um arquivo NAME.style.json ao lado de NAME.mbtiles, com ícones e glifos na pasta NAME.style. O QGIS também o carrega: Propriedades da camada, Estilo, Carregar estilo. Todos os endereços nele são relativos, portanto mantenha esses arquivos juntos; programas que querem endereços completos precisam da pasta na frente deles.</translation>
    </message>
    <message>
        <source>Fill the gaps of the pyramid</source>
        <translation>Preencher as lacunas da pirâmide</translation>
    </message>
    <message>
        <source>Highest level to write</source>
        <translation>Nível mais alto a gravar</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside it</source>
        <translation>Gravar ao lado estilo, ícones e glifos para o MapLibre</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Tiles written</source>
        <translation>Blocos gravados</translation>
    </message>
    <message>
        <source>Tiles made to fill gaps</source>
        <translation>Blocos criados para preencher lacunas</translation>
    </message>
    <message>
        <source>Style for MapLibre</source>
        <translation>Estilo para o MapLibre</translation>
    </message>
    <message>
        <source>Cut to the polygons&apos; tiles where the service exports boxes only</source>
        <translation>Recortar aos blocos dos polígonos onde o serviço só exporta retângulos</translation>
    </message>
    <message>
        <source>Draw in the style of the portal item instead of the service&apos;s own</source>
        <translation>Desenhar no estilo do item de portal em vez do estilo do serviço</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside the MBTiles</source>
        <translation>Gravar estilo, ícones e glifos para o MapLibre ao lado do MBTiles</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Service address (…/VectorTileServer)</source>
        <translation>Endereço do serviço (…/VectorTileServer)</translation>
    </message>
    <message>
        <source>Or a layer of the service</source>
        <translation>Ou uma camada do serviço</translation>
    </message>
    <message>
        <source>Extent (empty: the whole service)</source>
        <translation>Extensão (vazia: o serviço inteiro)</translation>
    </message>
    <message>
        <source>Or the polygons of a layer</source>
        <translation>Ou os polígonos de uma camada</translation>
    </message>
    <message>
        <source>Levels, like 0-6,9 (empty: all)</source>
        <translation>Níveis, como 0-6,9 (vazio: todos)</translation>
    </message>
    <message>
        <source>Split what is over the service&apos;s limit</source>
        <translation>Dividir o que passa do limite do serviço</translation>
    </message>
    <message>
        <source>Vector tile packages (*.vtpk)</source>
        <translation>Pacotes de blocos vetoriais (*.vtpk)</translation>
    </message>
    <message>
        <source>Repair package</source>
        <translation>Reparar pacote</translation>
    </message>
    <message>
        <source>Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws wrongly though its tiles are good, and says what was mended. The original stays as it is. What cannot be mended is said, and nothing is written.</source>
        <translation>Grava uma cópia reparada de um pacote de blocos vetoriais (.vtpk) que o QGIS recusa ou desenha errado embora seus blocos estejam bons, e diz o que foi reparado. O original fica como está. O que não pode ser reparado é informado, e nada é gravado.</translation>
    </message>
    <message>
        <source>Mended package</source>
        <translation>Pacote reparado</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>O que foi reparado</translation>
    </message>
    <message>
        <source>Fetch the package of a job</source>
        <translation>Obter o pacote de um trabalho</translation>
    </message>
    <message>
        <source>Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, often six hours. The id of a job is in the list of jobs and among the outputs of “Export tiles”.</source>
        <translation>Espera por um trabalho que um serviço de blocos vetoriais do ArcGIS já tem, seja quem for que o enviou, e obtém seu pacote. Nada é enviado. Os servidores guardam trabalhos por tempo limitado, muitas vezes seis horas. O identificador de um trabalho está na lista de trabalhos e entre as saídas de “Exportar blocos”.</translation>
    </message>
    <message>
        <source>Id of the job at the server</source>
        <translation>Identificador do trabalho no servidor</translation>
    </message>
    <message>
        <source>Update package</source>
        <translation>Atualizar pacote</translation>
    </message>
    <message>
        <source>Exports the tiles of an earlier export again: same service, same area, same levels. The new package is checked and compared with the old one tile by tile; it takes its place only when something differs. Layers of the project that show it are drawn anew and keep their style. How a package was exported is known from the list of jobs of this QGIS profile, also when the file was moved or renamed since.</source>
        <translation>Exporta novamente os blocos de uma exportação anterior: mesmo serviço, mesma área, mesmos níveis. O novo pacote é verificado e comparado com o antigo bloco a bloco; ele só toma seu lugar quando algo difere. As camadas do projeto que o mostram são redesenhadas e mantêm seu estilo. Como um pacote foi exportado se sabe pela lista de trabalhos deste perfil do QGIS, mesmo que o arquivo tenha sido movido ou renomeado desde então.</translation>
    </message>
    <message>
        <source>Tiles that differ</source>
        <translation>Blocos que diferem</translation>
    </message>
    <message>
        <source>{decoded} of {tiles} tiles were decoded.</source>
        <translation>{decoded} de {tiles} blocos foram decodificados.</translation>
    </message>
    <message>
        <source>QGIS can draw this package as a whole.</source>
        <translation>O QGIS consegue desenhar este pacote inteiro.</translation>
    </message>
    <message>
        <source>This package has problems.</source>
        <translation>Este pacote tem problemas.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Name the MBTiles file that the style for MapLibre shall lie beside.</source>
        <translation>Informe o arquivo MBTiles ao lado do qual o estilo para o MapLibre deve ficar.</translation>
    </message>
    <message>
        <source>Give either the address of a service or a layer of it.</source>
        <translation>Informe o endereço de um serviço ou uma camada dele.</translation>
    </message>
    <message>
        <source>The authentication database stays locked, so the service cannot be asked.</source>
        <translation>O banco de dados de autenticação continua bloqueado, portanto o serviço não pode ser consultado.</translation>
    </message>
    <message>
        <source>Give either an extent or polygons, not both.</source>
        <translation>Informe uma extensão ou polígonos, não ambos.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>desenho</translation>
    </message>
    <message>
        <source>Map Canvas</source>
        <translation>Tela do mapa</translation>
    </message>
    <message>
        <source>Selected Features</source>
        <translation>Feições selecionadas</translation>
    </message>
    <message>
        <source>Drawn Shape</source>
        <translation>Forma desenhada</translation>
    </message>
    <message>
        <source>Layer Extent</source>
        <translation>Extensão da camada</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>At most {most} packages are made at a time. Select fewer features.</source>
        <translation>No máximo {most} pacotes são feitos de uma vez. Selecione menos feições.</translation>
    </message>
    <message>
        <source>The project has no polygon layer; points and lines have no surface.</source>
        <translation>O projeto não tem camada de polígonos; pontos e linhas não têm superfície.</translation>
    </message>
    <message>
        <source>The layer has no features.</source>
        <translation>A camada não tem feições.</translation>
    </message>
    <message>
        <source>Draw a rectangle or a polygon on the map.</source>
        <translation>Desenhe um retângulo ou um polígono no mapa.</translation>
    </message>
    <message>
        <source>The project has no layer with an extent.</source>
        <translation>O projeto não tem camada com uma extensão.</translation>
    </message>
    <message>
        <source>There are no bookmarks. View ▸ New Spatial Bookmark makes one.</source>
        <translation>Não há favoritos. Exibir ▸ Novo favorito espacial cria um.</translation>
    </message>
    <message>
        <source>Over the limit of {limit}</source>
        <translation>Acima do limite de {limit}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Não contado: muito além do limite.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Nova exportação</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Trabalhos ({count})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Submit Again</source>
        <translation>Enviar novamente</translation>
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
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Baixar novamente</translation>
    </message>
    <message>
        <source>Split and Retry</source>
        <translation>Dividir e repetir</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Executar novamente</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Adicionar ao mapa</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Executar novamente…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove and Delete File…</source>
        <translation>Remover e excluir o arquivo…</translation>
    </message>
    <message>
        <source>Send the request again; the server may already have it and work twice</source>
        <translation>Enviar o pedido novamente; o servidor talvez já o tenha e trabalhe duas vezes</translation>
    </message>
    <message>
        <source>Make the same request again; parts that arrived are kept</source>
        <translation>Fazer o mesmo pedido novamente; as partes que chegaram são mantidas</translation>
    </message>
    <message>
        <source>Fetch the package anew from the same job; nothing of the damaged file is used</source>
        <translation>Obter novamente o pacote do mesmo trabalho; nada do arquivo danificado é usado</translation>
    </message>
    <message>
        <source>Export as several jobs within the limit and merge them</source>
        <translation>Exportar em vários trabalhos dentro do limite e mesclá-los</translation>
    </message>
    <message>
        <source>Fill in the form with the export service of this basemap</source>
        <translation>Preencher o formulário com o serviço de exportação deste mapa base</translation>
    </message>
    <message>
        <source>Fill in the form as for this export, to change something</source>
        <translation>Preencher o formulário como nesta exportação, para mudar algo</translation>
    </message>
    <message>
        <source>Export the same area and levels anew and replace the file when it differs</source>
        <translation>Exportar novamente a mesma área e os mesmos níveis e substituir o arquivo se for diferente</translation>
    </message>
    <message>
        <source>Remove from the list; the file is kept</source>
        <translation>Remover da lista; o arquivo é mantido</translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} não está mais lá.</translation>
    </message>
    <message>
        <source>Remove {name} from the list and delete {path}?</source>
        <translation>Remover {name} da lista e excluir {path}?</translation>
    </message>
    <message>
        <source>Enter does what the button of the job says, Space pauses or continues, Delete cancels or removes, F5 asks the servers now.</source>
        <translation>Enter faz o que diz o botão do trabalho, Espaço pausa ou continua, Delete cancela ou remove, F5 pergunta já aos servidores.</translation>
    </message>
    <message>
        <source>Level {level}, {scale}</source>
        <translation>Nível {level}, {scale}</translation>
    </message>
    <message>
        <source>{level}: fits the map at {scale}</source>
        <translation>{level}: combina com o mapa em {scale}</translation>
    </message>
    <message>
        <source>Export Tiles…</source>
        <translation>Exportar blocos…</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Área</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Detal&amp;he</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>S&amp;aída</translation>
    </message>
    <message>
        <source>Counting tiles…</source>
        <translation>Contando blocos…</translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name} está pronto: %n bloco.</numerusform>
            <numerusform>{name} está pronto: %n blocos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation>
            <numerusform>%n exportação continuou enquanto o QGIS estava fechado (pronta: {ready}, em andamento: {running}).</numerusform>
            <numerusform>%n exportações continuaram enquanto o QGIS estava fechado (prontas: {ready}, em andamento: {running}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation>
            <numerusform>%n pacote está pronto.</numerusform>
            <numerusform>%n pacotes estão prontos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation>
            <numerusform>%n exportação parou.</numerusform>
            <numerusform>%n exportações pararam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Mostrar trabalhos</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>This service does not allow export.</source>
        <translation>Este serviço não permite exportação.</translation>
    </message>
    <message>
        <source>Choose a service, or paste its address.</source>
        <translation>Escolha um serviço ou cole seu endereço.</translation>
    </message>
    <message>
        <source>Without a service nothing can be counted.</source>
        <translation>Sem um serviço nada pode ser contado.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>A pasta do projeto</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} já existe. Substituir?</translation>
    </message>
    <message>
        <source>None of the features has a surface.</source>
        <translation>Nenhuma das feições tem superfície.</translation>
    </message>
    <message>
        <source>QGIS draws a package of this size slowly.</source>
        <translation>O QGIS desenha devagar um pacote deste tamanho.</translation>
    </message>
    <message>
        <source>QGIS before 3.26 cannot open packages and shows the MBTiles instead.</source>
        <translation>O QGIS anterior ao 3.26 não consegue abrir pacotes e mostra o MBTiles em vez disso.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>Sal&amp;var em</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Sal&amp;var como</translation>
    </message>
    <message>
        <source>MBTiles know only Web Mercator; this service has another scheme.</source>
        <translation>MBTiles só conhece Web Mercator; este serviço tem outro esquema.</translation>
    </message>
    <message>
        <source>Choose where the package shall be saved.</source>
        <translation>Escolha onde o pacote será salvo.</translation>
    </message>
    <message>
        <source>{name}: started</source>
        <translation>{name}: iniciado</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Tentar n&amp;ovamente</translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation>
            <numerusform>%n de {features} feições selecionada</numerusform>
            <numerusform>%n de {features} feições selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shape}, {surface}, {systems}</source>
        <translation>{shape}, {surface}, {systems}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n bloco · {share} % do limite do serviço</numerusform>
            <numerusform>%n blocos · {share} % do limite do serviço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation>
            <numerusform>Este serviço ainda não foi exportado, portanto não se conhece o tamanho de seus blocos. Uma amostra de no máximo %n bloco o revela.</numerusform>
            <numerusform>Este serviço ainda não foi exportado, portanto não se conhece o tamanho de seus blocos. Uma amostra de no máximo %n blocos o revela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation>
            <numerusform>Exportar em %n trabalho</numerusform>
            <numerusform>Em %n trabalhos e mesclar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation>
            <numerusform>E&amp;xportar %n bloco</numerusform>
            <numerusform>E&amp;xportar %n blocos</numerusform>
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
            <numerusform>%n buraco</numerusform>
            <numerusform>%n buracos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation>
            <numerusform>Cruza o antimeridiano: exportado em %n parte.</numerusform>
            <numerusform>Cruza o antimeridiano: exportado em %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit not stated (assumed: {limit} tiles)</source>
        <translation>{name}: níveis {levels}, limite não informado (suposto: {limit} blocos)</translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit {limit} tiles</source>
        <translation>{name}: níveis {levels}, limite {limit} blocos</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation>
            <numerusform>Nada está selecionado: %n feição da camada é tomada.</numerusform>
            <numerusform>Nada está selecionado: %n feições da camada são tomadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation>
            <numerusform>%n bloco em todos os pacotes juntos</numerusform>
            <numerusform>%n blocos em todos os pacotes juntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles} tiles, limit {limit}.</source>
        <translation>{tiles} blocos, limite {limit}.</translation>
    </message>
    <message>
        <source>{tiles} · about {size}</source>
        <translation>{tiles} · cerca de {size}</translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation>
            <numerusform>{text}. %n feição sem área utilizável fica de fora.</numerusform>
            <numerusform>{text}. %n feições sem área utilizável ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation>
            <numerusform>De uma amostra de %n bloco, obtida agora e ponderada nível por nível.</numerusform>
            <numerusform>De uma amostra de %n blocos, obtida agora e ponderada nível por nível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation>
            <numerusform>De %n exportação anterior deste serviço: {size} por bloco em média.</numerusform>
            <numerusform>De %n exportações anteriores deste serviço: {size} por bloco em média.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>E&amp;xportar %n pacote</numerusform>
            <numerusform>E&amp;xportar %n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>E&amp;xportar em %n trabalho</numerusform>
            <numerusform>E&amp;xportar em %n trabalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation>
            <numerusform>Cruza o antimeridiano: exportado em %n parte.</numerusform>
            <numerusform>Cruza o antimeridiano: exportado em %n partes e mesclado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} → service {target}</source>
        <translation>{source} → serviço {target}</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <source>{text} {existing} of them exist.</source>
        <translation>{text} Existem {existing} deles.</translation>
    </message>
    <message>
        <source>Stop at level {level} ({tiles} tiles)</source>
        <translation>Parar no nível {level} ({tiles} blocos)</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box (−{share} %)</source>
        <translation>Usar o polígono, não seu retângulo (−{share} %)</translation>
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
        <translation>Mostrar a &amp;grade de blocos</translation>
    </message>
    <message>
        <source>Show tile &amp;grid (level {level})</source>
        <translation>Mostrar a &amp;grade de blocos (nível {level})</translation>
    </message>
    <message>
        <source>Fetching a few tiles…</source>
        <translation>Obtendo alguns blocos…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Tilepack User Guide</source>
        <translation>Guia do usuário do Tilepack</translation>
    </message>
    <message>
        <source>Export tiles of an ArcGIS vector tile service into a package</source>
        <translation>Exportar blocos de um serviço de blocos vetoriais do ArcGIS para um pacote</translation>
    </message>
    <message>
        <source>The area cannot be shown in the reference system of the map.</source>
        <translation>A área não pode ser mostrada no sistema de referência do mapa.</translation>
    </message>
</context>
</TS>
