<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AreaForm</name>
    <message>
        <source>Kind of area</source>
        <translation>範囲の種類</translation>
    </message>
    <message>
        <source>&amp;Lock the extent</source>
        <translation>領域を固定(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the area as it is while the map moves</source>
        <translation>地図が動いても範囲をそのまま保ちます</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>ポリゴンレイヤ</translation>
    </message>
    <message>
        <source>&amp;One package per feature</source>
        <translation>地物ごとに1つのパッケージ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>各パッケージの名前</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>長方形(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc cancels</source>
        <translation>地図上で長方形をドラッグします。Escでキャンセル</translation>
    </message>
    <message>
        <source>Pol&amp;ygon</source>
        <translation>ポリゴン(&amp;Y)</translation>
    </message>
    <message>
        <source>Click the corners of a polygon on the map; a right click finishes, Esc cancels</source>
        <translation>地図上でポリゴンの角をクリックします。右クリックで終了、Escでキャンセル</translation>
    </message>
    <message>
        <source>Coordinates of the rectangle</source>
        <translation>長方形の座標</translation>
    </message>
    <message>
        <source>Layer whose extent is the area</source>
        <translation>領域を範囲とするレイヤ</translation>
    </message>
    <message>
        <source>Bookmark whose extent is the area</source>
        <translation>領域を範囲とするブックマーク</translation>
    </message>
    <message>
        <source>&amp;Buffer</source>
        <translation>バッファ(&amp;B)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Buffer around the area, in metres</source>
        <translation>範囲の周りのバッファ(メートル)</translation>
    </message>
    <message>
        <source>How far around it belongs to the area, in metres on the ground</source>
        <translation>周囲のどこまでを範囲に含めるか(地上のメートル)</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Levels of detail, first and last</source>
        <translation>最初と最後の詳細レベル</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>最初のレベル</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>最後のレベル</translation>
    </message>
    <message>
        <source>T&amp;iles per level</source>
        <translation>レベルごとのタイル数(&amp;I)</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>レベルごとのタイル数</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Details of the export</source>
        <translation>エクスポートの詳細</translation>
    </message>
    <message>
        <source>&amp;Zoom to Area</source>
        <translation>範囲にズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>これらすべてを秘密情報を除いてテキストとしてコピーします</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Filter by name, service or state</source>
        <translation>名前、サービス、状態で絞り込み</translation>
    </message>
    <message>
        <source>Filter the list of jobs</source>
        <translation>ジョブの一覧を絞り込み</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>フィルタに一致するジョブはありません。</translation>
    </message>
    <message>
        <source>No exports yet. Each one is listed here while it runs and afterwards, even when QGIS was closed in between.</source>
        <translation>まだエクスポートはありません。実行中も終了後も、途中でQGISを閉じた場合でも、それぞれここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;New Export</source>
        <translation>新規エクスポート(&amp;N)</translation>
    </message>
</context>
<context>
    <name>NewExportForm</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Packages fetched at the &amp;same time</source>
        <translation>同時に取得するパッケージ数(&amp;S)</translation>
    </message>
    <message>
        <source>How many packages are downloaded, checked and merged at a time. The others wait.</source>
        <translation>同時にダウンロード、検査、結合するパッケージの数です。残りは待機します。</translation>
    </message>
    <message>
        <source>&amp;Download packages as soon as they are ready</source>
        <translation>準備ができ次第パッケージをダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise an export waits for you, and packages can be fetched when the connection is good.</source>
        <translation>オフの場合、エクスポートは操作を待ち、接続状態の良いときにパッケージを取得できます。</translation>
    </message>
    <message>
        <source>Ended exports &amp;kept in the list</source>
        <translation>一覧に残す終了済みエクスポート数(&amp;K)</translation>
    </message>
    <message>
        <source>Older entries leave the list. Their packages stay.</source>
        <translation>古い項目は一覧から消えます。パッケージは残ります。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Folder for new packages</source>
        <translation>新しいパッケージのフォルダ(&amp;F)</translation>
    </message>
    <message>
        <source>Folder for new packages</source>
        <translation>新しいパッケージのフォルダ</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Show a package as &amp;MBTiles when one of its bundles is larger than</source>
        <translation>バンドルがこれより大きいパッケージをMBTilesとして表示(&amp;M)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>QGIS reads a whole bundle of tiles for every tile it draws. MBTiles with the same tiles, written beside the package, are drawn faster.</source>
        <translation>QGISはタイルを1枚描画するたびにバンドル全体を読み込みます。パッケージの隣に書き出した同じタイルのMBTilesは、より速く描画されます。</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>名前を付けて保存(&amp;V)</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>パッケージのファイル</translation>
    </message>
    <message>
        <source>Also write &amp;MBTiles</source>
        <translation>MBTilesも書き出す(&amp;M)</translation>
    </message>
    <message>
        <source>Add to &amp;project when done</source>
        <translation>完了後にプロジェクトに追加(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the vector tile service</source>
        <translation>ベクタタイルサービスのアドレス</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>認証(&amp;U)</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>認証設定</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>タイルグリッドを表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;How estimated?</source>
        <translation>推定方法(&amp;H)?</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>サンプルを取得</translation>
    </message>
    <message>
        <source>Export as several jobs and merge</source>
        <translation>複数のジョブとしてエクスポートして結合</translation>
    </message>
    <message>
        <source>Stop at a level</source>
        <translation>あるレベルで止める</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box</source>
        <translation>外接長方形の代わりにポリゴンを使う</translation>
    </message>
    <message>
        <source>&amp;Zoom to Service</source>
        <translation>サービスにズーム(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Tilepack</name>
    <message>
        <source>more than {count} bytes</source>
        <translation>{count}バイトを超えています</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>プロキシが接続を拒否しています</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>the address cannot be requested</source>
        <translation>アドレスに要求を送れません</translation>
    </message>
    <message>
        <source>the answer holds no token</source>
        <translation>応答にトークンがありません</translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation>このコンピュータを指しています</translation>
    </message>
    <message>
        <source>it leads in circles</source>
        <translation>循環しています</translation>
    </message>
    <message>
        <source>its answer names no job</source>
        <translation>応答にジョブがありません</translation>
    </message>
    <message>
        <source>its job id is none</source>
        <translation>ジョブIDが正しくありません</translation>
    </message>
    <message>
        <source>it names {count} packages</source>
        <translation>{count}個のパッケージを挙げています</translation>
    </message>
    <message>
        <source>The map has several vector tile layers; the uppermost that can be exported was taken. Give the address of a layer to choose another.</source>
        <translation>この地図には複数のベクタタイルレイヤがあります。エクスポートできる最上位のレイヤを使用しました。別のレイヤを選ぶには、そのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The portal leads to the service by an unencrypted address (http), though its own is encrypted.</source>
        <translation>ポータル自体は暗号化されていますが、サービスには暗号化されていないアドレス(http)で接続しています。</translation>
    </message>
    <message>
        <source>tileInfo is missing</source>
        <translation>tileInfoがありません</translation>
    </message>
    <message>
        <source>its spatial reference is missing</source>
        <translation>空間参照がありません</translation>
    </message>
    <message>
        <source>the service does not state its extent</source>
        <translation>サービスが領域を示していません</translation>
    </message>
    <message>
        <source>its finest level has more tiles than can be numbered</source>
        <translation>最も細かいレベルのタイルが番号を付けられる数を超えています</translation>
    </message>
    <message>
        <source>the style has no layers</source>
        <translation>スタイルにレイヤがありません</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>問題が発生しました: {reason}</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}</source>
        <translation>タイル構成を使用できません: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a vector tile service. Such an address starts with http and contains “/VectorTileServer”.</source>
        <translation>「{text}」はベクタタイルサービスのアドレスではありません。アドレスはhttpで始まり、「/VectorTileServer」を含みます。</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a job. Give the id, or the address of the job.</source>
        <translation>「{text}」はジョブのIDではありません。IDまたはジョブのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The service has no level {levels}. Its levels are {available}.</source>
        <translation>サービスにレベル{levels}はありません。レベルは{available}です。</translation>
    </message>
    <message>
        <source>“{text}” is not a list of levels. Write levels and ranges like 0-6,9.</source>
        <translation>「{text}」はレベルのリストではありません。0-6,9のようにレベルと範囲を入力してください。</translation>
    </message>
    <message>
        <source>The area is empty. Select at least one polygon or choose the map canvas.</source>
        <translation>範囲が空です。少なくとも1つのポリゴンを選択するか、マップキャンバスを選んでください。</translation>
    </message>
    <message>
        <source>The area cannot be used: {reason}</source>
        <translation>範囲を使用できません: {reason}</translation>
    </message>
    <message>
        <source>The area lies outside the service, which covers {covered}.</source>
        <translation>範囲がサービスの外にあります。サービスの範囲は{covered}です。</translation>
    </message>
    <message>
        <source>The expression for the names cannot be read: {reason}</source>
        <translation>名前の式を読み取れません: {reason}</translation>
    </message>
    <message>
        <source>The file {path} exists already. Choose another name or remove it first.</source>
        <translation>ファイル{path}はすでに存在します。別の名前を選ぶか、先に削除してください。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}. Choose another folder.</source>
        <translation>ファイル{path}に書き込めません: {reason}。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Not enough room in {folder} (needs about {needed}, {free} free). Make room or choose another folder.</source>
        <translation>{folder}の空き容量が足りません(必要量は約{needed}、空きは{free})。空きを増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Another export is about to write {path}. Wait for it, cancel it, or choose another name.</source>
        <translation>別のエクスポートが{path}に書き込もうとしています。終わるのを待つか、キャンセルするか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>None of the {failed} packages could be exported. The first: {reason}</source>
        <translation>{failed}個のパッケージはどれもエクスポートできませんでした。最初の原因: {reason}</translation>
    </message>
    <message>
        <source>It is not known how {name} was exported, so it cannot be updated: no record in this QGIS profile belongs to the file as it is. Export the area anew.</source>
        <translation>{name}がどのようにエクスポートされたか分からないため、更新できません。このQGISプロファイルには現在のファイルに対応する記録がありません。範囲を改めてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The plan of this export was lost, and the service has changed since. Run the export again.</source>
        <translation>このエクスポートの計画は失われ、その後サービスが変更されました。エクスポートをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The list of jobs cannot be written ({path}: {reason}), so nothing was sent. Make room or allow writing there and try again.</source>
        <translation>ジョブの一覧を書き込めないため({path}: {reason})、何も送信していません。空きを増やすか、そこへの書き込みを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The area has {counted} tiles; the service allows {limit} in one export. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>範囲のタイルは{counted}枚ですが、サービスが1回のエクスポートで許可するのは{limit}枚です。より小さい範囲か少ないレベルを選ぶか、エクスポートを分割してください。</translation>
    </message>
    <message>
        <source>The area has {counted} tiles, which needs at least {parts} exports of {limit}; at most {most} are made. Choose a smaller area or fewer levels.</source>
        <translation>範囲のタイルは{counted}枚で、{limit}枚のエクスポートが少なくとも{parts}回必要ですが、最大{most}回までです。より小さい範囲か少ないレベルを選んでください。</translation>
    </message>
    <message>
        <source>There is no vector tile service at {address}. Check the address.</source>
        <translation>{address}にベクタタイルサービスはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>“{title}” ({type}) leads to no vector tile layer. Give the address of a vector tile layer.</source>
        <translation>「{title}」({type})からベクタタイルレイヤにたどり着けません。ベクタタイルレイヤのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>{portal} has no item {item}, or it is not shared with you. Check the address, or sign in and try again.</source>
        <translation>{portal}にアイテム{item}がないか、あなたと共有されていません。アドレスを確認するか、サインインしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>This service does not allow export. Its owner can switch on “Allow this layer to be downloaded and used in an offline map” in the item&apos;s settings.</source>
        <translation>このサービスはエクスポートを許可していません。所有者はアイテムの設定で「Allow this layer to be downloaded and used in an offline map」を有効にできます。</translation>
    </message>
    <message>
        <source>“{title}” cannot be exported here. Its export service can (sign-in needed): {address}</source>
        <translation>「{title}」はここからエクスポートできません。エクスポート用サービスからは可能です(サインインが必要): {address}</translation>
    </message>
    <message>
        <source>The service wants you to sign in. Choose an authentication configuration and try again.</source>
        <translation>サービスがサインインを求めています。認証設定を選んでもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} did not accept your user name and password. Check the authentication configuration; an account that signs in on a page of its organisation needs OAuth2 or a token instead.</source>
        <translation>{host}がユーザー名とパスワードを受け付けませんでした。認証設定を確認してください。組織のページでサインインするアカウントには、OAuth2またはトークンが必要です。</translation>
    </message>
    <message>
        <source>Your sign-in has run out or is not valid for this service. Sign in again.</source>
        <translation>サインインの有効期限が切れたか、このサービスでは無効です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your account may not export from this service. Its owner can give you the right.</source>
        <translation>お使いのアカウントにはこのサービスからエクスポートする権限がありません。所有者が権限を付与できます。</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>サーバーが数えたタイルは{counted}枚ですが、許可されるのは{limit}枚です。より小さい範囲か少ないレベルを選ぶか、エクスポートを分割してください。</translation>
    </message>
    <message>
        <source>The server counted {counted} tiles; it allows {limit}. We counted {planned}. Choose a smaller area or fewer levels, or let the export be split.</source>
        <translation>サーバーが数えたタイルは{counted}枚ですが、許可されるのは{limit}枚です。こちらで数えたタイルは{planned}枚です。より小さい範囲か少ないレベルを選ぶか、エクスポートを分割してください。</translation>
    </message>
    <message>
        <source>The service refused: {message}</source>
        <translation>サービスが拒否しました: {message}</translation>
    </message>
    <message>
        <source>The answer of {host} was not followed: {reason}. Ask the service&apos;s owner.</source>
        <translation>{host}の応答には従いませんでした: {reason}。サービスの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server could not make the package: {message}</source>
        <translation>サーバーがパッケージを作成できませんでした: {message}</translation>
    </message>
    <message>
        <source>The server stopped the job because it took too long: {message} Choose a smaller area or fewer levels.</source>
        <translation>時間がかかりすぎたため、サーバーがジョブを停止しました: {message} より小さい範囲か少ないレベルを選んでください。</translation>
    </message>
    <message>
        <source>The job was cancelled at the server. Run the export again.</source>
        <translation>ジョブはサーバーでキャンセルされました。エクスポートをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The server no longer knows this job (it keeps them for a limited time). Run the export again.</source>
        <translation>サーバーにこのジョブはもうありません(保持される期間は限られています)。エクスポートをもう一度実行してください。</translation>
    </message>
    <message>
        <source>{failed} of {parts} parts failed: {reason} The other parts are kept; run the export again to repeat only what failed.</source>
        <translation>{parts}個のうち{failed}個の部分が失敗しました: {reason} 他の部分は保持されています。エクスポートをもう一度実行すると、失敗した部分だけを繰り返します。</translation>
    </message>
    <message>
        <source>The server says the job succeeded but names no package. Run the export again.</source>
        <translation>サーバーはジョブが成功したとしていますが、パッケージを示していません。エクスポートをもう一度実行してください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the address and your connection.</source>
        <translation>{host}に接続できません: {reason}。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>{host} sent a web page or unreadable data instead of an answer. The address may be wrong, or a sign-in page or proxy stands in between.</source>
        <translation>{host}は応答の代わりにWebページまたは読み取れないデータを送りました。アドレスが間違っているか、サインインページやプロキシが間にある可能性があります。</translation>
    </message>
    <message>
        <source>{host} is not able to answer now (HTTP {status}). Try again later.</source>
        <translation>{host}は現在応答できません(HTTP {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The download ended at {received} of {expected} bytes. Try again.</source>
        <translation>ダウンロードが{expected}バイト中{received}バイトで終わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The link to the package has expired or was refused. Run the export again.</source>
        <translation>パッケージへのリンクの期限が切れたか、拒否されました。エクスポートをもう一度実行してください。</translation>
    </message>
    <message>
        <source>It is not known whether the server got this request: {reason} Submit it again only if a second job at the server does no harm.</source>
        <translation>サーバーがこの要求を受け取ったかどうか分かりません: {reason} サーバーに2つ目のジョブができても差し支えない場合にのみ、もう一度送信してください。</translation>
    </message>
    <message>
        <source>{name} is not a vector tile package: {reason}</source>
        <translation>{name}はベクタタイルパッケージではありません: {reason}</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a package (a sign-in page?). Nothing was kept.</source>
        <translation>サーバーがパッケージの代わりにWebページ(サインインページ?)を送りました。何も保存していません。</translation>
    </message>
    <message>
        <source>The package {name} is damaged: {reason}</source>
        <translation>パッケージ{name}は破損しています: {reason}</translation>
    </message>
    <message>
        <source>The package is incomplete ({reason}). It is kept as {file}.</source>
        <translation>パッケージが不完全です({reason})。{file}として残してあります。</translation>
    </message>
    <message>
        <source>The package {name} has no tiles on these levels.</source>
        <translation>パッケージ{name}にはこれらのレベルのタイルがありません。</translation>
    </message>
    <message>
        <source>The packages cannot be merged: {reason}</source>
        <translation>パッケージを結合できません: {reason}</translation>
    </message>
    <message>
        <source>These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; theirs is {scheme}.</source>
        <translation>MBTilesはWebメルカトルの構成にのみ対応するため、これらのタイルはMBTilesとして書き出せません。このタイルの構成は{scheme}です。</translation>
    </message>
    <message>
        <source>{unreadable} of {bundles} bundles unreadable</source>
        <translation>{bundles}個のバンドルのうち{unreadable}個を読み取れません</translation>
    </message>
    <message>
        <source>The answer of {host}</source>
        <translation>{host}の応答</translation>
    </message>
    <message>
        <source>it does not start like one</source>
        <translation>先頭がパッケージの形式ではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>The package came without encryption (http), though the service itself is encrypted.</source>
        <translation>サービス自体は暗号化されていますが、パッケージは暗号化なし(http)で届きました。</translation>
    </message>
    <message>
        <source>The service has no tiles in this area on these levels; the package is empty.</source>
        <translation>サービスのこの範囲とレベルにはタイルがなく、パッケージは空です。</translation>
    </message>
    <message>
        <source>The package was cut to the tiles of the polygons.</source>
        <translation>パッケージをポリゴンのタイルに合わせて切り取りました。</translation>
    </message>
    <message>
        <source>The service has no portal item, so its own style is used.</source>
        <translation>サービスにポータルアイテムがないため、サービス自体のスタイルを使用します。</translation>
    </message>
    <message>
        <source>The portal item has no style of its own, so the service&apos;s is used.</source>
        <translation>ポータルアイテムに独自のスタイルがないため、サービスのスタイルを使用します。</translation>
    </message>
    <message>
        <source>The style of the portal item could not be fetched, so the service&apos;s is used.</source>
        <translation>ポータルアイテムのスタイルを取得できなかったため、サービスのスタイルを使用します。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>フォルダが存在しません</translation>
    </message>
    <message>
        <source>This service does not take polygons (it is older than 10.7); the box around them is exported.</source>
        <translation>このサービスはポリゴンを受け付けません(10.7より古いため)。ポリゴンを囲む長方形をエクスポートします。</translation>
    </message>
    <message>
        <source>The outline has very many vertices and is sent simplified: nowhere smaller, and larger by less than a tenth of the finest tile.</source>
        <translation>輪郭の頂点が非常に多いため、簡略化して送信します。どこも小さくならず、広がりは最も細かいタイルの10分の1未満です。</translation>
    </message>
    <message>
        <source>longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°</source>
        <translation>経度 {xmin:.2f}°~{xmax:.2f}°、緯度 {ymin:.2f}°~{ymax:.2f}°</translation>
    </message>
    <message>
        <source>x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})</source>
        <translation>x {xmin:.0f}~{xmax:.0f}、y {ymin:.0f}~{ymax:.0f} (EPSG:{code})</translation>
    </message>
    <message>
        <source>what was chosen cannot be read again.</source>
        <translation>選択した内容をもう一度読み取れません。</translation>
    </message>
    <message>
        <source>An outline crossed itself or was otherwise not valid; it was mended.</source>
        <translation>輪郭が自己交差しているなど無効だったため、修復しました。</translation>
    </message>
    <message>
        <source>QGIS does not know the service&apos;s coordinate system ({code}).</source>
        <translation>QGISはサービスの座標系({code})に対応していません。</translation>
    </message>
    <message>
        <source>a polygon has no surface, or an outline that cannot be mended.</source>
        <translation>ポリゴンに面積がないか、輪郭を修復できません。</translation>
    </message>
    <message>
        <source>it cannot be transformed from {source} to {target}. Choose an area inside the area of use of both.</source>
        <translation>{source}から{target}に変換できません。両方の使用領域内の範囲を選んでください。</translation>
    </message>
    <message>
        <source>Reading job records</source>
        <translation>ジョブの記録を読み込み中</translation>
    </message>
    <message>
        <source>{name} was not made of this package and is not shown in its place.</source>
        <translation>{name}はこのパッケージから作られたものではないため、代わりに表示しません。</translation>
    </message>
    <message>
        <source>This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all.</source>
        <translation>このQGISはレベル14までしか表示しません。QGIS 3.26以降はすべて表示します。</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>このQGISはパッケージを開けないため、{name}から表示しています。QGIS 3.26以降では開けます。</translation>
    </message>
    <message>
        <source>This QGIS cannot open packages. QGIS 3.26 and later can.</source>
        <translation>このQGISはパッケージを開けません。QGIS 3.26以降では開けます。</translation>
    </message>
    <message>
        <source>Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later draws them whole.</source>
        <translation>このQGISはパッケージに欠落を残すため、{name}から表示しています。QGIS 3.32以降は全体を描画します。</translation>
    </message>
    <message>
        <source>This QGIS may leave holes in the package where its tiles end early, and does not find it after project and package were moved. QGIS 3.32 and later does both.</source>
        <translation>このQGISでは、タイルが早く終わる場所でパッケージに欠落が残ることがあり、プロジェクトとパッケージを移動した後は見つけられません。QGIS 3.32以降はどちらにも対応します。</translation>
    </message>
    <message>
        <source>Shown from {name}, because QGIS draws packages with files as large as this one&apos;s slowly.</source>
        <translation>これほど大きいファイルを含むパッケージはQGISの描画が遅いため、{name}から表示しています。</translation>
    </message>
    <message>
        <source>QGIS draws this package slowly, and there is no other form that it shows whole.</source>
        <translation>QGISはこのパッケージの描画が遅く、全体を表示できる別の形式はありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>サービス全体</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>サーバーの言葉</translation>
    </message>
    <message>
        <source>Failed parts</source>
        <translation>失敗した部分</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}中{done}</translation>
    </message>
    <message>
        <source>Parts fetched</source>
        <translation>取得した部分</translation>
    </message>
    <message>
        <source>Server jobs</source>
        <translation>サーバーのジョブ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>{got} of {asked} asked for</source>
        <translation>要求{asked}中{got}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Server messages</source>
        <translation>サーバーのメッセージ</translation>
    </message>
    <message>
        <source>{west} to {east}, {south} to {north} ({system})</source>
        <translation>{west}~{east}、{south}~{north} ({system})</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Part {number}: {reason}</source>
        <translation>部分{number}: {reason}</translation>
    </message>
    <message>
        <source>{time}  {message}</source>
        <translation>{time}  {message}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Server is packaging</source>
        <translation>サーバーがパッケージを作成中</translation>
    </message>
    <message>
        <source>Ready to download</source>
        <translation>ダウンロード可能</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>ダウンロード中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Checking file…</source>
        <translation>ファイルを検査中…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>結合中…</translation>
    </message>
    <message>
        <source>Cutting to the polygons…</source>
        <translation>ポリゴンに合わせて切り取り中…</translation>
    </message>
    <message>
        <source>Writing MBTiles…</source>
        <translation>MBTilesを書き込み中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Not known whether the server got this request</source>
        <translation>サーバーがこの要求を受け取ったかどうか不明</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Expired on the server</source>
        <translation>サーバーで期限切れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n枚のタイル</numerusform>
        </translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>{time}に開始</translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n before it)</source>
        <translation>
            <numerusform>待機中(前に%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready on the server, waits for its turn to download</source>
        <translation>サーバー上で準備完了、ダウンロードの順番待ち</translation>
    </message>
    <message numerus="yes">
        <source>Updated, %n tile(s) changed</source>
        <translation>
            <numerusform>更新済み、%n枚のタイルが変更されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {done}</source>
        <translation>{done}をダウンロード済み</translation>
    </message>
    <message>
        <source>Offline, trying again…</source>
        <translation>オフライン、再試行中…</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>完了、警告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated, no tile has changed</source>
        <translation>更新済み、変更されたタイルはありません</translation>
    </message>
    <message>
        <source>{state} ({message})</source>
        <translation>{state} ({message})</translation>
    </message>
    <message>
        <source>Server is packaging, {ready} of {parts}, {time}</source>
        <translation>サーバーがパッケージを作成中、{parts}中{ready}、{time}</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s</source>
        <translation>{done}をダウンロード済み、{rate}/秒</translation>
    </message>
    <message>
        <source>Downloading {done}, {rate}/s, {time} left</source>
        <translation>{done}をダウンロード済み、{rate}/秒、残り{time}</translation>
    </message>
    <message>
        <source>Offline, next try in {time}</source>
        <translation>オフライン、次の試行まで{time}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}…</source>
        <translation>{total}中{done}を結合中…</translation>
    </message>
    <message>
        <source>{state}: {cause}</source>
        <translation>{state}: {cause}</translation>
    </message>
    <message>
        <source>Connection lost at {done}.</source>
        <translation>{done}の時点で接続が切れました。</translation>
    </message>
    <message>
        <source>Server is packaging, {time}</source>
        <translation>サーバーがパッケージを作成中、{time}</translation>
    </message>
    <message>
        <source>Paused at {done}</source>
        <translation>{done}で一時停止中</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>所要時間 {time}</translation>
    </message>
    <message>
        <source>This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.</source>
        <translation>パッケージは完全ですが、このQGISは表示できません。QGIS 3.26以降では表示できます。</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS cannot open {path}; its log says why.</source>
        <translation>パッケージは完全ですが、QGISが{path}を開けません。理由はQGISのログにあります。</translation>
    </message>
    <message>
        <source>The package is complete, but QGIS does not find files with a percent sign in their path: {path}. Rename the file or its folder and add it again.</source>
        <translation>パッケージは完全ですが、QGISはパスにパーセント記号を含むファイルを見つけられません: {path}。ファイルまたはフォルダの名前を変更して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Exported with Tilepack on {date}</source>
        <translation>{date}にTilepackでエクスポート</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>レベル: {levels}</translation>
    </message>
    <message>
        <source>Service: {name}, {address}</source>
        <translation>サービス: {name}、{address}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>範囲: {area}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>権利: {rights}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス: {licence}</translation>
    </message>
    <message>
        <source>latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°</source>
        <translation>緯度 {south:.4f}°~{north:.4f}°、経度 {west:.4f}°~{east:.4f}°</translation>
    </message>
    <message>
        <source>The authentication configuration could not be applied.</source>
        <translation>認証設定を適用できませんでした。</translation>
    </message>
    <message>
        <source>Reading the service…</source>
        <translation>サービスを読み込み中…</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>Download interrupted, trying again…</source>
        <translation>ダウンロードが中断されました。再試行中…</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}…</source>
        <translation>{total}中{done}をダウンロード中…</translation>
    </message>
    <message>
        <source>Downloading {done}…</source>
        <translation>{done}をダウンロード中…</translation>
    </message>
    <message>
        <source>Waiting for map servers</source>
        <translation>地図サーバーを待機中</translation>
    </message>
    <message>
        <source>Exporting tiles to {name}</source>
        <translation>タイルを{name}にエクスポート中</translation>
    </message>
    <message>
        <source>The authentication database is locked.</source>
        <translation>認証データベースがロックされています。</translation>
    </message>
    <message>
        <source>There is no authentication configuration {id}.</source>
        <translation>認証設定{id}がありません。</translation>
    </message>
    <message>
        <source>{layer}: Skipping malformed value of &apos;{name}&apos;</source>
        <translation>{layer}: &apos;{name}&apos;の不正な値を無視します</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s), for example {examples}.</source>
        <translation>
            <numerusform>{what}: %n回、例えば{examples}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of the style are missing on this computer, so labels are drawn in another: {fonts}.</source>
        <translation>
            <numerusform>スタイルの%n個のフォントがこのコンピュータにないため、ラベルは別のフォントで描画されます: {fonts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n time(s).</source>
        <translation>
            <numerusform>{what}: %n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s).</source>
        <translation>
            <numerusform>スタイルの警告%n件とともに追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n style warning(s) (fonts missing: {fonts}).</source>
        <translation>
            <numerusform>スタイルの警告%n件とともに追加しました(ないフォント: {fonts})。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>ヘッダーがありません</translation>
    </message>
    <message>
        <source>its two names differ</source>
        <translation>2つの名前が異なります</translation>
    </message>
    <message>
        <source>its header differs from the table of contents</source>
        <translation>ヘッダーが目次と異なります</translation>
    </message>
    <message>
        <source>its two sizes or checksums differ</source>
        <translation>2つのサイズまたはチェックサムが異なります</translation>
    </message>
    <message>
        <source>the content of {entry} is not what was written</source>
        <translation>{entry}の内容が書き込まれたものと異なります</translation>
    </message>
    <message>
        <source>{entry} is far larger than such a part ever is</source>
        <translation>{entry}がこの種の部分としては大きすぎます</translation>
    </message>
    <message>
        <source>{entry} has no header</source>
        <translation>{entry}にヘッダーがありません</translation>
    </message>
    <message>
        <source>{entry} does not fit into the file</source>
        <translation>{entry}がファイルに収まりません</translation>
    </message>
    <message>
        <source>{entry} is packed in a way packages do not use</source>
        <translation>{entry}はパッケージで使われない方法で圧縮されています</translation>
    </message>
    <message>
        <source>{entry} gives two different sizes</source>
        <translation>{entry}が2つの異なるサイズを示しています</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when unpacked</source>
        <translation>{entry}は展開すると際限なく大きくなります</translation>
    </message>
    <message>
        <source>its table of contents is larger than that of any package</source>
        <translation>目次がどのパッケージよりも大きくなっています</translation>
    </message>
    <message>
        <source>its table of contents is incomplete</source>
        <translation>目次が不完全です</translation>
    </message>
    <message>
        <source>its end is missing, probably the download was interrupted</source>
        <translation>末尾がありません。おそらくダウンロードが中断されました</translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation>ZIPアーカイブではありません</translation>
    </message>
    <message>
        <source>{entry} cannot be read</source>
        <translation>{entry}を読み取れません</translation>
    </message>
    <message>
        <source>{entry} cannot be unpacked</source>
        <translation>{entry}を展開できません</translation>
    </message>
    <message>
        <source>it holds a message of the server instead</source>
        <translation>代わりにサーバーのメッセージが入っています</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>開けません({reason})</translation>
    </message>
    <message>
        <source>its version is {version}, not 3</source>
        <translation>バージョンが3ではなく{version}です</translation>
    </message>
    <message>
        <source>its index has an unknown size</source>
        <translation>索引のサイズが不明です</translation>
    </message>
    <message>
        <source>it should have {stated} bytes and has {found}</source>
        <translation>{stated}バイトのはずですが{found}バイトです</translation>
    </message>
    <message>
        <source>{entry} is shorter than its own index</source>
        <translation>{entry}が自身の索引より短くなっています</translation>
    </message>
    <message>
        <source>{entry} has tiles outside of itself</source>
        <translation>{entry}に自身の外を指すタイルがあります</translation>
    </message>
    <message>
        <source>{entry} would grow beyond all measure when its tiles are read</source>
        <translation>{entry}はタイルを読み取ると際限なく大きくなります</translation>
    </message>
    <message>
        <source>it is shorter than its own index</source>
        <translation>自身の索引より短くなっています</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>読み取れません({reason})</translation>
    </message>
    <message>
        <source>it has a level {level}</source>
        <translation>レベル{level}があります</translation>
    </message>
    <message>
        <source>its tiles are not square</source>
        <translation>タイルが正方形ではありません</translation>
    </message>
    <message>
        <source>it names no reference system</source>
        <translation>参照系が示されていません</translation>
    </message>
    <message>
        <source>level {level} is not half of the one before</source>
        <translation>レベル{level}が前のレベルの半分ではありません</translation>
    </message>
    <message>
        <source>it is not a PNG image</source>
        <translation>PNG画像ではありません</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is far larger than such a part ever is</source>
        <translation>この種の部分としては大きすぎます</translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation>文書型宣言があります</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{place} would grow beyond all measure when unpacked.</source>
        <translation>{place}は展開すると際限なく大きくなります。</translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation>{place}は破損しています: {reason}。</translation>
    </message>
    <message>
        <source>{place} shares bytes with another part.</source>
        <translation>{place}は別の部分とバイトを共有しています。</translation>
    </message>
    <message>
        <source>{count} foreign bytes stand before the archive; QGIS refuses it.</source>
        <translation>アーカイブの前に余分な{count}バイトがあり、QGISは拒否します。</translation>
    </message>
    <message>
        <source>{count} foreign bytes follow the archive; QGIS refuses it.</source>
        <translation>アーカイブの後に余分な{count}バイトがあり、QGISは拒否します。</translation>
    </message>
    <message>
        <source>{place} is in the archive more than once; QGIS refuses it.</source>
        <translation>{place}がアーカイブに2回以上あり、QGISは拒否します。</translation>
    </message>
    <message>
        <source>{place} is a name that leads out of the package.</source>
        <translation>{place}はパッケージの外を指す名前です。</translation>
    </message>
    <message>
        <source>{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it.</source>
        <translation>{place}は圧縮されています。QGISの描画は遅くなり、ArcGIS Proは拒否することがあります。</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation>{place}を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The tile format is called “{value}” instead of “pbf”; QGIS refuses it.</source>
        <translation>タイル形式が「pbf」ではなく「{value}」となっており、QGISは拒否します。</translation>
    </message>
    <message>
        <source>The tiling scheme cannot be used: {reason}.</source>
        <translation>タイル構成を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>The levels begin at {first} instead of 0; QGIS draws nothing.</source>
        <translation>レベルが0ではなく{first}から始まるため、QGISは何も描画しません。</translation>
    </message>
    <message>
        <source>The size of the bundles is missing; QGIS would crash while drawing.</source>
        <translation>バンドルのサイズがないため、QGISは描画中にクラッシュします。</translation>
    </message>
    <message>
        <source>The size of the bundles is given as {value}, but it is 128.</source>
        <translation>バンドルのサイズが{value}とされていますが、実際は128です。</translation>
    </message>
    <message>
        <source>The description says levels {stated}; tiles are there for {found}.</source>
        <translation>説明ではレベル{stated}ですが、タイルがあるのは{found}です。</translation>
    </message>
    <message>
        <source>There are tiles of level {level}, which the scheme lacks.</source>
        <translation>構成にないレベル{level}のタイルがあります。</translation>
    </message>
    <message>
        <source>{place} is not the name of a bundle.</source>
        <translation>{place}はバンドルの名前ではありません。</translation>
    </message>
    <message>
        <source>{place} is written otherwise than QGIS looks for it.</source>
        <translation>{place}はQGISが探すものと表記が異なります。</translation>
    </message>
    <message>
        <source>{place} is shorter than its own index; QGIS would crash while drawing.</source>
        <translation>{place}が自身の索引より短いため、QGISは描画中にクラッシュします。</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}。</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its bundle; QGIS would crash while drawing.</source>
        <translation>タイル{place}がバンドルの外にあるため、QGISは描画中にクラッシュします。</translation>
    </message>
    <message>
        <source>Tile {place} shares bytes with another tile.</source>
        <translation>タイル{place}は別のタイルとバイトを共有しています。</translation>
    </message>
    <message>
        <source>Tile {place} gives two different sizes.</source>
        <translation>タイル{place}が2つの異なるサイズを示しています。</translation>
    </message>
    <message>
        <source>Tile {place} lies outside its level.</source>
        <translation>タイル{place}がレベルの外にあります。</translation>
    </message>
    <message>
        <source>Tile {place} is not compressed as QGIS needs it and would stay blank.</source>
        <translation>タイル{place}はQGISに必要な形で圧縮されておらず、空白のままになります。</translation>
    </message>
    <message>
        <source>Tile {place} is damaged: {reason}.</source>
        <translation>タイル{place}は破損しています: {reason}。</translation>
    </message>
    <message>
        <source>Tile {place} has no layers.</source>
        <translation>タイル{place}にはレイヤがありません。</translation>
    </message>
    <message>
        <source>The tilemap has a wrong form ({reason}); QGIS would crash while drawing.</source>
        <translation>タイルマップの形式が正しくないため({reason})、QGISは描画中にクラッシュします。</translation>
    </message>
    <message>
        <source>The tilemap cannot be read: {reason}.</source>
        <translation>タイルマップを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The description names a tilemap, but there is none.</source>
        <translation>説明にはタイルマップがありますが、実際にはありません。</translation>
    </message>
    <message>
        <source>There is a tilemap, but the description does not name it.</source>
        <translation>タイルマップがありますが、説明には示されていません。</translation>
    </message>
    <message>
        <source>The tilemap refers to other files, which packages do not have.</source>
        <translation>タイルマップがパッケージにない他のファイルを参照しています。</translation>
    </message>
    <message>
        <source>The tilemap hides tile {place}, which is there.</source>
        <translation>タイルマップが、実際にあるタイル{place}を隠しています。</translation>
    </message>
    <message>
        <source>The tilemap names tile {place}, which is not there.</source>
        <translation>タイルマップが、実際にはないタイル{place}を示しています。</translation>
    </message>
    <message>
        <source>The package has no style.</source>
        <translation>パッケージにスタイルがありません。</translation>
    </message>
    <message>
        <source>The style draws “{layer}”, which no tile seems to have.</source>
        <translation>スタイルが描画する「{layer}」は、どのタイルにもないようです。</translation>
    </message>
    <message>
        <source>The style gives “{property}” of layer “{layer}” a value without meaning; QGIS would crash when it loads the style.</source>
        <translation>スタイルのレイヤ「{layer}」の「{property}」に意味のない値があるため、QGISはスタイルの読み込み中にクラッシュします。</translation>
    </message>
    <message>
        <source>{place} lacks its other half.</source>
        <translation>{place}のもう半分がありません。</translation>
    </message>
    <message>
        <source>The style draws icons, but the package has none.</source>
        <translation>スタイルはアイコンを描画しますが、パッケージにはありません。</translation>
    </message>
    <message>
        <source>The style draws the icon “{icon}”, which is not there.</source>
        <translation>スタイルが描画するアイコン「{icon}」がありません。</translation>
    </message>
    <message>
        <source>{place}: the icon “{icon}” lies outside the image.</source>
        <translation>{place}: アイコン「{icon}」が画像の外にあります。</translation>
    </message>
    <message>
        <source>The labels use the font “{font}”, of which the package has no letters. QGIS draws with the fonts of the computer; other programs may draw no labels.</source>
        <translation>ラベルはフォント「{font}」を使いますが、パッケージにはその文字がありません。QGISはコンピュータのフォントで描画しますが、他のプログラムではラベルが描画されないことがあります。</translation>
    </message>
    <message>
        <source>There are {count} more findings like “{like}”.</source>
        <translation>「{like}」のような指摘がほかに{count}件あります。</translation>
    </message>
    <message>
        <source>a reference system of its own</source>
        <translation>独自の参照系</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have different tiling schemes</source>
        <translation>「{one}」と「{other}」のタイル構成が異なります</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have bundles of different size</source>
        <translation>「{one}」と「{other}」のバンドルのサイズが異なります</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” come from different services</source>
        <translation>「{one}」と「{other}」は異なるサービスのものです</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>数値が長すぎます</translation>
    </message>
    <message>
        <source>it has fields of an unknown kind</source>
        <translation>不明な種類のフィールドがあります</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>値の途中で終わっています</translation>
    </message>
    <message>
        <source>a layer ends in the middle of a value</source>
        <translation>レイヤが値の途中で終わっています</translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation>レイヤに名前がありません</translation>
    </message>
    <message>
        <source>a layer has no extent</source>
        <translation>レイヤに領域がありません</translation>
    </message>
    <message>
        <source>a feature ends in the middle of a value</source>
        <translation>地物が値の途中で終わっています</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>圧縮が壊れています</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>a feature has an unknown type</source>
        <translation>地物の型が不明です</translation>
    </message>
    <message>
        <source>a layer does not fit into it</source>
        <translation>レイヤが収まりません</translation>
    </message>
    <message>
        <source>a layer has no usable extent</source>
        <translation>レイヤに使用できる領域がありません</translation>
    </message>
    <message>
        <source>a feature has a key without a value</source>
        <translation>地物に値のないキーがあります</translation>
    </message>
    <message>
        <source>a feature has a key or value that its layer lacks</source>
        <translation>地物にレイヤにないキーまたは値があります</translation>
    </message>
    <message>
        <source>a geometry is cut off</source>
        <translation>ジオメトリが途中で切れています</translation>
    </message>
    <message>
        <source>a geometry has an unknown command, or one without a point</source>
        <translation>ジオメトリに不明なコマンドまたは点のないコマンドがあります</translation>
    </message>
    <message>
        <source>its tilemap cannot be read</source>
        <translation>タイルマップを読み取れません</translation>
    </message>
    <message>
        <source>{entry} is not an object</source>
        <translation>{entry}がオブジェクトではありません</translation>
    </message>
    <message>
        <source>it has no {entry}</source>
        <translation>{entry}がありません</translation>
    </message>
    <message>
        <source>its tilemap has a wrong form ({fault})</source>
        <translation>タイルマップの形式が正しくありません({fault})</translation>
    </message>
    <message>
        <source>The tile format is called “pbf” now.</source>
        <translation>タイル形式を「pbf」にしました。</translation>
    </message>
    <message>
        <source>The levels begin at 0 now.</source>
        <translation>レベルを0から始めました。</translation>
    </message>
    <message>
        <source>The size of the bundles is given now.</source>
        <translation>バンドルのサイズを記載しました。</translation>
    </message>
    <message>
        <source>The description says now which levels have tiles.</source>
        <translation>タイルのあるレベルを説明に記載しました。</translation>
    </message>
    <message>
        <source>The tilemap was made anew from the tiles.</source>
        <translation>タイルマップをタイルから作り直しました。</translation>
    </message>
    <message>
        <source>The description names the tilemap now.</source>
        <translation>タイルマップを説明に記載しました。</translation>
    </message>
    <message>
        <source>Bytes before the archive were removed.</source>
        <translation>アーカイブの前のバイトを取り除きました。</translation>
    </message>
    <message>
        <source>Bytes after the archive were removed.</source>
        <translation>アーカイブの後のバイトを取り除きました。</translation>
    </message>
    <message>
        <source>Of parts that were there twice, the later one was kept.</source>
        <translation>重複する部分は後のものを残しました。</translation>
    </message>
    <message>
        <source>Parts whose names lead out of the package were removed.</source>
        <translation>パッケージの外を指す名前の部分を取り除きました。</translation>
    </message>
    <message>
        <source>Compressed parts are stored uncompressed now.</source>
        <translation>圧縮されていた部分を非圧縮で格納しました。</translation>
    </message>
    <message>
        <source>Bundles too short for any tile were removed.</source>
        <translation>どのタイルにも短すぎるバンドルを取り除きました。</translation>
    </message>
    <message>
        <source>Bundles with a wrong form were made anew.</source>
        <translation>形式の正しくないバンドルを作り直しました。</translation>
    </message>
    <message>
        <source>Tiles that point outside of their bundle or level were removed.</source>
        <translation>バンドルやレベルの外を指すタイルを取り除きました。</translation>
    </message>
    <message>
        <source>What would make QGIS crash was removed from the style.</source>
        <translation>QGISをクラッシュさせる値をスタイルから取り除きました。</translation>
    </message>
    <message>
        <source>Tiles are compressed now as QGIS needs them.</source>
        <translation>タイルをQGISに必要な形で圧縮しました。</translation>
    </message>
    <message>
        <source>tile {place} cannot be read</source>
        <translation>タイル{place}を読み取れません</translation>
    </message>
    <message>
        <source>The package has no style, so none was written beside the MBTiles.</source>
        <translation>パッケージにスタイルがないため、MBTilesの隣にスタイルを書き出していません。</translation>
    </message>
    <message>
        <source>Layers of the style that draw something other than this package&apos;s tiles are not in the style beside the MBTiles.</source>
        <translation>このパッケージのタイル以外を描画するスタイルのレイヤは、MBTilesの隣のスタイルに含まれません。</translation>
    </message>
    <message>
        <source>Properties that the MapLibre style specification does not allow are not in the style beside the MBTiles.</source>
        <translation>MapLibreのスタイル仕様で許可されていないプロパティは、MBTilesの隣のスタイルに含まれません。</translation>
    </message>
    <message>
        <source>The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in the folder “fonts” of the style beside the MBTiles.</source>
        <translation>パッケージにラベルのフォントがありません。MBTilesの隣のスタイルの「fonts」フォルダにグリフを置くと、MapLibreがこれらのラベルを表示します。</translation>
    </message>
    <message>
        <source>{entry} cannot be used</source>
        <translation>{entry}を使用できません</translation>
    </message>
    <message>
        <source>node {place} has {count} children</source>
        <translation>ノード{place}の子が{count}個あります</translation>
    </message>
    <message>
        <source>node {place} is neither 0, 1, 2 nor a list</source>
        <translation>ノード{place}が0、1、2、リストのいずれでもありません</translation>
    </message>
    <message>
        <source>the last number is cut off</source>
        <translation>最後の数値が途中で切れています</translation>
    </message>
    <message>
        <source>a number has more than 32 bits</source>
        <translation>32ビットを超える数値があります</translation>
    </message>
    <message>
        <source>its coordinates are not all numbers</source>
        <translation>座標に数値でないものがあります</translation>
    </message>
    <message>
        <source>it spans more tiles than can be counted</source>
        <translation>数えられる数を超えるタイルにまたがっています</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>レベルがありません</translation>
    </message>
    <message>
        <source>its level numbers are not unique</source>
        <translation>レベル番号が重複しています</translation>
    </message>
    <message>
        <source>its level numbers are too high</source>
        <translation>レベル番号が大きすぎます</translation>
    </message>
    <message>
        <source>its numbers are not finite</source>
        <translation>有限でない数値があります</translation>
    </message>
    <message>
        <source>a level has no resolution</source>
        <translation>解像度のないレベルがあります</translation>
    </message>
    <message>
        <source>tileInfo is incomplete</source>
        <translation>tileInfoが不完全です</translation>
    </message>
    <message>
        <source>Vector tile packages</source>
        <translation>ベクタタイルパッケージ</translation>
    </message>
    <message>
        <source>Count tiles</source>
        <translation>タイルを数える</translation>
    </message>
    <message>
        <source>Counts the tiles that an export of an extent or of polygons would have, level by level, and tells the service&apos;s limit and how many parts the export would need. Nothing is sent but the question for the service&apos;s description and its tilemap. “tiles” counts the tiles of the grid that the area touches, the number the service&apos;s limit is held against. “existing” counts those of them that the service really has, where it has a tilemap; it is empty otherwise. The grid can be written as polygons.</source>
        <translation>領域またはポリゴンのエクスポートに含まれるタイルをレベルごとに数え、サービスの上限とエクスポートに必要な分割数を示します。サービスの説明とタイルマップの問い合わせ以外は何も送信しません。「tiles」は範囲が触れるグリッドのタイル数で、サービスの上限と比較される数です。「existing」はそのうちサービスに実際にあるタイルの数で、タイルマップがない場合は空です。グリッドはポリゴンとして書き出せます。</translation>
    </message>
    <message>
        <source>Tiles per level</source>
        <translation>レベルごとのタイル数</translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation>タイルグリッド</translation>
    </message>
    <message>
        <source>Tiles allowed in one export</source>
        <translation>1回のエクスポートで許可されるタイル数</translation>
    </message>
    <message>
        <source>Parts an export would need</source>
        <translation>エクスポートに必要な部分の数</translation>
    </message>
    <message>
        <source>Export allowed</source>
        <translation>エクスポートの可否</translation>
    </message>
    <message>
        <source>Add the package to the project</source>
        <translation>パッケージをプロジェクトに追加</translation>
    </message>
    <message>
        <source>Ids of the server&apos;s jobs</source>
        <translation>サーバーのジョブのID</translation>
    </message>
    <message>
        <source>Tiles in the package</source>
        <translation>パッケージのタイル数</translation>
    </message>
    <message>
        <source>Size of the package in bytes</source>
        <translation>パッケージのサイズ(バイト)</translation>
    </message>
    <message>
        <source>Parts the export was split into</source>
        <translation>エクスポートの分割数</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>所要時間(秒)</translation>
    </message>
    <message>
        <source>Export one package per feature</source>
        <translation>地物ごとにパッケージをエクスポート</translation>
    </message>
    <message>
        <source>Exports the tiles of every polygon of a layer, or of the selected ones, into a vector tile package of its own. An expression names the packages; the names are made safe for files and distinct, and nothing is overwritten. A feature whose export fails stops no other: the log says why, and the number of failures is an output.</source>
        <translation>レイヤの各ポリゴン(または選択したポリゴン)のタイルを、それぞれ1つのベクタタイルパッケージにエクスポートします。パッケージの名前は式で付けます。名前はファイルに使える重複のないものになり、何も上書きしません。ある地物のエクスポートが失敗しても他は止まりません。理由はログに示され、失敗の数が出力されます。</translation>
    </message>
    <message>
        <source>Polygons, one package for each</source>
        <translation>ポリゴン(1つにつき1パッケージ)</translation>
    </message>
    <message>
        <source>Name of each package</source>
        <translation>各パッケージの名前</translation>
    </message>
    <message>
        <source>Also as MBTiles</source>
        <translation>MBTilesとしても書き出す</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>パッケージのフォルダ</translation>
    </message>
    <message>
        <source>Packages that failed</source>
        <translation>失敗したパッケージ</translation>
    </message>
    <message>
        <source>Export tiles</source>
        <translation>タイルをエクスポート</translation>
    </message>
    <message>
        <source>Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits for the server&apos;s job, and fetches the result as one vector tile package (.vtpk). With neither extent nor polygons the whole service is meant. An area with more tiles than the service allows in one export is split and merged. The package is checked before it counts as done; nothing is written at the target otherwise.</source>
        <translation>ArcGISベクタタイルサービスに領域またはポリゴンのタイルを要求し、サーバーのジョブを待って、結果を1つのベクタタイルパッケージ(.vtpk)として取得します。領域もポリゴンもない場合はサービス全体が対象です。1回のエクスポートで許可される数を超えるタイルを含む範囲は、分割して結合します。パッケージは検査してから完了とし、それまで出力先には何も書き込みません。</translation>
    </message>
    <message>
        <source>Vector tile package</source>
        <translation>ベクタタイルパッケージ</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>パッケージを結合</translation>
    </message>
    <message>
        <source>Merges vector tile packages (.vtpk) of one service into one package. Their order does not matter. Packages with different tiling schemes are refused. The result is checked before it appears.</source>
        <translation>1つのサービスのベクタタイルパッケージ(.vtpk)を1つのパッケージに結合します。順序は問いません。タイル構成の異なるパッケージは拒否します。結果は検査してから出力します。</translation>
    </message>
    <message>
        <source>Merged package</source>
        <translation>結合したパッケージ</translation>
    </message>
    <message>
        <source>Package information</source>
        <translation>パッケージの情報</translation>
    </message>
    <message>
        <source>Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, extent. The structure is always checked to the last byte; with “Decode every tile” the content of every tile is, too. A package is valid when QGIS can draw it as a whole. Some damages would end QGIS while it draws: such a package is never valid.</source>
        <translation>ベクタタイルパッケージ(.vtpk)を検査し、レベル、タイル、レイヤ、領域などの内容を示します。構造は常に最後のバイトまで検査します。「すべてのタイルを復号」を使うと、すべてのタイルの内容も検査します。QGISが全体を描画できるパッケージが有効です。描画中にQGISを終了させる破損もあり、そのようなパッケージは決して有効になりません。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>座標参照系</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Layers in the tiles</source>
        <translation>タイルのレイヤ</translation>
    </message>
    <message>
        <source>Lowest level with tiles</source>
        <translation>タイルのある最低レベル</translation>
    </message>
    <message>
        <source>Highest level with tiles</source>
        <translation>タイルのある最高レベル</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Indexed (pyramid of variable depth)</source>
        <translation>インデックス付き(深さが可変のピラミッド)</translation>
    </message>
    <message>
        <source>Decode every tile</source>
        <translation>すべてのタイルを復号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
        <source>Package to MBTiles</source>
        <translation>パッケージからMBTilesへ</translation>
    </message>
    <message>
        <source>Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends early because the next levels would show nothing new, the missing tiles are made from the ones above, so that no program shows blank squares. Only packages in the Web Mercator scheme can be written as MBTiles.

The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load Style. All addresses in it are relative, so keep these files together; programs that want whole addresses need the folder put in front of them.</source>
        <translation>ベクタタイルパッケージ(.vtpk)のタイルをMBTilesとして書き出します。次のレベルに新しい内容がなくパッケージが早く終わる場所では、欠けているタイルを上のタイルから作るため、どのプログラムでも空白の四角は表示されません。MBTilesとして書き出せるのは、Webメルカトルの構成のパッケージだけです。

MapLibre用スタイルはNAME.mbtilesの隣のファイルNAME.style.jsonで、アイコンとグリフはフォルダNAME.styleに入ります。QGISでも読み込めます(レイヤプロパティ、スタイル、スタイルを読み込む)。アドレスはすべて相対なので、これらのファイルは一緒に置いてください。完全なアドレスを必要とするプログラムでは、先頭にフォルダを付けてください。</translation>
    </message>
    <message>
        <source>Fill the gaps of the pyramid</source>
        <translation>ピラミッドの欠落を埋める</translation>
    </message>
    <message>
        <source>Highest level to write</source>
        <translation>書き出す最高レベル</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside it</source>
        <translation>MapLibre用のスタイル、アイコン、グリフを隣に書き出す</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>Tiles written</source>
        <translation>書き出したタイル</translation>
    </message>
    <message>
        <source>Tiles made to fill gaps</source>
        <translation>欠落を埋めるために作ったタイル</translation>
    </message>
    <message>
        <source>Style for MapLibre</source>
        <translation>MapLibre用スタイル</translation>
    </message>
    <message>
        <source>Cut to the polygons&apos; tiles where the service exports boxes only</source>
        <translation>サービスが長方形しかエクスポートしない場合、ポリゴンのタイルに合わせて切り取る</translation>
    </message>
    <message>
        <source>Draw in the style of the portal item instead of the service&apos;s own</source>
        <translation>サービスのスタイルの代わりにポータルアイテムのスタイルで描画</translation>
    </message>
    <message>
        <source>Write style, icons and glyphs for MapLibre beside the MBTiles</source>
        <translation>MapLibre用のスタイル、アイコン、グリフをMBTilesの隣に書き出す</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Service address (…/VectorTileServer)</source>
        <translation>サービスのアドレス (…/VectorTileServer)</translation>
    </message>
    <message>
        <source>Or a layer of the service</source>
        <translation>またはサービスのレイヤ</translation>
    </message>
    <message>
        <source>Extent (empty: the whole service)</source>
        <translation>領域 (空: サービス全体)</translation>
    </message>
    <message>
        <source>Or the polygons of a layer</source>
        <translation>またはレイヤのポリゴン</translation>
    </message>
    <message>
        <source>Levels, like 0-6,9 (empty: all)</source>
        <translation>レベル、例えば0-6,9 (空: すべて)</translation>
    </message>
    <message>
        <source>Split what is over the service&apos;s limit</source>
        <translation>サービスの上限を超える分を分割</translation>
    </message>
    <message>
        <source>Vector tile packages (*.vtpk)</source>
        <translation>ベクタタイルパッケージ (*.vtpk)</translation>
    </message>
    <message>
        <source>Repair package</source>
        <translation>パッケージを修復</translation>
    </message>
    <message>
        <source>Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws wrongly though its tiles are good, and says what was mended. The original stays as it is. What cannot be mended is said, and nothing is written.</source>
        <translation>タイルは正常なのにQGISが拒否する、または正しく描画しないベクタタイルパッケージ(.vtpk)の修復済みコピーを書き出し、修復した内容を示します。元のファイルは変わりません。修復できない場合はその旨を示し、何も書き出しません。</translation>
    </message>
    <message>
        <source>Mended package</source>
        <translation>修復したパッケージ</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>修復した内容</translation>
    </message>
    <message>
        <source>Fetch the package of a job</source>
        <translation>ジョブのパッケージを取得</translation>
    </message>
    <message>
        <source>Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, often six hours. The id of a job is in the list of jobs and among the outputs of “Export tiles”.</source>
        <translation>ArcGISベクタタイルサービスにすでにあるジョブを、送信者を問わず待ち、そのパッケージを取得します。何も送信しません。サーバーがジョブを保持する期間は限られており、多くの場合6時間です。ジョブのIDはジョブの一覧と「タイルをエクスポート」の出力にあります。</translation>
    </message>
    <message>
        <source>Id of the job at the server</source>
        <translation>サーバーのジョブのID</translation>
    </message>
    <message>
        <source>Update package</source>
        <translation>パッケージを更新</translation>
    </message>
    <message>
        <source>Exports the tiles of an earlier export again: same service, same area, same levels. The new package is checked and compared with the old one tile by tile; it takes its place only when something differs. Layers of the project that show it are drawn anew and keep their style. How a package was exported is known from the list of jobs of this QGIS profile, also when the file was moved or renamed since.</source>
        <translation>以前のエクスポートのタイルを、同じサービス、範囲、レベルでもう一度エクスポートします。新しいパッケージは検査され、以前のものとタイルごとに比較されます。違いがある場合にのみ置き換えられます。それを表示しているプロジェクトのレイヤは再描画され、スタイルは保持されます。パッケージがどのようにエクスポートされたかはこのQGISプロファイルのジョブの一覧から分かり、その後ファイルの移動や名前の変更があっても構いません。</translation>
    </message>
    <message>
        <source>Tiles that differ</source>
        <translation>異なるタイル</translation>
    </message>
    <message>
        <source>{decoded} of {tiles} tiles were decoded.</source>
        <translation>{tiles}枚中{decoded}枚のタイルを復号しました。</translation>
    </message>
    <message>
        <source>QGIS can draw this package as a whole.</source>
        <translation>QGISはこのパッケージ全体を描画できます。</translation>
    </message>
    <message>
        <source>This package has problems.</source>
        <translation>このパッケージには問題があります。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Name the MBTiles file that the style for MapLibre shall lie beside.</source>
        <translation>MapLibre用スタイルを隣に置くMBTilesファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give either the address of a service or a layer of it.</source>
        <translation>サービスのアドレスかそのレイヤのどちらかを指定してください。</translation>
    </message>
    <message>
        <source>The authentication database stays locked, so the service cannot be asked.</source>
        <translation>認証データベースがロックされたままのため、サービスに問い合わせできません。</translation>
    </message>
    <message>
        <source>Give either an extent or polygons, not both.</source>
        <translation>領域とポリゴンは両方ではなく、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Map Canvas</source>
        <translation>マップキャンバス</translation>
    </message>
    <message>
        <source>Selected Features</source>
        <translation>選択地物</translation>
    </message>
    <message>
        <source>Drawn Shape</source>
        <translation>描いた図形</translation>
    </message>
    <message>
        <source>Layer Extent</source>
        <translation>レイヤの領域</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>At most {most} packages are made at a time. Select fewer features.</source>
        <translation>一度に作成するパッケージは最大{most}個です。選択する地物を減らしてください。</translation>
    </message>
    <message>
        <source>The project has no polygon layer; points and lines have no surface.</source>
        <translation>プロジェクトにポリゴンレイヤがありません。点と線には面積がありません。</translation>
    </message>
    <message>
        <source>The layer has no features.</source>
        <translation>レイヤに地物がありません。</translation>
    </message>
    <message>
        <source>Draw a rectangle or a polygon on the map.</source>
        <translation>地図上に長方形またはポリゴンを描いてください。</translation>
    </message>
    <message>
        <source>The project has no layer with an extent.</source>
        <translation>プロジェクトに領域を持つレイヤがありません。</translation>
    </message>
    <message>
        <source>There are no bookmarks. View ▸ New Spatial Bookmark makes one.</source>
        <translation>ブックマークがありません。ビュー ▸ 新規空間ブックマークで作成できます。</translation>
    </message>
    <message>
        <source>Over the limit of {limit}</source>
        <translation>上限の{limit}を超えています</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮尺</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not counted: far beyond the limit.</source>
        <translation>上限を大きく超えているため数えていません。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>新規エクスポート</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>ジョブ ({count})</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Submit Again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <source>Split and Retry</source>
        <translation>分割して再試行</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>地図に追加</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>再実行…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove and Delete File…</source>
        <translation>取り除いてファイルを削除…</translation>
    </message>
    <message>
        <source>Send the request again; the server may already have it and work twice</source>
        <translation>要求をもう一度送信します。サーバーがすでに受け取っていて二重に処理する可能性があります</translation>
    </message>
    <message>
        <source>Make the same request again; parts that arrived are kept</source>
        <translation>同じ要求をもう一度行います。届いた部分は保持されます</translation>
    </message>
    <message>
        <source>Fetch the package anew from the same job; nothing of the damaged file is used</source>
        <translation>同じジョブのパッケージをもう一度取得します。破損したファイルの内容は使いません</translation>
    </message>
    <message>
        <source>Export as several jobs within the limit and merge them</source>
        <translation>上限内の複数のジョブとしてエクスポートして結合します</translation>
    </message>
    <message>
        <source>Fill in the form with the export service of this basemap</source>
        <translation>このベースマップのエクスポート用サービスでフォームを埋めます</translation>
    </message>
    <message>
        <source>Fill in the form as for this export, to change something</source>
        <translation>変更できるように、このエクスポートの内容でフォームを埋めます</translation>
    </message>
    <message>
        <source>Export the same area and levels anew and replace the file when it differs</source>
        <translation>同じ範囲とレベルを改めてエクスポートし、異なる場合はファイルを置き換えます</translation>
    </message>
    <message>
        <source>Remove from the list; the file is kept</source>
        <translation>一覧から取り除きます。ファイルは保持されます</translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path}はもうありません。</translation>
    </message>
    <message>
        <source>Remove {name} from the list and delete {path}?</source>
        <translation>{name}を一覧から取り除き、{path}を削除しますか?</translation>
    </message>
    <message>
        <source>Enter does what the button of the job says, Space pauses or continues, Delete cancels or removes, F5 asks the servers now.</source>
        <translation>Enterはジョブのボタンの操作、スペースは一時停止または続行、Deleteはキャンセルまたは取り除き、F5は今すぐサーバーへの問い合わせを行います。</translation>
    </message>
    <message>
        <source>Level {level}, {scale}</source>
        <translation>レベル{level}、{scale}</translation>
    </message>
    <message>
        <source>{level}: fits the map at {scale}</source>
        <translation>{level}: 縮尺{scale}の地図に適合</translation>
    </message>
    <message>
        <source>Export Tiles…</source>
        <translation>タイルをエクスポート…</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>出力(&amp;U)</translation>
    </message>
    <message>
        <source>Counting tiles…</source>
        <translation>タイルを数えています…</translation>
    </message>
    <message numerus="yes">
        <source>{name} is ready: %n tile(s).</source>
        <translation>
            <numerusform>{name}の準備ができました: %n枚のタイル。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went on while QGIS was closed: {ready} ready, {running} running.</source>
        <translation>
            <numerusform>QGISを閉じている間に%n件のエクスポートが進みました: 準備完了{ready}件、実行中{running}件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are ready.</source>
        <translation>
            <numerusform>%n個のパッケージの準備ができました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) have stopped.</source>
        <translation>
            <numerusform>%n件のエクスポートが停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>This service does not allow export.</source>
        <translation>このサービスはエクスポートを許可していません。</translation>
    </message>
    <message>
        <source>Choose a service, or paste its address.</source>
        <translation>サービスを選ぶか、アドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Without a service nothing can be counted.</source>
        <translation>サービスがないと何も数えられません。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>プロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name}はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>None of the features has a surface.</source>
        <translation>面積を持つ地物がありません。</translation>
    </message>
    <message>
        <source>QGIS draws a package of this size slowly.</source>
        <translation>この大きさのパッケージはQGISの描画が遅くなります。</translation>
    </message>
    <message>
        <source>QGIS before 3.26 cannot open packages and shows the MBTiles instead.</source>
        <translation>3.26より前のQGISはパッケージを開けないため、代わりにMBTilesを表示します。</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>名前を付けて保存(&amp;V)</translation>
    </message>
    <message>
        <source>MBTiles know only Web Mercator; this service has another scheme.</source>
        <translation>MBTilesはWebメルカトルにのみ対応しますが、このサービスの構成は異なります。</translation>
    </message>
    <message>
        <source>Choose where the package shall be saved.</source>
        <translation>パッケージの保存先を選んでください。</translation>
    </message>
    <message>
        <source>{name}: started</source>
        <translation>{name}: 開始しました</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n of {features} features selected</source>
        <translation>
            <numerusform>{features}個の地物のうち%n個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>{shape}, {surface}, {systems}</source>
        <translation>{shape}、{surface}、{systems}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) · {share} % of the service&apos;s limit</source>
        <translation>
            <numerusform>%n枚のタイル · サービスの上限の{share} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service was not exported before, so the size of its tiles is not known. A sample of at most %n tile(s) tells.</source>
        <translation>
            <numerusform>このサービスはまだエクスポートされていないため、タイルの大きさが分かりません。最大%n枚のサンプルで分かります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export as %n job(s) and merge</source>
        <translation>
            <numerusform>%n件のジョブとしてエクスポートして結合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tile(s)</source>
        <translation>
            <numerusform>%n枚のタイルをエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n個の部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation>
            <numerusform>%n個の穴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported in %n part(s).</source>
        <translation>
            <numerusform>日付変更線をまたぎます: %n個の部分でエクスポートします。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit not stated (assumed: {limit} tiles)</source>
        <translation>{name}: レベル{levels}、上限の記載なし(仮定: {limit}枚)</translation>
    </message>
    <message>
        <source>{name}: levels {levels}, limit {limit} tiles</source>
        <translation>{name}: レベル{levels}、上限{limit}枚</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is selected: %n feature(s) of the layer are taken.</source>
        <translation>
            <numerusform>何も選択されていません: レイヤの%n個の地物を使用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) in all packages together</source>
        <translation>
            <numerusform>全パッケージで合計%n枚のタイル</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles} tiles, limit {limit}.</source>
        <translation>タイル{tiles}枚、上限{limit}枚。</translation>
    </message>
    <message>
        <source>{tiles} · about {size}</source>
        <translation>{tiles} · 約{size}</translation>
    </message>
    <message numerus="yes">
        <source>{text}. %n feature(s) without a usable area are left out.</source>
        <translation>
            <numerusform>{text}。使用できる範囲のない%n個の地物は除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a sample of %n tile(s), fetched now and weighed level by level.</source>
        <translation>
            <numerusform>今取得してレベルごとに重み付けした%n枚のサンプルタイルから。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier export(s) of this service: {size} per tile on average.</source>
        <translation>
            <numerusform>このサービスの以前のエクスポート%n件から: 1タイル平均{size}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>%n個のパッケージをエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export as %n job(s)</source>
        <translation>
            <numerusform>%n件のジョブとしてエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message numerus="yes">
        <source>Crosses the date line: exported as %n part(s) and merged.</source>
        <translation>
            <numerusform>日付変更線をまたぎます: %n個の部分としてエクスポートして結合します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} → service {target}</source>
        <translation>{source} → サービス {target}</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <source>{text} {existing} of them exist.</source>
        <translation>{text} そのうち{existing}枚が存在します。</translation>
    </message>
    <message>
        <source>Stop at level {level} ({tiles} tiles)</source>
        <translation>レベル{level}で止める (タイル{tiles}枚)</translation>
    </message>
    <message>
        <source>Use the polygon instead of its box (−{share} %)</source>
        <translation>外接長方形の代わりにポリゴンを使う (−{share} %)</translation>
    </message>
    <message>
        <source>{parts}, {holes}</source>
        <translation>{parts}、{holes}</translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation>{number} m²</translation>
    </message>
    <message>
        <source>Show tile &amp;grid</source>
        <translation>タイルグリッドを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show tile &amp;grid (level {level})</source>
        <translation>タイルグリッドを表示(&amp;G) (レベル{level})</translation>
    </message>
    <message>
        <source>Fetching a few tiles…</source>
        <translation>いくつかのタイルを取得中…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>Tilepack User Guide</source>
        <translation>Tilepackユーザーガイド</translation>
    </message>
    <message>
        <source>Export tiles of an ArcGIS vector tile service into a package</source>
        <translation>ArcGISベクタタイルサービスのタイルをパッケージにエクスポート</translation>
    </message>
    <message>
        <source>The area cannot be shown in the reference system of the map.</source>
        <translation>範囲を地図の参照系で表示できません。</translation>
    </message>
</context>
</TS>
