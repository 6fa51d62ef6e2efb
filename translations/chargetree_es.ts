<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Elemento superior</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Copia propia del emplazamiento</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Cargadores que el conductor puede usar</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n conductor perdió su único acceso</numerusform>
            <numerusform>%n conductores perdieron su único acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Revocar el permiso de %1 cerró %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n cargador</numerusform>
            <numerusform>%n cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>a %n conductor</numerusform>
            <numerusform>a %n conductores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 tiene %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n cargador menos</numerusform>
            <numerusform>%n cargadores menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>para %n conductor</numerusform>
            <numerusform>para %n conductores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n cargador pasó a error</numerusform>
            <numerusform>%n cargadores pasaron a error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n cargador se quedó sin conexión</numerusform>
            <numerusform>%n cargadores se quedaron sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n tag ha caducado desde entonces</numerusform>
            <numerusform>%n tags han caducado desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Conceder el permiso de %1 abrió %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n cargador más</numerusform>
            <numerusform>%n cargadores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n conductor que no tenía acceso puede usar cargadores ahora</numerusform>
            <numerusform>%n conductores que no tenían acceso pueden usar cargadores ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n cargador volvió a funcionar</numerusform>
            <numerusform>%n cargadores volvieron a funcionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n cargador tiene otro firmware</numerusform>
            <numerusform>%n cargadores tienen otro firmware</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>Cambio de %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>en %n cargador</numerusform>
            <numerusform>en %n cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n valor de configuración</numerusform>
            <numerusform>%n valores de configuración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n emplazamiento base eliminado</numerusform>
            <numerusform>%n emplazamientos base eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n conductor eliminado</numerusform>
            <numerusform>%n conductores eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n tag eliminado</numerusform>
            <numerusform>%n tags eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n emplazamiento eliminado</numerusform>
            <numerusform>%n emplazamientos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n cargador eliminado</numerusform>
            <numerusform>%n cargadores eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n toma eliminada</numerusform>
            <numerusform>%n tomas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n emplazamiento base añadido</numerusform>
            <numerusform>%n emplazamientos base añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n conductor añadido</numerusform>
            <numerusform>%n conductores añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n tag añadido</numerusform>
            <numerusform>%n tags añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n emplazamiento añadido</numerusform>
            <numerusform>%n emplazamientos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n cargador añadido</numerusform>
            <numerusform>%n cargadores añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n toma añadida</numerusform>
            <numerusform>%n tomas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n emplazamiento base movido</numerusform>
            <numerusform>%n emplazamientos base movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n conductor movido</numerusform>
            <numerusform>%n conductores movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n tag entregado a otro conductor</numerusform>
            <numerusform>%n tags entregados a otro conductor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n emplazamiento movido</numerusform>
            <numerusform>%n emplazamientos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n cargador movido</numerusform>
            <numerusform>%n cargadores movidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>No se pudo escribir en la salida estándar: %1; libere espacio o envíela a otro sitio.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Con una orden no hace falta ventana; &apos;chargetree VERB --help&apos; la explica.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>Para todas las órdenes</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>la flota que viene con el programa</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>un archivo, sin comprimir, .gz o .zst; - es la entrada estándar</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>la dirección de la llamada a la API, sin clave ni ID de cliente; la clave se indica en CHARGETREE_API_KEY o en un archivo de clave</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>el ID de cliente que corresponde a la clave</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>un archivo cuya primera línea es la clave</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>iniciar junto a un programa en ejecución</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>solo los primeros N niveles</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>solo lo que cumple la consulta: palabras, todas las cuales deben cumplirse</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>solo resultados de un tipo</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>parar tras N resultados</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>conductores con este ID</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>el cargador con este ID de cargador, distinguiendo mayúsculas; cada una de sus copias que difieren</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>el emplazamiento de carga con este ID; cada una de sus copias que difieren</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>emplazamientos base con este ID</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>tags con este idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>el tipo de registros, uno por fila</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>estas columnas en este orden, con los nombres de --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>mostrar los nombres de las columnas que tiene --what, uno por línea</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>por esta columna, los números dentro de palabras por su valor; si no, en el orden del documento</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>no ocultar los valores de configuración cuyo nombre parece un secreto</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>escribir en este archivo, que queda como estaba si algo falla; - es la salida estándar</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>cómo escribir; todo menos text es estable y en inglés con cualquier configuración regional</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>el momento en el que se evalúa, según ISO 8601; sin zona horaria es UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>solo resultados y errores</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>informar del progreso en la salida de errores estándar, si es un terminal</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>mostrar esta página</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Abrir la ventana, con una flota si se indica.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Contar lo que hay en una flota y enumerar lo que hay de anómalo en el documento.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Los emplazamientos y cargadores se cuentan una vez, por mucho que el documento los repita; las tomas son las de cargadores distintos, sin controladores. JSON: un objeto con homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs y report, cuyos elementos tienen kind, count y firstPath (un JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Mostrar el árbol como texto sangrado.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Cada línea es un nombre, entre paréntesis cuántos conductores o cargadores hay debajo, y el estado. Con una consulta solo aparecen los resultados, con lo que hay por encima y por debajo de ellos.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Buscar emplazamientos base, conductores, tags, emplazamientos, cargadores y tomas.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Mostrar todos los campos de los registros de un ID.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON es cada registro tal como se recibió, uno por línea. Código de salida 1 si no hay ninguno.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Escribir registros como una tabla.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>No hay pantalla en la que abrir una ventana; inicie el programa en una sesión de escritorio o vea la flota como texto con &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Obtener una flota una vez y escribir el documento en un archivo.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>El documento se comprueba primero y se escribe tal como se recibió, descomprimido. Los recuentos se muestran como con &apos;info&apos;; con -o - se omiten. JSON: un objeto con homeSites, drivers, tags, sites, chargers, sockets, chargerReferences y bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Enumerar las copias sin conexión que se conservan.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>De cada conexión aparece primero la copia más reciente; cualquiera de ellas se puede abrir con --file. JSON: un objeto por línea con connectionId, connection, asOf, bytes (en el disco), bodyBytes (descomprimido) y path. CSV tiene las mismas columnas.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>No hay ninguna conexión «%1»; cree una en la ventana o indique --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>No hay ninguna conexión «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>una conexión que el programa conserva</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Un mismo registro debe cumplir todos los términos, en cualquier orden; las mayúsculas y los acentos no cuentan. Un término es una palabra, en la que * equivale a cualquier letra o letras, &quot;palabras entre comillas&quot;, field:text, field=&quot;the whole text&quot;, un número o una hora que se compara (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD o kind:driver. -term es que no se cumple, a OR b se cumple con cualquiera de los dos y los paréntesis agrupan. Las horas son fechas o se cuentan desde ahora en m, h, d, w e y. Los campos tienen los nombres de más abajo o los propios de la API. Escriba -- delante de una consulta que empieza por un guion. JSON: un objeto por línea con kind, id, name, path y matched; los tags tienen además driverId, las tomas chargerId. El id es aquello con lo que la gente nombra un registro: de un tag su idTag, de un cargador su chargerId. matched enumera los campos, con los nombres de la API, en los que se encontró una palabra; los de una parte llevan el nombre de la parte delante de un punto, como tags.idTag. CSV tiene las mismas columnas, con espacios entre los nombres en matched. Con --from se puede omitir la consulta; si se da una, o un --kind, los valores se buscan solo entre sus resultados. Un valor se compara entero con nombres e ID, los tags también como están impresos en las tarjetas, y resulta encontrado, desconocido o ambiguo. JSON: un objeto por cada registro de un valor con value, answer, lo que tiene un resultado, form de los tags (asPrinted, decimal, reversed o reversedDecimal), driverName y records, su número, de los que se enumeran los 20 primeros; un valor desconocido tiene solo value y answer. repeats es el número del valor, a partir de 1, que este repite.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>consultar cada valor de una lista, uno por línea; - es la entrada estándar</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>cómo se escribe CSV: exact es RFC 4180, sin alterar nada; spreadsheet lleva una marca de orden de bytes, el separador y el signo decimal de la configuración regional, y un apóstrofo delante de los textos que se calcularían</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Un enlace, como chargetree:driver/300012, se sigue en la ventana que está abierta; puede nombrar un driver, tag, charger, site, home-site o search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>El archivo se escribe junto a su destino y se mueve allí cuando está completo. JSON sin --columns son los registros tal como se recibieron, con los secretos ocultos; con --columns, y siempre para el acceso, son objetos planos en los que los ID son cadenas. Un libro (xlsx) lleva los ID como texto, las fechas en UTC y una hoja que dice de dónde procede. GeoJSON tiene solo cargadores, con la longitud primero. El acceso tiene una fila por permiso: quién puede usar qué cargador, y por qué emplazamiento, según este documento.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Escribir una copia de una flota para compartir con seguridad, que se puede entregar a otros.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>La copia es un documento del mismo tipo, que el programa abre. Los nombres, los tags y sus etiquetas, las SIM, los números de serie, los ID externos, los costes y las direcciones se sustituyen, cada valor por las mismas palabras dondequiera que esté, también en mensajes y configuraciones; los valores de configuración cuyo nombre parece un secreto se ocultan, los datos de acceso se quitan de las direcciones, las coordenadas se redondean a un decimal y, de lo que el programa no conoce, se sustituye cada texto y cada número largo. Los ID, estados, fechas, modelos y ciudades se mantienen. Con una consulta: los conductores, emplazamientos base, emplazamientos y cargadores que la cumplen, con todo lo que hay debajo. Revísela antes de entregarla.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Escribir una página sobre un conductor, un emplazamiento o un cargador como PDF.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>La página es A4, o Letter donde es lo habitual. Las tablas se recortan a lo que cabe y dicen cuánto se omite. Si varios registros tienen el ID, cada uno tiene su propia página; las copias de un emplazamiento comparten una. Con los mismos --now, configuración regional, zona horaria y tipos de letra, el archivo es el mismo, byte a byte. Código de salida 1 si no hay tal registro.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>los ID de 2 a 50 cargadores; con el primero se comparan los demás</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>solo lo que no es igual en todos los cargadores</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>lo que se supone que no existe: site=ID, charger=ID, tag=IDTAG o grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>salir con 1 si un hallazgo es así de grave o peor; error si no se indica</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Decir qué cargadores puede usar un conductor, o quién puede usar un cargador o un emplazamiento, y por qué.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Una fila por permiso, según este documento. Con --driver, las columnas de CSV y las claves de JSON, un objeto por línea, son chargerId, chargerName, siteId y grant; con --charger, driverId, driverName, tags y grant; con --site, driverId, driverName, chargerId y grant, para los cargadores del emplazamiento y sus subemplazamientos. siteId es el emplazamiento que contiene el cargador en ese permiso; grant es su ruta, o direct para un cargador concedido por sí solo. El texto marca los permisos que no dan nada que no den también otros: todos los marcados se podrían revocar a la vez y no se perdería nada. Código de salida 1 si no hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Decir por qué se rechazaría una tarjeta en un cargador, motivo por motivo.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>El tag se puede escribir también como está impreso: con espacios o dos puntos, como número decimal, con los bytes invertidos; el cargador se puede nombrar por otro de sus ID. JSON: un objeto por línea con reason, verdict y detail; CSV tiene las mismas columnas. verdict es yes si la tarjeta se rechazaría por ese motivo, no, o unknown. Los motivos son, en este orden, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (o no disponible), socketError (o fuera de servicio), socketOccupied, y lo que ningún documento dice: accessGroups, authorizationList, backOffice, payerAccount. Si varios registros tienen el tag, o varios cargadores el ID, se responden todos los motivos para cada uno. Código de salida 0 sea cual sea la respuesta.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Decir quién perdería qué si no existiera un emplazamiento, un cargador, un tag o un permiso.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Según este documento. JSON: un objeto por línea para cada conductor y cargador afectados, con driverId, chargerId y otherGrants: los permisos de ese conductor para ese cargador que no necesitan lo que falta, cada uno una ruta o direct. CSV tiene las mismas columnas, con los permisos unidos por puntos y coma. site=ID es el emplazamiento con sus subemplazamientos: sus cargadores desaparecen sea cual sea el permiso. tag=IDTAG se evalúa en --now: sin otro tag válido se pierde todo. grant=DRIVER:SITE es el permiso de un conductor para un emplazamiento, o para un solo cargador por su ID de cargador. El texto resume y enumera los conductores afectados. Código de salida 1 si no hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Buscar cargadores cuya configuración no es la de los demás de su clase.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Los cargadores del mismo fabricante, modelo y firmware forman un grupo si hay tres o más que indican una configuración. Una clave se ha desviado cuando más de la mitad de su grupo tiene el mismo valor y algunos no, o no tienen la clave. Las claves individuales se omiten: aquellas de las que al menos cuatro cargadores, y al menos uno de cada cinco, tienen un valor que no tiene ningún otro. JSON: un objeto por línea para cada cargador que se aparta de su grupo, con manufacturer, model, firmware, key, majority, chargerId y value, que se omite si falta la clave y es null si se indica como null. CSV tiene las mismas columnas.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Enumerar lo que está mal en una flota, primero lo peor.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Cada hallazgo es un error, una advertencia o una observación según una regla sobre un registro, o sobre el documento en conjunto. JSON: un objeto por línea con rule, severity, kind, id, name, message y path; CSV tiene las mismas columnas. kind es homeSite, driver, tag, site, charger, socket o document, cuyo path es un JSON Pointer. rule es una de una lista fija de palabras, como charger-offline. Código de salida 1 si algo alcanza o supera el nivel de --fail-on, para que una tarea programada pueda detectarlo.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Decir qué difiere entre dos archivos o copias sin conexión.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Los registros se emparejan por su identidad, y el orden en que están no cuenta; - es la entrada estándar. El texto empieza por los efectos de los cambios; lo que ha caducado se determina por el contacto más reciente con un cargador que indica cada documento, o por --now para NEW. JSON: un objeto por línea con change (added, removed, changed o moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration o grant), id, field, old, new y parent; old o new se omiten si no los hay. El id de un tag es su idTag, o DRIVER:IDTAG si lo tienen varios conductores; de los demás, CHARGER:SOCKET, CHARGER:KEY y DRIVER:SITE. field lleva el nombre de la API; está vacío si apareció o desapareció un registro entero, que entonces es old o new, y es parent si se ha movido. El field de un permiso es chargerGroups o chargers, o copy si la copia del emplazamiento que tiene el conductor se aparta de las demás. CSV tiene las mismas columnas. Los valores de los secretos se ocultan. Código de salida 1 si hay algún cambio.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Mostrar campos y configuraciones de varios cargadores lado a lado.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>Los demás se comparan con el primer cargador; ≠ marca lo que difiere de él. JSON: un objeto por línea para cada campo con section (charger, location, sockets o configuration), key, differs, que enumera los ID de los cargadores que difieren del primero, y values, un objeto por ID de cargador, en el que se omite el cargador que no tiene el campo. De las tomas, key es el ID de la toma y el campo, como 1.status. CSV tiene section, key y differs, con espacios entre los ID, y una columna por cargador. Código de salida 1 si no hay tal cargador.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Código de salida: 0 hecho, 1 no hay nada con ese nombre, &apos;check&apos; encontró algo o dos flotas difieren, 2 llamada incorrecta, 3 no se pudo leer el origen, 4 no es este documento, 5 no se pudo escribir la salida, 130 interrumpido.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Emplazamientos base</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Conductores sin emplazamiento base</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Número de tipo</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>De reserva</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Subemplazamientos</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>ID del emplazamiento base</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>ID del pagador</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Emplazamientos concedidos</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Cargadores concedidos</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Tomas en línea (indicadas)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Tomas sin conexión (indicadas)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Tomas con error (indicadas)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>ID del coste</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Nombre del coste</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>ID del beneficiario del pago</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>ID del cargador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>ID del emplazamiento</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Grupo público</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>ID de EVSE</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Un EVSE por toma</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Referencia física</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Reenvíos de integración</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Integración push</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Estructura de mensajes propia</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation>IMSI</translation>
    </message>
    <message>
        <source>Meter serial number</source>
        <translation>Número de serie del contador</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Tipo de contador</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Propiedades personalizadas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Letra del edificio</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Se puede cambiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Max power (stated)</source>
        <translation>Potencia máxima (indicada)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Potencia máxima</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Tipo de corriente</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Rotación de fases</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>Número de EVSE en el equipo</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Número de conector en el equipo</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>Número de EVSE en la estación</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Número de tipo de referencia</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>ID de referencia</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>En vigor desde</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Los tags caducados se señalan durante un máximo de</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>Un cargador puede estar sin conexión durante un máximo de</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>Un cargador puede estar en silencio durante un máximo de</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>Un cargador puede estar alejado de los demás de su emplazamiento</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Una toma da como máximo</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Los cargadores de un modelo se comparan a partir de</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> hora</numerusform>
            <numerusform> horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> metro</numerusform>
            <numerusform> metros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> kW</source>
        <translation>
            <numerusform> kW</numerusform>
            <numerusform> kW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> charger(s)</source>
        <translation>
            <numerusform> cargador</numerusform>
            <numerusform> cargadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Es el tag %1 de %2 con los bytes en el otro orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n tag es este mismo, entre ellos %1 de %2.</numerusform>
            <numerusform>%n tags son este mismo, entre ellos %1 de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 lo tiene dos veces, la otra vez como %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Es también un tag de %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Es también un tag de %1, escrito como %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>No se puede saber quién cargó, y es posible que se le cobre a quien no corresponde.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Averigüe quién tiene la tarjeta y quite el tag al otro.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 es %2, mientras que los cargadores similares tienen %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 Difiere %n clave más.</numerusform>
            <numerusform>%1 Difieren %n claves más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n cargador revela el valor de %1 en este documento.</numerusform>
            <numerusform>%n cargadores revelan el valor de %1 en este documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Secreto en una configuración</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Quien tenga la clave de esta llamada a la API, o una copia del documento, puede hacerse pasar por el cargador.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Pida al proveedor que lo omita, establezca un valor nuevo y vigile quién recibe copias.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Configuración desviada</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Nueve de cada diez cargadores de este modelo tienen otro valor, así que este se estableció a mano o se pasó por alto.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Establézcalo como en los demás o anote por qué difiere.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Una copia lo tiene debajo de otro emplazamiento, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n copia más difiere de la que se muestra.</numerusform>
            <numerusform>%n copias más difieren de la que se muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n copia más difiere de la que se muestra, en: %1.</numerusform>
            <numerusform>%n copias más difieren de la que se muestra, en: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Copias que se contradicen</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>El documento repite este registro y dice dos cosas distintas de él.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Actualice; si sigue igual, avise al proveedor.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 tiene el mismo número de serie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n cargador tiene el número de serie %1, entre ellos %2.</numerusform>
            <numerusform>%n cargadores tienen el número de serie %1, entre ellos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 indica la misma SIM %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n cargador indica la SIM %1, entre ellos %2.</numerusform>
            <numerusform>%n cargadores indican la SIM %1, entre ellos %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n cargador del modelo %1 todavía usa %2, mientras que %3 usan %4.</numerusform>
            <numerusform>%n cargadores del modelo %1 todavía usan %2, mientras que %3 usan %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Número de serie en dos cargadores</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Un cargador se registró dos veces, o uno de ellos con el número de otro: los repuestos y la garantía se extravían.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Lea el número en ambos equipos y corrija o elimine uno.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>SIM en dos cargadores</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Una tarjeta está solo en un equipo; bloquearla para uno dejaría sin conexión al otro.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Lea el número de la tarjeta en ambos equipos y corrija uno.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Firmware más antiguo que en los similares</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Fallos que se corrigieron en los demás siguen en estos.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Actualícelos o anote por qué no se debe.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>El ID aparece %n vez, también en %1 (%2).</numerusform>
            <numerusform>El ID aparece %n veces, también en %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n valor es de otro tipo que el que documenta la API.</numerusform>
            <numerusform>%n valores son de otro tipo que el que documenta la API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n clave aparece dos veces en un mismo registro; cuenta la última.</numerusform>
            <numerusform>%n claves aparecen dos veces en un mismo registro; cuenta la última.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n número no cabe en su campo.</numerusform>
            <numerusform>%n números no caben en su campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n texto contiene caracteres no válidos.</numerusform>
            <numerusform>%n textos contienen caracteres no válidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n fecha no se puede leer.</numerusform>
            <numerusform>%n fechas no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>El documento se aparta de su documentación %n vez sin perjuicio: campos nuevos, ausentes, null o con otro nombre.</numerusform>
            <numerusform>El documento se aparta de su documentación %n veces sin perjuicio: campos nuevos, ausentes, null o con otro nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>ID en dos registros</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Todo lo que nombre este ID, a mano o por programa, puede llegar al otro.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Compruebe si es un mismo registro que aparece dos veces; si no, avise al proveedor.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Documento que no es como está documentado</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Esos valores se conservan y se muestran tal como llegaron, pero no se pueden ordenar, contar ni comparar.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>La lista de lo anómalo en el documento dice dónde; avise al proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Puede usar %n cargador, pero no tiene ningún tag para hacerlo.</numerusform>
            <numerusform>Puede usar %n cargadores, pero no tiene ningún tag para hacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Puede cargar, pero su único tag no es válido; caducó %1.</numerusform>
            <numerusform>Puede cargar, pero de %n tags ninguno es válido; el último caducó %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Tiene un tag válido, pero no puede usar ningún cargador, según este documento.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>No tiene ni un tag válido ni acceso a ningún cargador.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Llama a su emplazamiento base «%1».</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Está entre los conductores sin emplazamiento base, pero indica %1 (%2) como propio.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Está en un emplazamiento base, pero indica %1 (%2) como propio.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>emplazamiento base</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Indica un emplazamiento base %1 que no está en el documento.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>No tiene emplazamiento base, pero sí un tag válido y acceso a %n cargador.</numerusform>
            <numerusform>No tiene emplazamiento base, pero sí un tag válido y acceso a %n cargadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Conductor sin un tag válido</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>El conductor tiene un acceso que ninguna de sus tarjetas puede usar.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Entregue un tag nuevo o ponga fin al acceso.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Conductor sin tags</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>El conductor tiene acceso, pero nada que presentar a un cargador.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Entregue un tag o ponga fin al acceso.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Conductor sin acceso</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Todos los cargadores rechazan a este conductor, salvo que lo admita un grupo de acceso que este documento no muestra.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Conceda un emplazamiento o un cargador, o elimine el conductor.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Conductor de reserva que puede cargar</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Sin emplazamiento base, apenas ningún operador ve al conductor, y sin embargo la tarjeta funciona.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Asigne al conductor un emplazamiento base o ponga fin al acceso.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Conductor que indica otro emplazamiento base</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Quién puede ver al conductor y facturarle depende de a cuál de los dos se dé crédito.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Mueva de nuevo el conductor al emplazamiento base correcto.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Emplazamiento base que no existe</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>El emplazamiento base se eliminó, o es uno que esta clave no puede ver.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Asigne al conductor un emplazamiento base que exista.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n ID de EVSE tiene solo uno de los dos separadores, como %1.</numerusform>
            <numerusform>%n ID de EVSE tienen solo uno de los dos separadores, como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n ID de EVSE sigue el antiguo estilo DIN, como %1.</numerusform>
            <numerusform>%n ID de EVSE siguen el antiguo estilo DIN, como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>El ID de EVSE %1 no sigue eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n ID de EVSE no sigue eMI3, como %1.</numerusform>
            <numerusform>%n ID de EVSE no siguen eMI3, como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 tiene el mismo ID de EVSE, escrito como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n cargador tiene este ID de EVSE, entre ellos %1, escrito como %2.</numerusform>
            <numerusform>%n cargadores tienen este ID de EVSE, entre ellos %1, escrito como %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>Uno de sus EVSE tiene el mismo UID que uno de %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>UID de EVSE en dos cargadores</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Los socios no pueden distinguir los dos: uno inicia o factura el otro.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Cambie el nombre de uno de los cargadores, de modo que el ID del cargador y el ID de la toma juntos sean únicos.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>ID de EVSE en dos cargadores</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Los socios de roaming envían a sus conductores al cargador equivocado.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Asigne a cada cargador un ID de EVSE propio.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>ID de EVSE que no sigue eMI3</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Los socios de roaming pueden rechazarlo o leerlo de otra forma.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Escríbalo como país*operador*E y número, como FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>El permiso de %1 no añade nada: otro permiso ya lo incluye.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n de %1 permisos no añade nada, entre ellos el de %2.</numerusform>
            <numerusform>%n de %1 permisos no añaden nada, entre ellos el de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>El único conductor (%n) con base aquí no puede cargar aquí.</numerusform>
            <numerusform>Ninguno de los %n conductores con base aquí puede cargar aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n de %1 conductores con base aquí no puede cargar aquí.</numerusform>
            <numerusform>%n de %1 conductores con base aquí no pueden cargar aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Emplazamiento base cuyos conductores no pueden cargar en él</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>El emplazamiento base es también un emplazamiento de carga, pero ser la base no da derecho a cargar.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Concédales el emplazamiento, si está previsto que carguen allí.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Permisos que no añaden nada</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Quien retire uno de los dos creerá que el acceso ha terminado.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Conserve el que se pretende y elimine el otro.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>El cargador comunica un error.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>El cargador comunica un error; visto por última vez %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>La toma de %1 comunica un error.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>La toma comunica un error, mientras que su cargador %1 indica «%2».</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>El único cargador está sin conexión.</numerusform>
            <numerusform>Los %n cargadores están sin conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Está sin conexión y no indica cuándo se vio por última vez.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Está sin conexión; visto por última vez %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Indica «%1», pero se vio por última vez %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Cargador con error</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Nadie puede cargar allí hasta que alguien se ocupe de ello.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Lea su último mensaje, reinícielo y envíe a alguien si eso no ayuda.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Toma con error</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>El cargador parece estar bien, pero esta toma no funciona.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Reinicie el cargador y haga revisar la toma si eso no ayuda.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Cargador sin conexión</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>No se puede comprobar quién puede cargar, y no se informa de nada de lo que se carga.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Compruebe su alimentación, su SIM o red y el cortafuegos del emplazamiento.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Cargador que ha enmudecido</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Su estado es tan antiguo como su último mensaje: puede estar sin conexión.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Pídale su estado; si no llega nada, trátelo como sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n de %1 conductores de aquí no tiene pagador, los demás sí.</numerusform>
            <numerusform>%n de %1 conductores de aquí no tienen pagador, los demás sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Tiene %n tag que se debe facturar, pero no pagador.</numerusform>
            <numerusform>Tiene %n tags que se deben facturar, pero no pagador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n tag de %1 conductores se debe facturar, pero estos conductores no tienen pagador.</numerusform>
            <numerusform>%n tags de %1 conductores se deben facturar, pero estos conductores no tienen pagador.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 tiene el mismo ID externo %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>El ID externo %1 aparece %n vez, también en %2.</numerusform>
            <numerusform>El ID externo %1 aparece %n veces, también en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Tag que se debe facturar sin pagador</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Lo que se carga con él no se puede facturar a nadie, salvo que pague el emplazamiento.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Asigne un pagador al conductor o no facture el tag.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>ID externo en dos registros</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>El otro sistema contabiliza ambos como uno.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Consulte en el otro sistema a cuál de ellos se refiere.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Conductor sin pagador entre otros que lo tienen</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>La mayoría de los conductores de este emplazamiento base tienen pagador, así que estos se olvidaron.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Asígneles un pagador.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>No indica coordenadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n de %1 cargadores no indica coordenadas.</numerusform>
            <numerusform>%n de %1 cargadores no indican coordenadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Está en 0, 0, que se encuentra en el mar.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Está en %1, que no existe en la Tierra.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Está en %1; la latitud y la longitud están intercambiadas.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 está a %2 de los demás cargadores.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n cargador está lejos de los demás, %1 hasta a %2.</numerusform>
            <numerusform>%n cargadores están lejos de los demás, %1 hasta a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Coordenadas que no pueden ser correctas</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Se envía a los conductores y al personal de servicio a un lugar equivocado.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Corrija la latitud y la longitud, en grados con decimales.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Emplazamiento cuyos cargadores están lejos entre sí</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>O las coordenadas son incorrectas, o un cargador está en el emplazamiento equivocado, y con él sus permisos.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Corrija las coordenadas o mueva el cargador a su emplazamiento.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Cargador sin coordenadas</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Ningún mapa ni ninguna aplicación puede mostrar dónde está.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Introduzca su latitud y su longitud.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Indica una potencia de %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Indica una potencia de %1, que quizá se refiera a kilovatios.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Indica una potencia de %1, más de la que da cualquier toma.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Indica una potencia de %1, más de la que pueden dar %2 y %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 El cargador tiene %n toma así.</numerusform>
            <numerusform>%1 El cargador tiene %n tomas así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Potencia imposible</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Los conductores, los socios y la gestión de carga planifican con este número.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Corrija la potencia, la tensión o la corriente de la toma; la potencia se indica en vatios.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n de %1 emplazamientos indica otro número de tomas que el que contiene el documento.</numerusform>
            <numerusform>%n de %1 emplazamientos indican otro número de tomas que el que contiene el documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Indica %1 tomas en total, pero en el documento hay %n.</numerusform>
            <numerusform>Indica %1 tomas en total, pero en el documento hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Tomas indicadas que no están</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>O el emplazamiento cuenta mal, o algunos de sus cargadores no están en el documento.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Compare el emplazamiento con la página que el proveedor tiene de él.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Indica «%1», y sin embargo está conectado.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Indica «%1», y sin embargo no está conectado.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Indica «%1», y sin embargo ninguna de sus tomas lo hace.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Indica «%1», y sin embargo todas sus tomas están disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n cargador</numerusform>
            <numerusform>%n cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>La API no documenta el estado «%1», comunicado por %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Estado que se contradice</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Los conductores ven uno de los dos, y uno de los dos es incorrecto.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Pida de nuevo su estado al cargador; si sigue igual, avise al proveedor.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Estado que la API no documenta</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Se cuenta como «otro», de modo que no está en ninguna lista de cargadores libres o averiados.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Pregunte al proveedor qué significa.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Caducó %1, y %2 no tiene ningún otro tag válido.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Caduca %1, el %2, y %3 no tiene ningún tag que dure más.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Es válido desde el %1; hasta entonces %2 no tiene ningún tag válido.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Nunca es válido: caduca el %1, pero no es válido hasta el %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Tag que empieza después de caducar</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>No hay ningún día en el que este tag funcione.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Corrija sus dos fechas.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Tag caducado de un conductor que puede cargar</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>El conductor tiene acceso, pero los cargadores rechazan esta tarjeta.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Prorrogue el tag o retíreselo al conductor.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Tag que caduca pronto</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>A partir de ese día los cargadores rechazan la última tarjeta del conductor.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Prorróguelo a tiempo o entregue otro.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Tag que aún no es válido</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>El conductor tiene acceso, pero no puede cargar antes de ese día.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Nada, si es lo que se pretende; si no, corrija el día.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Tag que aparece dos veces</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>El único cargador está sin conexión; visto por última vez %1.</numerusform>
            <numerusform>Los %n cargadores están sin conexión; el primero, visto por última vez %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>a record, what was found of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VerbAccess</name>
    <message>
        <source>Chargers that driver %1 may use, as stated by this document:</source>
        <translation>Cargadores que puede usar el conductor %1, según este documento:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Conductores que pueden usar el cargador %1, según este documento:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Conductores que pueden usar cargadores del emplazamiento %1 y sus subemplazamientos, según este documento:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(redundante)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Conductores: %1, cargadores: %2, valores sustituidos: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Interrumpido; el archivo está como estaba.</translation>
    </message>
</context>
<context>
    <name>VerbCheck</name>
    <message>
        <source>%1: %2 (%3): %4</source>
        <extracomment>%1 is a severity, %2 the title of a rule, %3 its id, %4 a number</extracomment>
        <translation>%1: %2 (%3): %4</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>No se ha desviado ninguna configuración.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Corresponde a más de un registro; se responde para cada uno.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Interrumpido; el archivo está como estaba.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Emplazamientos base</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Emplazamientos de carga</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Registros de cargador en el documento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Leído en</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Nada anómalo en el documento.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Lo anómalo en el documento, y dónde aparece primero</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, de nuevo</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>Encontrados: %1, desconocidos: %2, ambiguos: %3.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>No se puede dibujar la página, porque no hay ningún tipo de letra en este equipo; instale uno, como fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Nada cumple %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>No hay ningún conductor %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>No hay ningún cargador %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>No hay ningún emplazamiento de carga %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>No hay ningún emplazamiento base %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>No hay ningún tag %1 en esta flota.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>No hay ninguna conexión %1; &apos;chargetree snapshots&apos; enumera las que tienen copias sin conexión.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>No se conserva ninguna copia sin conexión.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Nada cumple %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>No hay ningún emplazamiento de carga %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>No hay ningún cargador %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>No hay ningún tag %1 en esta flota.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>No hay ningún permiso %1 en esta flota.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without requiere site=ID, charger=ID, tag=IDTAG o grant=DRIVER:SITE, no %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>pierde %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda ninguno</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restantes: %1</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: si no existiera, según este documento.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>tiene el tag %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 vuelve a estar</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>chargetree::AccessTables</name>
    <message>
        <source>%1 (redundant)</source>
        <comment>a grant</comment>
        <translation>%1 (redundante)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n vía</numerusform>
            <numerusform>%n vías</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Otros conductores que pueden usarlo; Intro muestra quiénes son</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En virtud de</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Peor tag</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Cargadores aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n permiso es redundante: %1. No da nada que no den los demás y se podría revocar sin pérdida.</numerusform>
            <numerusform>%n permisos son redundantes: %1. No dan nada que no den los demás y se podrían revocar juntos sin pérdida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>Se muestra %n cargador.</numerusform>
            <numerusform>Se muestran %n cargadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>%n está seleccionado.</numerusform>
            <numerusform>%n están seleccionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>Flota de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Expandir todo lo &amp;inferior</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>Lo a&amp;nómalo en este documento</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>A&amp;cerca de Chargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mostrar el re&amp;gistro de actividad</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Dón&amp;de están mis archivos</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Crear un pa&amp;quete de soporte…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Sub&amp;ir</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Mostrar en el ár&amp;bol</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier elemento…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Copiar filas &amp;con títulos</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Copiar &amp;para una incidencia</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>Á&amp;rbol</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Conductores</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Emplazamientos</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>C&amp;argadores</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>T&amp;omas</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>Con&amp;figuraciones</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Siguiente página de &amp;detalles</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Página anterior de deta&amp;lles</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Consultar una &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>Cómo b&amp;uscar</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Búsquedas y marcadores &amp;guardados</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Guardar esta bús&amp;queda</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Añadir la fila a &amp;marcadores</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Paquete para compartir con se&amp;guridad…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Co&amp;mparar cargadores…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Comparar con cargadores &amp;similares…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>Des&amp;viaciones de configuración…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>¿Por &amp;qué se rechaza una tarjeta?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>¿&amp;Y si esto no existiera?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ignorar con un motivo…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>Límites de los &amp;hallazgos…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Dejar de i&amp;gnorar</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Camb&amp;ios</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>&amp;Vigilar cambios</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>Vista de pri&amp;vacidad</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Mostrar lo que está oculto aquí</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>No se puede escribir en %1: lo que elija solo vale hasta que se cierre el programa.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Junto a %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Debajo de %1</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>&apos;%1&apos; no tiene la opción %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>La ventana no tiene la opción %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 está vacío; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 requiere un número entero mayor que cero, no %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 requiere una hora como 2026-01-31T12:00:00Z, no %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 no conoce %2; hay %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; requiere palabras que buscar; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; no admite %2; indique un archivo con --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>La ventana abre un solo archivo, y %1 es otro; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 no es ni una orden ni un archivo; consulte &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url se rechaza porque contiene una clave: otros usuarios podrían leerla; ponga la clave en CHARGETREE_API_KEY o en un archivo indicado con --key-file.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url debe empezar por https://, para que nadie lea la clave por el camino.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url no es una dirección; indíquela como https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url requiere también el ID de cliente; añada --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; necesita saber qué exportar; añada --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>%1 no tiene la columna %2; &apos;chargetree export --what %1 --list-columns&apos; enumera las que tiene.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 se rechaza: otros usuarios podrían leer una clave en la línea de órdenes; póngala en CHARGETREE_API_KEY o en un archivo indicado con --key-file.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>No existe la opción %1; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 no admite ningún valor; omita lo que le sigue.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 requiere un valor a continuación; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>consulte &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Hay más de un origen; indique uno de --demo, --file, --connection y --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id acompaña a --url; indique también la dirección.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file acompaña a --url o --connection; indique también uno de ellos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; requiere una dirección: --connection NAME, o --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; requiere un origen: --demo, --file PATH, --connection NAME, o --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>La consulta no se entiende en el carácter %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>La flota y la lista no pueden ser ambas la entrada estándar; indique un archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; necesita saber dónde escribir; añada -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Un enlace se sigue en la flota que está abierta; omita el origen.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON tiene solo cargadores; indique --what chargers u otro --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset acompaña a --format csv; omítalo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; requiere uno de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; requiere %2: archivos o copias sin conexión; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>No pueden ser ambos la entrada estándar; indique un archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; requiere %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; requiere de %1 a %2 cargadores; indíquelos con --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrar los cambios</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Cambios menores</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Cuándo se tuvo noticia de un cargador o una toma por última vez, y su último mensaje</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Leyendo la copia anterior…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Lo que cambie aparecerá aquí después de la próxima actualización. O compare con una copia anterior.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>No ha cambiado nada, salvo cuándo se tuvo noticia de los cargadores por última vez.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Estos filtros no dejan ningún cambio.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Columnas de la lista: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Buscar una columna…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Ninguna columna tiene ese nombre.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Comparar cargadores</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Cargador con el que se comparan los demás</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filtrar por campo, clave o valor</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Cargadores lado a lado</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copia las filas que se muestran, con títulos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Escribe las filas que se muestran en un libro o un archivo CSV</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Ninguno de estos cargadores está ya en la flota.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Ningún campo, clave ni valor contiene este texto.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Estos cargadores son iguales en todos los campos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 de %2 filas difiere</numerusform>
            <numerusform>%1 de %2 filas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>se omite %1 cargador similar más</numerusform>
            <numerusform>se omiten %1 cargadores similares más</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>ya no en la flota: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Aquí no hay ningún cargador con el que compararlo.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Comparar con &amp;este cargador</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>&amp;Mostrar en el árbol</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>&amp;Omitir este cargador</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, difiere de la referencia</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Referencia · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, la referencia</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Toma sin ID</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Clave sin nombre</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Si un campo está relleno</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrar por clave o valor</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Este cargador no indica ninguna configuración.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Ninguna clave ni valor contiene este texto.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Proporcionada por el administrador: aquí solo se puede cambiar su clave. Duplíquela para cambiar lo demás.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Cla&amp;ve de API</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>La clave se envía como</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>A&amp;utoridad propia (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certi&amp;ficado de cliente</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Su archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>Actuali&amp;zar cada</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>un nombre a su elección; sin él se muestra el host</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>consulte a su proveedor</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>solo cuando se pida</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, proporcionada</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>No se pueden leer las conexiones de «%1». El archivo queda como está hasta que cambie una conexión, y entonces se aparta.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>«%1» no contiene conexiones de Chargetree; elija un archivo exportado desde allí.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Abrir en una &amp;ventana nueva</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Obteniendo: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Todavía no hay clave para ella; introduzca una arriba.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leyendo la flota</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, una flota de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conductor</numerusform>
            <numerusform>%1 conductores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>Se importó %n conexión.</numerusform>
            <numerusform>Se importaron %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Se exportaron las conexiones, sin sus claves.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>¿Eliminar «%1», su clave y su %n copia sin conexión? Se puede deshacer hasta que se cierre esta ventana.</numerusform>
            <numerusform>¿Eliminar «%1», su clave y sus %n copias sin conexión? Se puede deshacer hasta que se cierre esta ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>¿Eliminar «%1» y su clave? Se puede deshacer hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Exportar conexiones sin sus claves</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Guardar y a&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importación y exportación</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Todavía no hay ninguna conexión. Añada una con la dirección y la clave que le dio su proveedor.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Abrir en una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Actualizar también en redes de uso &amp;medido</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>solo cuando se pida</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Actuali&amp;zar cada</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Valores con los que empieza una conexión nueva. Las conexiones existentes conservan los suyos.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>De cada conexión se conservan las últimas respuestas, para que haya algo que consultar sin red y con lo que comparar. La más reciente se conserva siempre; lo que exceda de estos límites desaparece cuando llega la siguiente.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Este documento contiene %n copia de este cargador; difiere solo en horas y mensajes.</numerusform>
            <numerusform>Este documento contiene %n copias de este cargador; difieren solo en horas y mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Este documento contiene %n copia de este cargador que se contradice.</numerusform>
            <numerusform>Este documento contiene %n copias de este cargador que se contradicen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Copia que se muestra</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nunca visto</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Copia %1 de %2, %3 (la más reciente)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Copia %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externos</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Seleccione un conductor, tag, emplazamiento o cargador para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>a fecha de %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Ya no está en la flota desde %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Quién puede cargar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailTabs</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message>
        <source>Fields that the API&apos;s page does not name</source>
        <translation>Campos que la página de la API no nombra</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Emplazamientos base</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Peor tag</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Cargadores al alcance de algún conductor</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Sus tomas</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Peor cargador</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Conductores sin emplazamiento base</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Conductores aquí y por debajo</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Emplazamiento de carga con este ID</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Según lo indicado</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n cargador</numerusform>
            <numerusform>%n cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>El peor de estos</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Contado en este documento</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Emplazamiento completo</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Emplazamiento base con este ID</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Figura en</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID de EVSE</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>ID del cargador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Este tiene</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>La mayoría tiene</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>firmware no indicado</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Desviaciones de configuración</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Cargadores del mismo fabricante, modelo y firmware de los que más de la mitad tiene el mismo valor de una clave: los que tienen otro, o carecen de la clave.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filtrar por cargador, clave, valor o modelo</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Cargadores que se apartan de su grupo</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Pone los cargadores seleccionados junto a uno que es como la mayoría</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copia las filas que se muestran, con títulos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Escribe las filas que se muestran en un libro o un archivo CSV</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Buscando desviaciones…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Todavía no hay ninguna flota en la que buscar.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Ninguna fila contiene este texto.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>No se ha desviado ninguna configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 desviación</numerusform>
            <numerusform>%1 desviaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 grupo de cargadores</numerusform>
            <numerusform>%1 grupos de cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 clave individual omitida</numerusform>
            <numerusform>%1 claves individuales omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Efectos de los cambios</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Todavía no se ha indicado ningún tag.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>No se sabe nada de este tag.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Todavía no se ha indicado ningún cargador.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>No se sabe nada de este cargador.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Ningún conductor de este documento tiene el tag «%1».</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>El tag %1 es del conductor %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Es «%1» %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>No se indica ningún inicio.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Es válido desde el %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Es válido ya desde el %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>Es válido otro tag de este conductor: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Este conductor no tiene ningún otro tag válido.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>No se indica ninguna caducidad.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Caducó el %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Según este documento, %1 puede usarlo en virtud de: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Según este documento, ningún permiso deja a %1 usarlo; %1 puede usar %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 cargador más</numerusform>
            <numerusform>%1 cargadores más</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Ningún cargador de este documento se llama «%1»; un cargador que ningún conductor puede usar no está en él.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, en %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>«%1» es su %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID de EVSE</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>No se indica ningún estado.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Indica: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Visto por última vez %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>No se indica ninguna toma.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>No se indica cuál se usó ni quién la usó.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>El propio cargador indica un error.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Qué tags contiene la lista propia del cargador no está en este documento.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled es «%1».</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>La situación de la cuenta del pagador no está en este documento.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>El pagador es %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Los grupos de acceso de cargadores del proveedor no están en este documento.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Lo que el back office respondió en ese momento no está en este documento.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>La tarjeta se rechazaría. Motivo: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Indique un tag y un cargador para ver por qué se rechaza una tarjeta.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Nada en este documento dice que la tarjeta se rechazaría.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Nada en este documento dice que la tarjeta se rechazaría, pero no se indica todo.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Tag desconocido</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Tag aún no válido</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Tag caducado</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Cargador desconocido</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Cargador sin conexión o no disponible</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Toma con error o fuera de servicio</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Toma ocupada</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Grupos de acceso de cargadores</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Lista guardada en el cargador</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Decisión del back office</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Cuenta del pagador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>Puede referirse a %n par más de tag y cargador, pero aquí no se responde.</numerusform>
            <numerusform>Puede referirse a %n pares más de tag y cargador, pero aquí no se responden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>¿Por qué se rechaza una tarjeta?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Tag, escrito o leído</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Tag, escrito o leído</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Sirve tal como está impreso en la tarjeta</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>C&amp;argador</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>ID del cargador, nombre, ID de EVSE o número de serie</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Mostrar con&amp;ductor</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Mostrar car&amp;gador</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Copiar &amp;para una incidencia</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Todavía no hay ninguna flota en la que buscar.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Indique un tag y un cargador para ver por qué se rechaza una tarjeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>Corresponde a %n registro; se responde más abajo.</numerusform>
            <numerusform>Corresponde a %n registros; se responde para cada uno más abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Según este documento, a fecha de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Rechazada por ello</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Lo que dice el documento</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Tag «%1» en el cargador «%2»</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>A fecha de %1, de %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>ID del conductor</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>ID del emplazamiento de carga</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Emplazamiento de carga</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID de EVSE</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Hora de los datos</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>El acceso es según este documento; los grupos de acceso de cargadores del proveedor no están en él.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>En el documento solo está lo que al menos un conductor puede alcanzar.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortado</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n texto tenía más de los 32.767 caracteres de una celda.</numerusform>
            <numerusform>%n textos tenían más de los 32.767 caracteres de una celda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Tal como los muestra la lista</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Encontrados por la búsqueda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Libro de Excel (recomendado)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>Los ID, las tarjetas y los códigos postales siguen siendo texto, las fechas son fechas, y la procedencia está en una hoja propia.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>Un apóstrofo protege lo que se calcularía; los ID que parecen números aún pueden cambiar al abrirlo. Un libro los conserva.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV para programas</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Exactamente lo que dijo la API, sin alterar nada. No tiene sitio para la procedencia: véase más abajo.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Una lista para programas: los registros tal como se recibieron, o las columnas que se elijan.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Un registro por línea, como lo leen las bases de datos y los recolectores de registros de actividad.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (cargadores en un mapa)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Cargadores como puntos para mapas; el que no tiene una posición utilizable figura sin punto.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Arrastre una columna, o pulse Alt con una tecla de flecha, para moverla</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Registros tal como se &amp;recibieron</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Dó&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Indique dónde.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Esto es una carpeta; añada el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Tal como se muestra</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Como en el documento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>No hay nada de este tipo que exportar.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>De %1, a fecha de %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Ese archivo ya existe; se sustituirá.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Cada tipo de filas se ofrece tal como se exportó la última vez.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>&amp;Registros tal como se recibieron</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Los libros y el CSV para hojas de cálculo llevan títulos sobre las columnas; los demás archivos llevan los nombres de la API, que son los mismos en todos los idiomas. Los libros y GeoJSON indican de dónde proceden los datos.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Limitar por</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Emplazamiento de carga</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin tag</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Por caducar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Sin emplazamiento de carga</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Conductor %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>ID externo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>puede usar %n cargador</numerusform>
            <numerusform>puede usar %n cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Emplazamiento %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n cargador</numerusform>
            <numerusform>%n cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Emplazamiento base %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>de reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n conductor</numerusform>
            <numerusform>%n conductores</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>actualizado %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>línea %1, columna %2 (byte %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Código de estado %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>No existe el archivo «%1»; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>No tiene permiso para leer «%1»; pídalo a su propietario o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>«%1» es una carpeta; elija un archivo de ella.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>«%1» es una dirección y no un archivo; conéctese a ella.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>«%1» no se pudo leer hasta el final (%2); cópielo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>«%1» está comprimido y después se cortó o alteró; consiga una copia completa.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>«%1» contiene más de %2, que es el límite; elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>No hay memoria suficiente para «%1»; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Se canceló la lectura de «%1»; cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>No hay clave de API; establezca CHARGETREE_API_KEY o indique un archivo de clave.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>No existe el archivo de clave «%1»; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>No tiene permiso para leer el archivo de clave «%1»; debería ser de su propiedad.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>El archivo de clave «%1» no es un archivo normal; indique otro.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>No se pudo leer el archivo de clave «%1»; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Otros pueden leer el archivo de clave «%1»; hágalo exclusivamente suyo con chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>«%1» no contiene ninguna clave; ponga en él la clave de API.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>«%1» contiene algo que no es una clave; ponga en él la clave de API, en una sola línea.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>«%1» no es JSON: %2, %3; consiga una copia completa.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>«%1» no es una flota: no tiene ni «userGroups» ni «spareUsers»; elija la respuesta de la llamada de usuarios autorizados.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>«%1» está anidado más profundamente que cualquier flota, %3; compruebe de dónde procede.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>«%1» es más grande de lo que este programa puede leer; elija una parte más pequeña.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Se canceló la carga de «%1»; cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>La respuesta de «%1» no es JSON: %2, %3; inténtelo de nuevo y avise a su proveedor si continúa.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>«%1» está vacío; consiga una copia completa.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>«%1» es una página web y no una flota; guarde la respuesta de la propia API.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>«%1» es UTF-16 o UTF-32; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>es UTF-16 o UTF-32 y no UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>es una página web</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>un carácter no es UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>un carácter de control está fuera de lugar</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>el carácter que sigue a una barra inversa es incorrecto</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>un número está mal formado</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>una palabra no es true, false ni null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>un carácter está fuera de lugar</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan dos puntos</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>no hay nada después de una coma</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>termina dentro de un texto</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>termina dentro de un objeto</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>termina dentro de una matriz</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>una clave no lleva comillas</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>hay algo después del final</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>«%1» no es una dirección que se pueda consultar; introduzca una que empiece por https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>«%1» se consultaría sin cifrado y la clave se podría leer por el camino; use https:// en la dirección.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>La dirección de «%1» contiene una clave o una contraseña que otros podrían leer; quítela e indique la clave en CHARGETREE_API_KEY o en un archivo de clave.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>No hay clave de API para «%1»; establezca CHARGETREE_API_KEY o indique un archivo de clave.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>No se encontró «%1»; compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>«%1» no acepta conexiones; compruebe la dirección o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>La conexión con «%1» se interrumpió antes de llegar la respuesta; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>«%1» no pudo demostrar su identidad, así que no se envió la clave; compruebe la dirección, y el reloj y los certificados de este equipo.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>El proxy en el camino hacia «%1» no dejó pasar la petición; compruebe la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>No se pudo consultar «%1»; compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>«%1» no envió nada durante %2; inténtelo de nuevo o pregunte a su proveedor si el servicio está en funcionamiento.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>«%1» no había enviado toda la respuesta después de %2; inténtelo de nuevo o conceda más tiempo.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>«%1» respondió sin una flota (código de estado %2); compruebe la dirección con su proveedor.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>«%1» no entendió la petición (código de estado %2); compruebe la dirección y el ID de cliente.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>«%1» no conoce a este cliente o rechaza la clave (código de estado %2); compruebe la clave y el ID de cliente.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>«%1» no deja que esta clave lea la flota (código de estado %2); pida el permiso a su proveedor.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>«%1» no tiene nada en esta dirección (código de estado %2); compruebe su ruta con su proveedor.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>«%1» se consultó con demasiada frecuencia (código de estado %2); espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>«%1» tiene problemas propios (código de estado %2); inténtelo de nuevo más tarde y avise a su proveedor si continúan.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>«%1» dio una respuesta que este programa no conoce (código de estado %2); compruebe la dirección con su proveedor.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>«%1» respondió con una página web; compruebe la dirección y si esta red exige iniciar sesión.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>«%1» respondió con «%3» y no con JSON; compruebe la dirección.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>«%1» comprimió su respuesta de una forma que nadie pidió («%3»); avise a su proveedor.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>«%1» respondió sin nada en absoluto; compruebe la dirección o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>«%1» respondió con algo que no es una flota; compruebe la dirección.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>La respuesta de «%1» no es tan larga como se anunció, así que se cortó por el camino; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>La respuesta de «%1» supera %2, que es el límite; compruebe la dirección.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>No hay memoria suficiente para la respuesta de «%1»; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>La respuesta comprimida de «%1» está dañada o se cortó por el camino; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>«%1» es una copia sin conexión y después se cortó o alteró; abra otra copia u obtenga la flota de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>«%1» es una copia sin conexión de una versión más reciente de este programa; actualice el programa o abra otra copia.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>No se pudo leer «%3», que la conexión con «%1» necesita; compruebe su nombre y si puede leerlo.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>«%3» no contiene ningún certificado de una autoridad; indique en la conexión con «%1» un archivo PEM que lo contenga.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>«%3» no contiene ningún certificado que presentar a «%1»; indique en la conexión el archivo PEM que lo contiene.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>«%3» no contiene ninguna clave privada que se pueda usar para «%1»; indique un archivo PEM con la clave, sin contraseña.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>La clave privada de «%3» pertenece a otro certificado que el de «%1»; indique la clave que le corresponde.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>«%1» no pudo demostrar su identidad, porque su certificado caducó el %2; compruebe el reloj de este equipo y, si es correcto, el operador del servidor tiene que renovar el certificado.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>«%1» no pudo demostrar su identidad, porque su certificado no es válido hasta el %2; compruebe el reloj de este equipo y, si es correcto, avise al operador del servidor.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>«%1» presentó el certificado de otro host, así que no se envió la clave; compruebe la dirección y si esta red exige iniciar sesión.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>«%1» presentó un certificado de una autoridad que este equipo no conoce, así que no se envió la clave; compruebe la dirección o indique en la conexión el archivo de esa autoridad.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>«%1» se avala a sí mismo con un certificado propio, así que no se envió la clave; si confía en ese servidor, indique en la conexión su certificado como autoridad.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>No se estableció ninguna conexión cifrada con «%1»; compruebe la dirección con su puerto, si esta red la deja pasar y si el servidor exige un certificado de cliente.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>«%1» exige un certificado de cliente y no aceptó el que se le presentó; indique el correcto en la conexión.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>El proxy «%3» en el camino hacia «%1» exige identificarse; indique su nombre y contraseña para él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>«%1» remite a otra dirección (código de estado %2), a la que no se envía la clave; compruebe la dirección y si esta red exige iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Suelte los archivos de uno en uno para abrirlos</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Suelte para abrir «%1»</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>No hay nombre de archivo; indique uno.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>«%1» es una carpeta; elija el nombre de un archivo en ella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>«%1» es un dispositivo o una tubería; elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>«%1» es un enlace que no lleva a ninguna parte; elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>«%1» no se puede escribir porque falta su carpeta; cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>No tiene permiso para escribir «%1»; elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>«%1» está en un disco de solo lectura; elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>«%1» no se escribió porque el disco está lleno; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>«%1» no se escribió porque es demasiado grande para este disco; elija otra carpeta o exporte menos.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>El nombre «%1» es demasiado largo para este disco; elija uno más corto.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>«%1» no se escribió (%2); inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Copias sin conexión</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Paquetes de soporte</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Olvidar copias sin conexión</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Dónde están mis archivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n copia sin conexión</numerusform>
            <numerusform>%n copias sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>No hay copias sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>¿Olvidar %n copia sin conexión? No se puede recuperar.</numerusform>
            <numerusform>¿Olvidar %n copias sin conexión? No se pueden recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Búsquedas y marcadores</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Lo que se vigila</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Imágenes de mapas</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Esta carpeta se crea cuando hay algo que guardar</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Contando las copias sin conexión…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Olvidar imágenes de mapas</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>No se puede ignorar más de %n hallazgo; corrija la causa o cambie los límites de los hallazgos.</numerusform>
            <numerusform>No se pueden ignorar más de %n hallazgos; corrija la causa o cambie los límites de los hallazgos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Cuándo algo cuenta como hallazgo. La flota que se muestra se evalúa de nuevo al instante; no se obtiene nada.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetModel</name>
    <message>
        <source>spare</source>
        <translation>de reserva</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flota de demostración</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>No se encontró nada. Con menos palabras u otras quizá aparezca algo; Esc vuelve a mostrar toda la flota.</translation>
    </message>
</context>
<context>
    <name>chargetree::GeneralPage</name>
    <message>
        <source>Local: %1</source>
        <comment>a time zone</comment>
        <translation>Hora local: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Vale para todas las horas en pantalla, para las fechas que se buscan y para los libros. Los demás archivos indican las horas con su zona.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 de %2 cargador (%3)</numerusform>
            <numerusform>%1 de %2 cargadores (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 toma</numerusform>
            <numerusform>%1 tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 de %2 toma (%3)</numerusform>
            <numerusform>%1 de %2 tomas (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 de %2 tag (%3)</numerusform>
            <numerusform>%1 de %2 tags (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Cargadores por estado</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Tomas por estado</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Cargadores por último contacto</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Tags por la semana en que caducan</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Tags que no caducan en ninguna de estas semanas</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Cargadores por fabricante</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Cargadores por modelo</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Cargadores por firmware</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>en la última hora</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>en el último día</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>en la última semana</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n valor más</numerusform>
            <numerusform>%n valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>caducaron antes</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>caducan después</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>hace más tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>caducaron antes del %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>caducan después del %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Ninguna búsqueda encuentra exactamente estos</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Aquí no hay nada que contar: ni cargadores, ni tomas, ni tags.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Un clic busca en toda la flota y puede encontrar más.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>La flota de un vistazo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>El paquete de soporte se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorar %n hallazgo</numerusform>
            <numerusform>Ignorar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>conocido y comunicado, un cargador de pruebas, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Sigue ignorado en esta flota, también tras actualizar, hasta que alguien lo revierta.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>No hay ninguna carpeta de ejecución exclusivamente suya, así que cada inicio de Chargetree abre una ventana propia.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Lo solicitado es demasiado largo para pasarlo al Chargetree en ejecución; esta es una ventana propia.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>El Chargetree en ejecución es de otra versión; esta es una ventana propia.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>El Chargetree en ejecución no responde; esta es una ventana propia.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>La carpeta de ejecución «%1» no se puede usar, así que cada inicio de Chargetree abre una ventana propia; revise sus permisos.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Copias más recientes que conservar</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Días que conservarlas</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>«%1» no se puede leer ni tampoco apartar. No se escribió nada; revise los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>La clave de API de «%1»</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Se envía solo a %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Conservar en el depósito de claves</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>No responde ningún depósito de claves en este escritorio.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>buscando en el depósito de claves…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>conservada para esta sesión</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>conservada en el depósito de claves</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>parámetro de consulta %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>No hay ningún depósito de claves en este escritorio.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Se denegó el acceso al depósito de claves.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>El depósito de claves no funciona.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o introduzca la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>La clave vale solo para esta sesión; desbloquee el depósito de claves e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>La clave puede seguir en él; desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Inténtelo de nuevo, o introduzca la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>La clave vale solo para esta sesión; inténtelo de nuevo para conservarla.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>La clave puede seguir en él; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Introduzca la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>La clave vale solo para esta sesión.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>Una clave que se conservó sigue conservada; elimínela donde haya un depósito de claves en funcionamiento.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Lí&amp;mites</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>&amp;Silencio más largo</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>Respuesta &amp;completa en</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Respuesta más grande</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB, descomprimida</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>No hay ningún emplazamiento base «%1» en esta flota.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>No hay ningún conductor «%1» en esta flota.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>No hay ningún tag «%1» en esta flota.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>No hay ningún emplazamiento «%1» en esta flota.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>No hay ningún cargador «%1» en esta flota.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>«%1» no es un enlace de Chargetree; cópielo de nuevo de donde procede.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>El enlace a «%1» se sigue en cuanto haya una flota abierta.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Buscarlo</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Mostrar u ocultar por qué se puede limitar la lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Ordenar, elegir y disponer columnas</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Todavía no hay ninguna flota que listar.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>La búsqueda y los límites de la lista no dejan nada.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Esta flota no tiene ninguno.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Mostrar ignorados (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Mostrar entre los demás lo que se ignora y por qué</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Luego ascendente por esta</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>L&amp;uego descendente por esta</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>&amp;Ocultar esta columna</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>&amp;Restablecer columnas y orden</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conductor</numerusform>
            <numerusform>%1 conductores</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 emplazamiento</numerusform>
            <numerusform>%1 emplazamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 toma</numerusform>
            <numerusform>%1 tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 valor de configuración</numerusform>
            <numerusform>%1 valores de configuración</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Peor tag</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Peor cargador</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Puede cargar aquí</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>ID del emplazamiento base (indicado)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Emplazamiento base (indicado)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>ID del emplazamiento (indicado)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Emplazamiento (indicado)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Motivo para ignorarlo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 hallazgo</numerusform>
            <numerusform>%1 hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Cargando datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>chargetree::LocationPage</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copiar coordenadas</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>No se indica ninguna dirección.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Sin posición utilizable: no se indica ninguna.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Sin posición utilizable: 0, 0 está en el mar.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Sin posición utilizable: los números quedan fuera del globo terráqueo.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Copiar enlace «geo:»</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Abrir en OpenStreetMap…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Ir a un conductor, tag, cargador, emplazamiento…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier elemento</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d conductores · t tags · c cargadores · s emplazamientos · h emplazamientos base · &gt; acciones</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Todavía no hay ninguna flota en la que buscar; &gt; enumera las acciones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Lo que hizo el programa</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Buscar en el registro de actividad…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro de actividad</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Un archivo para quien le ayude: versión, preferencias, lo anómalo en el documento y este registro de actividad; ninguna clave, ningún conductor y ningún tag</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>El proxy «%1» pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>Se conservan solo para esta sesión.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Consultar una lista</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Valores, uno por línea</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valores, uno por línea</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copia las filas que se muestran, con títulos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Escribe las filas que se muestran en un archivo CSV</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Todavía no hay ninguna flota en la que buscar.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Ningún valor tiene esta respuesta.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Pegue números de tarjeta, nombres o ID a la izquierda, uno por línea: cada uno se consulta enseguida. También sirven columnas de una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 valor</numerusform>
            <numerusform>%1 valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 repetido</numerusform>
            <numerusform>%1 repetidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupFilters</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Todos (%1)</translation>
    </message>
    <message>
        <source>&amp;Found (%1)</source>
        <translation>&amp;Encontrados (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Desconocidos (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>A&amp;mbiguos (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>ID del conductor</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nuevo</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Igual que el valor %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>ambiguo: %1 registro</numerusform>
            <numerusform>ambiguo: %1 registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID de EVSE</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Tag, as a decimal number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chargetree::MainWindow</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Abrir una flota</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Flotas (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>Acerca de Chargetree</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Examine una flota de carga, busque sus conductores, exporte lo que vea. Solo lectura.

Con licencia Apache License 2.0. Hecho con Qt %1, libxlsxwriter, zlib y Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>¿Abrir esta página en el navegador?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conductor</numerusform>
            <numerusform>%1 conductores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 emplazamiento base</numerusform>
            <numerusform>%1 emplazamientos base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 emplazamiento</numerusform>
            <numerusform>%1 emplazamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Elegir una flota</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Copiar &amp;más</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Hay más de %1 filas seleccionadas; en su lugar, expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Lista consultada</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, se encontró %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Los marcadores guardan emplazamientos base, conductores, tags, emplazamientos y cargadores.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Paquete para compartir con seguridad: toda la flota</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Paquete para compartir con seguridad: lo seleccionado</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Paquete para compartir con seguridad: lo encontrado</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Flotas (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>Se soltó %n archivo, y una ventana muestra uno; suéltelos de uno en uno.</numerusform>
            <numerusform>Se soltaron %n archivos, y una ventana muestra uno; suéltelos de uno en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 fila exportada a %2</numerusform>
            <numerusform>%1 filas exportadas a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>No se pudo imprimir la página; elija otra impresora o guárdela como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Lista de afectados</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Cargadores comparados</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Desviaciones de configuración</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Hay más de %1 hallazgos seleccionados; ignore menos a la vez.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Oculta quiénes son las personas hasta que se señala. Lo que se copia y exporta sigue teniendo los valores reales.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Ningún navegador abrió %1; copie la dirección en uno.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>No se pudo abrir la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>El árbol</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>El panel</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Quién puede cargar y por qué</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>¿Por qué se rechaza una tarjeta?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>¿Y si esto no existiera?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Comparación y desviaciones</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Cambios y vigilancia</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>La flota de un vistazo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de órdenes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Privacidad y seguridad</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Qué encuentra</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Preferencias y apariencia</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Manual de Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Ningún capítulo contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Volver al capítulo anterior</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Mostrar todos los cargadores</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Mostrar la selección</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n cargador</numerusform>
            <numerusform>%n cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>no se indica ninguna posición</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 está en el mar</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>fuera del globo terráqueo</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n cargador sin posición utilizable</numerusform>
            <numerusform>%n cargadores sin posición utilizable</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>La búsqueda no encontró ningún cargador.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Ningún cargador encontrado por la búsqueda tiene una posición utilizable.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Ningún cargador de esta flota tiene una posición utilizable.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Fondo del mapa…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Cargadores sin posición utilizable</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Los mapas tienen su propia imagen del mundo, para la que no se obtiene nada.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Fondo del mapa</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Mapa de cargadores</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Av Pág y Re Pág pasan de una marca a otra, Intro elige una, más y menos acercan y alejan, las flechas mueven el mapa, 0 muestra todo.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>The map server refused; it is asked again in a while.</source>
        <translation>El servidor de mapas rechazó la petición; se le preguntará de nuevo dentro de un rato.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n cargador más</numerusform>
            <numerusform>%n cargadores más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>aún sin nombre</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Nombre del número %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Tipos de emplazamientos base y emplazamientos</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Tipos de referencia de los ID externos</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Eliminar nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesTable</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>La API expresa algunas cosas con un número y no dice qué significa. El nombre que dé a un número aparece delante de él dondequiera que se muestre; las exportaciones conservan solo el número. Se enumeran los números de la flota que se muestra.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Antes de la última actualización</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Buscando copias anteriores…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>No se conservan copias anteriores</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Sin ningún cargador si no existiera: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Cargadores perdidos</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>&amp;Seguir activada tras reiniciar</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>La vista de privacidad oculta en pantalla los nombres de los conductores, los tags, las SIM, los ID externos y las direcciones de correo electrónico hasta que se señalan. Lo que se copia y exporta sigue teniendo los valores reales.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Descodificando</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Ambas palabras, en cualquier orden y campo; las mayúsculas y los acentos no importan</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Una tarjeta como está impresa: con espacios, como número decimal o con los bytes invertidos</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Estas palabras en este orden</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>El asterisco puede equivaler a cualquier cosa</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>No con esta palabra</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Cualquiera de los dos</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Los paréntesis agrupan</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>Uno de estos valores en este campo</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Más, menos o, con power:11000..50000, entre ambos</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Dentro de los próximos 30 días; h, d, w e y, y - para el pasado</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>El campo tiene un valor</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Solo registros de este tipo</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Formas de buscar</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Campos de una consulta</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Estados de una consulta</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Los hallazgos se encuentran con su elemento, y donde todas las palabras están en el nombre de su regla o su gravedad</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>«%1» va hacia atrás; escriba primero el extremo menor.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>«%1» no es un número; compare con un número o escriba %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>«%1» no es una fecha; escriba 2027-06-30, un intervalo de dos fechas o un tiempo desde ahora como &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>«%1» no es un número; escriba %2:5, %2&gt;=5 o %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>«%1» no es ni yes ni no; escriba %2:yes o %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>«%1» es un texto y no tiene orden; escriba %1:text, o %1=text para el texto completo.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>El paréntesis que se cierra aquí no se abrió; omítalo o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>«OR» requiere algo a ambos lados; escriba a OR b o póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>No hay nada entre estos paréntesis; escriba algo u omítalos.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Hay aquí demasiados paréntesis dentro de paréntesis; omita algunos.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>El paréntesis que se abre aquí no se cierra; añada «)».</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>El guion de aquí no niega nada; escríbalo justo delante de un término.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Las comillas que se abren aquí no se cierran; añada «&quot;».</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Después de «%1» no se pide nada; escriba lo que debe ser.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>No existe el estado «%1»; hay %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>No existe el estado «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>No existe el tipo «%1»; hay %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>«%1» no tiene un valor propio; has:%1 pregunta si lo hay.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>«%1» requiere primero una clave; escriba %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>No existe el campo «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>No existe el campo «%1»; para buscar el propio texto, póngalo entre comillas.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>El tag ha caducado</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>El tag caduca pronto</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>El tag es válido y no caduca pronto</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>El tag aún no es válido</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>El tag no caduca nunca</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>El tag es facturable</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Un emplazamiento base de reserva, o un conductor sin emplazamiento base</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>El cargador está sin conexión</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>El cargador tiene conexión y no está ni sin conexión ni no disponible</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>El cargador tiene conexión</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>El cargador o una de sus tomas tiene un error</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>La toma es el controlador del cargador</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Registro como JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Copiar el registro completo como JSON</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Solo se muestran los primeros 100 kB. Copiar abarca el registro completo.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Este registro es demasiado grande para el portapapeles. En su lugar, expórtelo.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Caducan en 30 días</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Caducados en los últimos 30 días</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Sin conexión desde hace más de un día</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Errores ahora</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Conductores sin tags</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Conductores sin acceso</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Conductores de reserva con tags válidos</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>No indicado en este registro</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Indicado como null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Indicado como texto vacío</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Mostrar en el árbol</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>concedido por sí solo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En virtud de</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Quién puede cargar</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 conductor, según este documento</numerusform>
            <numerusform>%1 conductores, según este documento</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Peor cargador</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>según este documento</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>El peor de estos</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Puede cargar en estos emplazamientos</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Puede usar estos cargadores sueltos</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externos</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, datos a fecha de %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Hecho con Chargetree %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Copia %1 de %2 que difieren en este documento</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Contado en este documento</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Puede cargar aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 conductor</numerusform>
            <numerusform>%1 conductores</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Cargadores: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Tomas según lo indicado</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Valor de otro tipo que el documentado</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null en una lista</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null donde se promete un valor</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Falta un campo documentado</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Campo no documentado</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Campo con su segundo nombre</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Campo dos veces en un registro</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Número que no cabe</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Texto dañado</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Fecha no válida</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Copias de un registro que se contradicen</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID que no nombra nada en el documento</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Lo anómalo en este documento</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>No se pierde nada: los valores anómalos se muestran tal como llegaron. Un cargador o emplazamiento que el documento repite cuenta una vez.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Mismo ID usado dos veces</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, a fecha de %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>No hay nada anómalo en este documento.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primera aparición</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Ocultar secretos</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» borrado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>Se importó %n búsqueda o marcador.</numerusform>
            <numerusform>Se importaron %n búsquedas y marcadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Las búsquedas y los marcadores se exportaron a %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mis búsquedas</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Predefinidas</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · no está en esta flota</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Ir &amp;allí</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Importar búsquedas y marcadores</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Búsquedas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Exportar búsquedas y marcadores</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Búsquedas y marcadores</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Más sobre búsquedas y marcadores</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D guarda aquí la fila actual</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S guarda aquí la búsqueda</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>No se pueden leer las búsquedas y los marcadores de «%1». El archivo queda como está hasta que guarde o cambie uno, y entonces se aparta como «%2».</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>«%1» no contiene búsquedas de Chargetree; elija un archivo exportado desde allí.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Buscar conductores, tags, cargadores…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>no se entiende: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Intro o un doble clic prueba un ejemplo.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Nombres de emplazamientos base, conductores, emplazamientos, cargadores y tomas; de un tag, el de su conductor</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>ID de la API, como números</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>ID externos de emplazamientos base, conductores y emplazamientos</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Un emplazamiento base, y los conductores con base en él, por nombre o ID</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>ID de pagador de conductores y emplazamientos</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Si un conductor puede usar algún cargador</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Tags, también como están impresos en la tarjeta, y sus conductores</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Etiquetas de los tags</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Cuándo empiezan a ser válidos los tags</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Cuándo caducan los tags</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Cuándo se actualizaron los tags y las tomas</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Un emplazamiento de carga, y sus cargadores, por nombre o ID</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>ID y nombres de coste de los emplazamientos</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Cargadores, por ID del cargador o nombre</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>ID de EVSE de los cargadores, con asteriscos o sin ellos</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Números de serie de los cargadores</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Fabricantes de los cargadores</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modelos de los cargadores</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Firmware de los cargadores</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Estado de cargadores y tomas, desde su comienzo</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Si un cargador tiene una conexión activa</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Cuándo se vieron los cargadores por última vez</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>ICCID de los cargadores</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>IMSI de los cargadores</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Números de serie y tipos de los contadores</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Capacidades de los cargadores</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Direcciones de los cargadores, de la calle al país</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Ciudades de los cargadores</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Países de los cargadores</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Si un cargador indica en qué lugar del mapa está</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Tomas, por nombre o ID</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Potencia de las tomas, en vatios</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Tensión de las tomas</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Corriente de las tomas, en amperios</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Configuración de los cargadores: una clave, o una clave y su valor; los valores que parecen secretos no se examinan</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>El registro tal como se recibió, sin los registros que contiene y que se encuentran por sí mismos</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Obteniendo la flota</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leyendo la flota</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Organizando la flota</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>No hay ninguna conexión «%1»; elija una de la lista.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 recibidos de %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Lo que se ve es a fecha de %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Se intentará de nuevo en %n segundo.</numerusform>
            <numerusform>Se intentará de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Todavía no hay aquí ninguna clave de API para «%1»; introdúzcala para ver la flota.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Abriendo un archivo</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>No se pudo abrir el archivo</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>El paquete para compartir con seguridad está en %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n conductor</numerusform>
            <numerusform>%n conductores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n cargador</numerusform>
            <numerusform>%n cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>Se sustituyó %n valor: nombres, tags, SIM, números de serie, ID externos, secretos, direcciones y lo que el programa no conoce.</numerusform>
            <numerusform>Se sustituyeron %n valores: nombres, tags, SIM, números de serie, ID externos, secretos, direcciones y lo que el programa no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Las coordenadas se redondean a unos 10 km. Revíselo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Escribiendo el paquete para compartir con seguridad</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>La página se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Actualización y límites</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Copias sin conexión</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Restaurar los &amp;valores predeterminados de esta página</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Nombres para números</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Las filas de tipos distintos no tienen campos en común.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Solo se comparan las primeras %1.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Lo que comparten las filas seleccionadas</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Co&amp;mparar lado a lado</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Se pueden comparar como máximo %1 cargadores.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Igual en todas</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n valor: %1 …</numerusform>
            <numerusform>%n valores: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>La flota</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportar e imprimir</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Buscar y preguntar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>En el campo de búsqueda: saltar al primer resultado</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>En el campo de búsqueda: pasar a lo encontrado</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>En el árbol: expandir una fila y después bajar a lo inferior</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>En el árbol: contraer una fila y después subir a la superior</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>En el árbol: expandir todo lo inferior a una fila</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Lo que se puede hacer con una fila</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Búsquedas guardadas y marcadores</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>En el mapa: ir a la marca siguiente</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>En el mapa: acercar</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>En el mapa: alejar</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>En el mapa: mostrar todos los cargadores</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>En el mapa: mostrar lo seleccionado</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Campo de búsqueda, árboles, listas y mapa</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Filas contiguas</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Aquí ningún cargador tiene una posición utilizable.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n cargador de aquí no tiene una posición utilizable y no se muestra.</numerusform>
            <numerusform>%n cargadores de aquí no tienen una posición utilizable y no se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>No se conservó ninguna copia sin conexión porque el disco está lleno; libere espacio en él.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>No se conservó ninguna copia sin conexión porque «%1» no se puede escribir; permita escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>No se conservó ninguna copia sin conexión porque «%1» no es una carpeta, o es un enlace; quite lo que ocupa su lugar.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>No se conservó ninguna copia sin conexión en «%1» (%2); actualice para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>Una copia sin conexión estaba dañada y se ha apartado como «%1»; hasta la próxima actualización se muestra una anterior, si la hay.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Solo se conservan copias sin conexión de las conexiones guardadas; guarde esta conexión.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>No se pudo borrar la copia sin conexión «%1» (%2); bórrela a mano.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID de EVSE</translation>
    </message>
</context>
<context>
    <name>chargetree::StartPage</name>
    <message>
        <source>Chargetree</source>
        <translation>Chargetree</translation>
    </message>
    <message>
        <source>Browse a charging fleet, find any driver, export what you see. Chargetree only reads; it never changes the fleet.</source>
        <translation>Examine una flota de carga, encuentre a cualquier conductor, exporte lo que vea. Chargetree solo lee; nunca cambia la flota.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Ver la flota de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>También se puede soltar un archivo JSON en esta ventana.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conductor</numerusform>
            <numerusform>%1 conductores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 cargador al alcance de algún conductor</numerusform>
            <numerusform>%1 cargadores al alcance de algún conductor</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>a fecha de %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>copia sin conexión</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>copia sin conexión a fecha de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 hallazgo</numerusform>
            <numerusform>%1 hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Lo que merece atención en esta flota</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Esto es todo lo que contiene el archivo. No hay en él ninguna clave, ningún conductor ni ningún tag; sí figuran nombres de conexiones, hosts y archivos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Este conductor no tiene ningún tag.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Cargadores que este conductor puede usar</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Ningún permiso deja cargar a este conductor.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Según este documento. El emplazamiento base no da derecho a cargar; el acceso procede de los permisos de arriba.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externos</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Este conductor no tiene ID externos.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Conductores aquí y por debajo</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Ningún conductor tiene aquí su base.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Cargadores aquí y por debajo</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Ningún cargador de aquí está al alcance de ningún conductor.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Este cargador no indica ninguna toma.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Conductores que pueden cargar aquí</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Ningún permiso deja cargar aquí a ningún conductor.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Según este documento. Los grupos de acceso de cargadores del proveedor no están en él.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Peor tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>como está impreso en la tarjeta</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>como número decimal</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>con los bytes invertidos</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>como número decimal, con los bytes invertidos</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La conexión no funciona.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Tag %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>A fecha de %1, de %2</translation>
    </message>
</context>
<context>
    <name>chargetree::TileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>Atri&amp;bución</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Solo se consultan direcciones https.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>La dirección necesita {z}, {x} e {y} detrás del nombre del servidor.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>Una dirección con usuario y contraseña no se conserva.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Mapa de calles como fondo de los mapas (de un servidor de mapas a su elección)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Quien gestiona un servidor de mapas puede decir cuál es su dirección y si sus condiciones permiten este uso. El servidor ve entonces la dirección de este equipo y los lugares que se miran, y nada más de la flota. Una clave en la dirección queda legible en las preferencias.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Solo se sustituyen {z}, {x} e {y}.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>Los autores de los mapas quieren que se les nombre: indique a quién, tal como lo piden sus condiciones.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Por qué no está en el mapa</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Más listas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>¿Y si esto no existiera?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Ninguna otra vía: solo conductores a los que no les quedaría ningún cargador</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Conductores afectados</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copia las filas que se muestran, con títulos</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Exportar la lista de afectados…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Escribe en un archivo los conductores a los que no les quedaría ningún cargador</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Según este documento, a fecha de %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Ya no está en los datos más recientes.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Pierde</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras vías</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Cargadores restantes</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Emplazamiento %1, con todo lo que hay debajo</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Cargador %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Tag %1, que tiene %n registro</numerusform>
            <numerusform>Tag %1, que tienen %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Permiso de %1 para %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Ningún conductor perdería un cargador.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>%1 el acceso a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conductor perdería</numerusform>
            <numerusform>%1 conductores perderían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 cargador</numerusform>
            <numerusform>%1 cargadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>A %1 de ellos no le quedaría ningún cargador.</numerusform>
            <numerusform>A %1 de ellos no les quedaría ningún cargador.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>A todos ellos les quedaría aún otro cargador.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 conductor se ve afectado y lo conserva todo por otra vía.</numerusform>
            <numerusform>%1 conductores se ven afectados y lo conservan todo por otra vía.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>permiso directo</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>permiso de emplazamiento %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Suspendido por el cargador</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Suspendido por el vehículo</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n con otro estado</numerusform>
            <numerusform>%n con otro estado</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n no disponible</numerusform>
            <numerusform>%n no disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n sin conexión</numerusform>
            <numerusform>%n sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Emplazamientos base</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Emplazamientos de carga</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Conductores sin emplazamiento base</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Emplazamiento base</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin tag</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>válido desde el %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>caducado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n aún no válido</numerusform>
            <numerusform>%n aún no válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n por caducar</numerusform>
            <numerusform>%n por caducar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n caducado</numerusform>
            <numerusform>%n caducados</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 V</source>
        <comment>volts</comment>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>%1 A</source>
        <comment>amperes</comment>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name for a number (the number)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::Workbook</name>
    <message>
        <source>The workbook could not be made in the folder for temporary files, “%1”; make room there, or export as CSV.</source>
        <translation>El libro no se pudo crear en la carpeta de archivos temporales, «%1»; libere espacio allí o exporte como CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Los libros de Excel necesitan libxlsxwriter, que no está instalada; exporte como CSV o haga que la instalen.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Introduzca la dirección que le dio su proveedor; empieza por https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>La URL base no es una dirección de servidor; debe empezar por https:// y un nombre.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>La URL base debe empezar por https://, o la clave se enviaría sin cifrar.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Quite la clave o la contraseña de la dirección; la clave tiene un campo propio.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Elija al menos una forma de enviar la clave.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Elija el certificado de cliente al que pertenece el archivo de clave.</translation>
    </message>
</context>
</TS>
