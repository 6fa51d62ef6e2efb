<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Se trouve sous</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Propre copie du site</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Bornes que le conducteur peut utiliser</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n conducteur a perdu son seul accès</numerusform>
            <numerusform>%n conducteurs ont perdu leur seul accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Révocation du droit sur %1&#xa0;: %2 en moins %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n borne</numerusform>
            <numerusform>%n bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>pour %n conducteur</numerusform>
            <numerusform>pour %n conducteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 compte %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n borne de moins</numerusform>
            <numerusform>%n bornes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>pour %n conducteur</numerusform>
            <numerusform>pour %n conducteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n borne est passée en défaut</numerusform>
            <numerusform>%n bornes sont passées en défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n borne est passée hors ligne</numerusform>
            <numerusform>%n bornes sont passées hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n badge a expiré depuis</numerusform>
            <numerusform>%n badges ont expiré depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Octroi du droit sur %1&#xa0;: %2 en plus %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n borne de plus</numerusform>
            <numerusform>%n bornes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n conducteur qui n’avait aucun accès peut désormais utiliser des bornes</numerusform>
            <numerusform>%n conducteurs qui n’avaient aucun accès peuvent désormais utiliser des bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n borne est revenue</numerusform>
            <numerusform>%n bornes sont revenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n borne a un autre micrologiciel</numerusform>
            <numerusform>%n bornes ont un autre micrologiciel</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>Modification de %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>sur %n borne</numerusform>
            <numerusform>sur %n bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n valeur de configuration</numerusform>
            <numerusform>%n valeurs de configuration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n site de rattachement supprimé</numerusform>
            <numerusform>%n sites de rattachement supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n conducteur supprimé</numerusform>
            <numerusform>%n conducteurs supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n badge supprimé</numerusform>
            <numerusform>%n badges supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n site supprimé</numerusform>
            <numerusform>%n sites supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n borne supprimée</numerusform>
            <numerusform>%n bornes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n prise supprimée</numerusform>
            <numerusform>%n prises supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n site de rattachement ajouté</numerusform>
            <numerusform>%n sites de rattachement ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n conducteur ajouté</numerusform>
            <numerusform>%n conducteurs ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n badge ajouté</numerusform>
            <numerusform>%n badges ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n site ajouté</numerusform>
            <numerusform>%n sites ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n borne ajoutée</numerusform>
            <numerusform>%n bornes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n prise ajoutée</numerusform>
            <numerusform>%n prises ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n site de rattachement déplacé</numerusform>
            <numerusform>%n sites de rattachement déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n conducteur déplacé</numerusform>
            <numerusform>%n conducteurs déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n badge donné à un autre conducteur</numerusform>
            <numerusform>%n badges donnés à un autre conducteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n site déplacé</numerusform>
            <numerusform>%n sites déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n borne déplacée</numerusform>
            <numerusform>%n bornes déplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1&#x202f;; libérez de la place ou envoyez la sortie ailleurs.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Avec une commande, aucune fenêtre n’est nécessaire&#x202f;; &apos;chargetree VERB --help&apos; l’explique.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>Pour toutes les commandes</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>le parc fourni avec le programme</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>un fichier, brut, .gz ou .zst&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>l’adresse de l’appel, sans clé ni ID client&#x202f;; la clé se trouve dans CHARGETREE_API_KEY ou dans un fichier de clé</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>l’ID client qui va avec la clé</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>un fichier dont la première ligne est la clé</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>démarrer à côté d’un programme déjà lancé</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>seulement les N premiers niveaux</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>seulement ce qui satisfait la requête&#xa0;: des mots, qui doivent tous être satisfaits</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>seulement les résultats d’une catégorie</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>s’arrêter après N résultats</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>les conducteurs ayant cet ID</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>la borne ayant cet ID de borne, casse respectée&#x202f;; chacune de ses copies qui diffèrent</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>le site de recharge ayant cet ID&#x202f;; chacune de ses copies qui diffèrent</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>les sites de rattachement ayant cet ID</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>les badges ayant cet idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>la catégorie d’enregistrements, un par ligne</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>ces colonnes dans cet ordre, par les noms de --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>afficher les noms des colonnes de --what, un par ligne</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>selon cette colonne, les nombres dans les mots d’après leur valeur&#x202f;; sinon dans l’ordre du document</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>ne pas masquer les valeurs de configuration dont le nom évoque un secret</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>écrire dans ce fichier, qui reste tel quel en cas d’échec&#x202f;; - est la sortie standard</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>comment écrire&#x202f;; tout sauf text est stable et en anglais quels que soient les paramètres régionaux</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>l’instant auquel juger, selon ISO 8601&#x202f;; sans fuseau, c’est UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>rien que les résultats et les erreurs</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>indiquer l’avancement, sur l’erreur standard, si c’est un terminal</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>afficher cette page</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Ouvrir la fenêtre, avec un parc s’il en est indiqué un.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Compter ce que contient un parc, et lister les anomalies du document.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Les sites et les bornes sont comptés une fois, quel que soit le nombre de fois où le document les répète&#x202f;; les prises sont celles des bornes distinctes, sans les contrôleurs. JSON&#xa0;: un objet avec homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs et report, dont les éléments ont kind, count et firstPath (un JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Afficher l’arbre sous forme de texte indenté.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Chaque ligne est un nom, entre parenthèses le nombre de conducteurs ou de bornes en dessous, et l’état. Avec une requête, seuls les résultats y figurent, avec ce qui est au-dessus et en dessous d’eux.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Rechercher des sites de rattachement, des conducteurs, des badges, des sites, des bornes et des prises.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Afficher chaque champ des enregistrements ayant un ID.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON est chaque enregistrement tel qu’il a été reçu, un par ligne. Code de sortie 1 s’il n’y en a aucun.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Écrire des enregistrements sous forme de tableau.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Il n’y a pas d’affichage sur lequel ouvrir une fenêtre&#x202f;; démarrez-le dans une session graphique, ou consultez le parc sous forme de texte avec &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Récupérer un parc une fois et écrire le document dans un fichier.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Le document est d’abord contrôlé, puis écrit tel qu’il a été reçu, décompressé. Les nombres sont affichés comme par &apos;info&apos;&#x202f;; avec -o - ils sont omis. JSON&#xa0;: un objet avec homeSites, drivers, tags, sites, chargers, sockets, chargerReferences et bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Lister les copies hors ligne conservées.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Pour chaque connexion, la copie la plus récente vient en premier&#x202f;; chacune peut être ouverte avec --file. JSON&#xa0;: un objet par ligne avec connectionId, connection, asOf, bytes (sur le disque), bodyBytes (décompressé) et path. CSV a les mêmes colonnes.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;»&#x202f;; créez-en une dans la fenêtre, ou indiquez --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>une connexion que le programme conserve</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Un même enregistrement doit satisfaire tous les termes, dans n’importe quel ordre&#x202f;; la casse et les accents ne comptent pas. Un terme est un mot, où * remplace n’importe quelles lettres, &quot;des mots entre guillemets&quot;, field:text, field=&quot;le texte entier&quot;, un nombre ou une date que l’on compare (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD ou kind:driver. -term n’est pas satisfait, a OR b est satisfait par l’un ou l’autre, et les parenthèses regroupent. Les temps sont des dates, ou comptés à partir de maintenant en m, h, d, w et y. Les champs ont les noms ci-dessous ou ceux de l’API. Écrivez -- devant une requête qui commence par un tiret. JSON&#xa0;: un objet par ligne avec kind, id, name, path et matched&#x202f;; les badges ont aussi driverId, les prises chargerId. L’id est ce par quoi on désigne un enregistrement&#xa0;: pour un badge son idTag, pour une borne son chargerId. matched liste les champs, par les noms de l’API, dans lesquels un mot a été trouvé&#x202f;; ceux d’une partie ont le nom de la partie devant un point, comme tags.idTag. CSV a les mêmes colonnes, avec des espaces entre les noms dans matched. Avec --from, la requête peut être omise&#x202f;; s’il y en a une, et un --kind, les valeurs ne sont recherchées que parmi ses résultats. Une valeur est comparée en entier aux noms et aux ID, les badges aussi tels qu’ils sont imprimés sur les cartes, et elle est trouvée, inconnue ou ambiguë. JSON&#xa0;: un objet pour chaque enregistrement d’une valeur avec value, answer, ce qu’a un résultat, form pour les badges (asPrinted, decimal, reversed ou reversedDecimal), driverName et records, leur nombre, dont les 20 premiers sont listés&#x202f;; une valeur inconnue n’a que value et answer. repeats est le numéro de la valeur, à partir de 1, qu’elle répète.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>rechercher chaque valeur d’une liste, une par ligne&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>comment le CSV est écrit&#xa0;: exact est RFC 4180, rien de modifié&#x202f;; spreadsheet a un indicateur d’ordre des octets, le séparateur et le signe décimal des paramètres régionaux, et une apostrophe devant les textes qui seraient calculés</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Un lien, comme chargetree:driver/300012, est suivi dans la fenêtre ouverte&#x202f;; il peut désigner driver, tag, charger, site, home-site ou search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>Un fichier est écrit à côté de sa place et y est déplacé une fois complet. JSON sans --columns correspond aux enregistrements tels que reçus, secrets masqués&#x202f;; avec --columns, et pour les accès, ce sont des objets plats dont les ID sont des chaînes. Un classeur (xlsx) a les ID en texte, les dates en UTC, et une feuille qui en indique l’origine. GeoJSON ne contient que des bornes, longitude en premier. Les accès ont une ligne par droit&#xa0;: qui peut utiliser quelle borne, et par quel site, d’après ce document.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Écrire une copie d’un parc partageable sans risque, à transmettre.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>La copie est un document du même type, que le programme ouvre. Les noms, les badges et leurs libellés, les cartes SIM, les numéros de série, les ID externes, les coûts et les adresses sont remplacés, chaque valeur partout par les mêmes mots, y compris dans les messages et les configurations&#x202f;; les valeurs de configuration dont le nom évoque un secret sont masquées, les identifiants de connexion sont retirés des adresses, les coordonnées arrondies à une décimale, et, dans ce que le programme ne connaît pas, chaque texte et chaque nombre long est remplacé. Les ID, les états, les dates, les modèles et les villes restent. Avec une requête&#xa0;: les conducteurs, sites de rattachement, sites et bornes qui la satisfont, avec tout ce qui est en dessous. Relisez la copie avant de la transmettre.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Écrire une page sur un conducteur, un site ou une borne en PDF.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>La page est au format A4, ou Letter là où c’est l’usage. Les tableaux sont coupés à ce qui tient, et indiquent combien est omis. Si plusieurs enregistrements ont l’ID, chacun a sa propre page&#x202f;; les copies d’un site en partagent une. Avec les mêmes --now, paramètres régionaux, fuseau horaire et polices, le fichier est identique, octet pour octet. Code de sortie 1 s’il n’y a pas un tel enregistrement.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>les ID de borne de 2 à 50 bornes&#x202f;; la première est celle à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>seulement ce qui n’est pas identique dans toutes les bornes</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>ce que l’on imagine disparu&#xa0;: site=ID, charger=ID, tag=IDTAG ou grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>se terminer avec 1 si un constat est aussi grave ou pire&#x202f;; error par défaut</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Dire quelles bornes un conducteur peut utiliser, ou qui peut utiliser une borne ou un site, et pourquoi.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Une ligne par droit, d’après ce document. Pour --driver, les colonnes du CSV et les clés du JSON, un objet par ligne, sont chargerId, chargerName, siteId et grant&#x202f;; pour --charger, driverId, driverName, tags et grant&#x202f;; pour --site, driverId, driverName, chargerId et grant, pour les bornes du site et de ses sous-sites. siteId est le site qui contient la borne dans ce droit&#x202f;; grant est son chemin, ou direct pour une borne octroyée elle-même. Le texte signale les droits qui ne donnent rien que d’autres ne donnent aussi&#xa0;: tous ceux qui sont signalés pourraient être révoqués d’un coup, sans que rien ne soit perdu. Code de sortie 1 s’il n’y a rien de ce nom.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Dire pourquoi une carte serait refusée à une borne, motif par motif.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Le badge peut aussi être écrit tel qu’il est imprimé&#xa0;: avec des espaces ou des deux-points, sous forme de nombre décimal, avec ses octets inversés&#x202f;; la borne peut être désignée par un autre de ses ID. JSON&#xa0;: un objet par ligne avec reason, verdict et detail&#x202f;; CSV a les mêmes colonnes. verdict est yes si la carte serait refusée pour ce motif, no, ou unknown. Les motifs sont, dans cet ordre, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (ou indisponible), socketError (ou hors service), socketOccupied, et ce qu’aucun document ne dit&#xa0;: accessGroups, authorizationList, backOffice, payerAccount. Si plusieurs enregistrements ont le badge, ou plusieurs bornes l’ID, tous les motifs sont traités pour chacun. Code de sortie 0 quelle que soit la réponse.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Dire qui perdrait quoi si un site, une borne, un badge ou un droit disparaissait.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>D’après ce document. JSON&#xa0;: un objet par ligne pour chaque conducteur et chaque borne concernés, avec driverId, chargerId et otherGrants&#xa0;: les droits de ce conducteur sur cette borne qui ne dépendent pas de ce qui a disparu, chacun un chemin ou direct. CSV a les mêmes colonnes, les droits séparés par des points-virgules. site=ID est le site avec ses sous-sites&#xa0;: ses bornes disparaissent de quelque manière qu’elles soient octroyées. tag=IDTAG est jugé à --now&#xa0;: sans autre badge valide, tout est perdu. grant=DRIVER:SITE est le droit d’un conducteur sur un site, ou sur une seule borne par son ID de borne. Le texte résume, et liste les conducteurs concernés. Code de sortie 1 s’il n’y a rien de ce nom.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Rechercher les bornes dont la configuration n’est pas celle des autres de leur genre.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Les bornes du même fabricant, du même modèle et du même micrologiciel forment un groupe s’il y en a au moins trois qui déclarent une configuration. Une clé a dérivé si plus de la moitié de son groupe a la même valeur et que certaines ne l’ont pas, ou n’ont pas la clé. Les clés individuelles sont omises&#xa0;: celles dont au moins quatre bornes, et au moins une sur cinq, ont une valeur qu’aucune autre borne n’a. JSON&#xa0;: un objet par ligne pour chaque borne qui s’écarte de son groupe, avec manufacturer, model, firmware, key, majority, chargerId et value, qui est omis si la clé manque et vaut null si elle est déclarée comme null. CSV a les mêmes colonnes.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Lister ce qui ne va pas dans un parc, le pire d’abord.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Chaque constat est une erreur, un avertissement ou une remarque selon une règle, à propos d’un enregistrement ou du document dans son ensemble. JSON&#xa0;: un objet par ligne avec rule, severity, kind, id, name, message et path&#x202f;; CSV a les mêmes colonnes. kind est homeSite, driver, tag, site, charger, socket ou document, dont path est un JSON Pointer. rule est un mot d’une liste fixe, comme charger-offline. Code de sortie 1 si quelque chose atteint ou dépasse le niveau de --fail-on, afin qu’un minuteur puisse le savoir.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Dire ce qui diffère entre deux fichiers ou copies hors ligne.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Les enregistrements sont rapprochés selon leur identité, et l’ordre dans lequel ils figurent ne compte pas&#x202f;; - est l’entrée standard. Le texte commence par la portée des modifications&#x202f;; ce qui a expiré est déterminé par le contact le plus récent avec une borne que chaque document déclare, ou par --now pour NEW. JSON&#xa0;: un objet par ligne avec change (added, removed, changed ou moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration ou grant), id, field, old, new et parent&#x202f;; old ou new est omis s’il n’y en a pas. L’id d’un badge est son idTag, ou DRIVER:IDTAG si plusieurs conducteurs l’ont&#x202f;; celui des autres CHARGER:SOCKET, CHARGER:KEY et DRIVER:SITE. field a le nom de l’API&#x202f;; il est vide si un enregistrement entier est apparu ou a disparu, et old ou new est alors cet enregistrement, et vaut parent s’il a été déplacé. Le field d’un droit est chargerGroups ou chargers, ou copy si la copie d’un site chez le conducteur s’écarte des autres. CSV a les mêmes colonnes. Les valeurs des secrets sont masquées. Code de sortie 1 s’il y a une modification.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Afficher côte à côte les champs et les configurations de plusieurs bornes.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>Les autres sont comparées à la première borne&#x202f;; ≠ signale ce qui en diffère. JSON&#xa0;: un objet par ligne pour chaque champ avec section (charger, location, sockets ou configuration), key, differs, qui liste les ID des bornes différant de la première, et values, un objet des ID des bornes, dont est absente une borne qui n’a pas du tout le champ. Pour les prises, key est l’ID de la prise et le champ, comme 1.status. CSV a section, key et differs, avec des espaces entre les ID, et une colonne pour chaque borne. Code de sortie 1 s’il n’y a pas une telle borne.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Code de sortie&#xa0;: 0 terminé, 1 rien de ce nom, &apos;check&apos; a trouvé quelque chose, ou deux parcs diffèrent, 2 appel erroné, 3 la source n’a pas pu être lue, 4 ce n’est pas ce document, 5 la sortie n’a pas pu être écrite, 130 interrompu.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Sites de rattachement</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Conducteurs sans site de rattachement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Numéro de type</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>De réserve</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Sous-sites</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conducteurs</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>ID du site de rattachement</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>ID du payeur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Sites octroyés</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Bornes octroyées</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Prises en ligne (déclarées)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Prises hors ligne (déclarées)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Prises en défaut (déclarées)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>ID de coût</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Nom de coût</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>ID du bénéficiaire du paiement</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>ID de borne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue pour la dernière fois</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>ID du site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Groupe public</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>ID EVSE</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Un EVSE par prise</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Référence physique</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Relais d’intégration</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Intégration push</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Structure de message propre</translation>
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
        <translation>Numéro de série du compteur</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Type de compteur</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Propriétés personnalisées</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Lettre du numéro</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Modifiable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Max power (stated)</source>
        <translation>Puissance maximale (déclarée)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Puissance maximale</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Type de courant</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Rotation des phases</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>Numéro d’EVSE sur l’appareil</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Numéro de connecteur sur l’appareil</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>Numéro d’EVSE sur la station</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Numéro de type de référence</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>ID de référence</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>En vigueur à partir du</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Les badges expirés sont signalés pendant</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>Une borne peut être hors ligne pendant</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>Une borne peut être silencieuse pendant</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>Une borne peut être éloignée des autres de son site de</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Une prise délivre au plus</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Les bornes d’un même modèle sont comparées à partir de</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> heure</numerusform>
            <numerusform> heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> mètre</numerusform>
            <numerusform> mètres</numerusform>
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
            <numerusform> borne</numerusform>
            <numerusform> bornes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Est le badge %1 de %2 avec ses octets dans l’autre ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n badge est celui-ci&#xa0;: %1 de %2.</numerusform>
            <numerusform>%n badges sont celui-ci, dont %1 de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 l’a deux fois, l’autre fois sous la forme %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Est aussi un badge de %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Est aussi un badge de %1, écrit %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Personne ne peut dire qui a chargé, et celui à qui c’est facturé n’est peut-être pas le bon.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Cherchez qui détient la carte, et retirez le badge à l’autre.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 vaut %2, alors que ses semblables ont %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 %n autre clé diffère.</numerusform>
            <numerusform>%1 %n autres clés diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n borne révèle la valeur de %1 dans ce document.</numerusform>
            <numerusform>%n bornes révèlent la valeur de %1 dans ce document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Secret dans une configuration</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Quiconque a la clé de cet appel, ou une copie du document, peut se faire passer pour la borne.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Demandez au fournisseur de l’omettre, définissez une nouvelle valeur, et surveillez qui reçoit des copies.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Configuration qui a dérivé</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Neuf bornes sur dix de ce modèle ont une autre valeur&#x202f;; celle-ci a donc été réglée à la main ou oubliée.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Réglez-la comme sur les autres, ou notez pourquoi elle diffère.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Une copie la place sous un autre site, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n autre copie diffère de celle qui est affichée.</numerusform>
            <numerusform>%n autres copies diffèrent de celle qui est affichée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n autre copie diffère de celle qui est affichée, dans&#xa0;: %1.</numerusform>
            <numerusform>%n autres copies diffèrent de celle qui est affichée, dans&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Copies qui se contredisent</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Le document répète cet enregistrement, et en dit deux choses.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Actualisez&#x202f;; si cela persiste, signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 a le même numéro de série %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n borne a le numéro de série %1&#xa0;: %2.</numerusform>
            <numerusform>%n bornes ont le numéro de série %1, dont %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 déclare la même carte SIM %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n borne déclare la carte SIM %1&#xa0;: %2.</numerusform>
            <numerusform>%n bornes déclarent la carte SIM %1, dont %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n borne du modèle %1 utilise encore %2, alors que %3 utilisent %4.</numerusform>
            <numerusform>%n bornes du modèle %1 utilisent encore %2, alors que %3 utilisent %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Numéro de série sur deux bornes</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Une borne a été saisie deux fois, ou l’une d’elles sous le numéro d’une autre&#xa0;: les pièces de rechange et la garantie s’égarent.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Relevez le numéro sur les deux appareils, et corrigez ou supprimez l’un d’eux.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>Carte SIM sur deux bornes</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Une carte ne se trouve que dans un seul appareil&#x202f;; la bloquer pour l’un couperait l’autre.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Relevez le numéro de la carte sur les deux appareils, et corrigez l’un d’eux.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Micrologiciel plus ancien que sur les semblables</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Des défauts corrigés pour les autres sont encore dans celles-ci.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Mettez-les à jour, ou notez pourquoi il ne le faut pas.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>L’ID figure %n fois, aussi sur %1 (%2).</numerusform>
            <numerusform>L’ID figure %n fois, aussi sur %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n valeur est d’un autre type que celui que l’API documente.</numerusform>
            <numerusform>%n valeurs sont d’un autre type que celui que l’API documente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n clé figure deux fois dans un enregistrement&#x202f;; la dernière compte.</numerusform>
            <numerusform>%n clés figurent deux fois dans un enregistrement&#x202f;; la dernière compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n nombre ne tient pas dans son champ.</numerusform>
            <numerusform>%n nombres ne tiennent pas dans leur champ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n texte contient des caractères non valides.</numerusform>
            <numerusform>%n textes contiennent des caractères non valides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n date est illisible.</numerusform>
            <numerusform>%n dates sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Le document s’écarte %n fois de sa documentation sans conséquence&#xa0;: champs nouveaux, manquants, null ou nommés autrement.</numerusform>
            <numerusform>Le document s’écarte %n fois de sa documentation sans conséquence&#xa0;: champs nouveaux, manquants, null ou nommés autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>ID sur deux enregistrements</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Ce qui désigne cet ID, à la main ou par programme, peut atteindre l’autre enregistrement.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Regardez s’il s’agit d’un seul enregistrement qui figure deux fois&#x202f;; sinon, signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Document non conforme à sa documentation</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Ces valeurs sont conservées et affichées telles quelles, mais ne peuvent être triées, comptées ni comparées.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>La liste des anomalies du document indique où&#x202f;; signalez-le au fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Peut utiliser %n borne, mais n’a pas de badge pour le faire.</numerusform>
            <numerusform>Peut utiliser %n bornes, mais n’a pas de badge pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Peut charger, mais %n badge n’est pas valide&#x202f;; il a expiré %1.</numerusform>
            <numerusform>Peut charger, mais sur %n badges aucun n’est valide&#x202f;; le dernier a expiré %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>A un badge valide, mais ne peut utiliser aucune borne, d’après ce document.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>N’a ni badge valide, ni accès à aucune borne.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Nomme son site de rattachement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Figure parmi les conducteurs sans site de rattachement, mais indique %1 (%2) comme le sien.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Figure sur un site de rattachement, mais indique %1 (%2) comme le sien.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>site de rattachement</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Indique un site de rattachement %1 qui n’est pas dans le document.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>N’a pas de site de rattachement, mais un badge valide et l’accès à %n borne.</numerusform>
            <numerusform>N’a pas de site de rattachement, mais un badge valide et l’accès à %n bornes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Conducteur sans badge valide</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Le conducteur a des accès qu’aucune de ses cartes ne permet d’utiliser.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Remettez un nouveau badge, ou mettez fin à l’accès.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Conducteur sans badge</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Le conducteur a des accès, mais rien à présenter à une borne.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Remettez un badge, ou mettez fin à l’accès.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Conducteur sans accès</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Toutes les bornes refusent ce conducteur, à moins qu’un groupe d’accès que ce document ne montre pas ne l’autorise.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Octroyez un site ou une borne, ou supprimez le conducteur.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Conducteur de réserve qui peut charger</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Sans site de rattachement, presque aucun opérateur ne voit le conducteur, et pourtant la carte fonctionne.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Donnez un site de rattachement au conducteur, ou mettez fin à l’accès.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Conducteur qui indique un autre site de rattachement</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Qui peut voir et facturer le conducteur dépend de celui des deux auquel on se fie.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Déplacez de nouveau le conducteur vers le bon site de rattachement.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Site de rattachement inexistant</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Le site de rattachement a été supprimé, ou cette clé n’est pas autorisée à le voir.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Donnez au conducteur un site de rattachement qui existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n ID EVSE n’a qu’un des deux séparateurs&#xa0;: %1.</numerusform>
            <numerusform>%n ID EVSE n’ont qu’un des deux séparateurs, comme %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n ID EVSE est à l’ancien format DIN&#xa0;: %1.</numerusform>
            <numerusform>%n ID EVSE sont à l’ancien format DIN, comme %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>L’ID EVSE %1 n’est pas conforme à eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n ID EVSE n’est pas conforme à eMI3&#xa0;: %1.</numerusform>
            <numerusform>%n ID EVSE ne sont pas conformes à eMI3, comme %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 a le même ID EVSE, écrit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n borne a cet ID EVSE&#xa0;: %1, où il est écrit %2.</numerusform>
            <numerusform>%n bornes ont cet ID EVSE, dont %1, où il est écrit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>L’un de ses EVSE a le même UID que l’un de ceux de %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>UID EVSE sur deux bornes</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Les partenaires ne peuvent pas les distinguer&#xa0;: l’une démarre ou facture l’autre.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Renommez l’une des bornes, afin que l’ID de borne et l’ID de prise soient uniques ensemble.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>ID EVSE sur deux bornes</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Les partenaires d’itinérance envoient leurs conducteurs vers la mauvaise borne.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Donnez à chaque borne son propre ID EVSE.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>ID EVSE non conforme à eMI3</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Les partenaires d’itinérance peuvent le refuser, ou le lire autrement.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Écrivez-le sous la forme pays*opérateur*E et numéro, comme FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Le droit sur %1 n’ajoute rien&#xa0;: un autre droit le comprend déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n droit sur %1 n’ajoute rien&#xa0;: celui sur %2.</numerusform>
            <numerusform>%n droits sur %1 n’ajoutent rien, dont celui sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>Le conducteur rattaché ici (%n) ne peut pas charger ici.</numerusform>
            <numerusform>Aucun des %n conducteurs rattachés ici ne peut charger ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n conducteur rattaché ici sur %1 ne peut pas charger ici.</numerusform>
            <numerusform>%n conducteurs rattachés ici sur %1 ne peuvent pas charger ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Site de rattachement dont les conducteurs ne peuvent pas y charger</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Le site de rattachement est aussi un site de recharge, mais un rattachement ne donne aucun droit de charger.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Octroyez-leur le site, s’ils sont censés y charger.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Droits qui n’ajoutent rien</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Quiconque retire l’un des deux croit que l’accès a pris fin.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Gardez celui qui est voulu, et supprimez l’autre.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>La borne signale un défaut.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>La borne signale un défaut&#x202f;; vue pour la dernière fois %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>La prise de %1 signale un défaut.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>La prise signale un défaut, alors que sa borne %1 indique «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>La seule borne (%n) est hors ligne.</numerusform>
            <numerusform>Toutes les bornes (%n) sont hors ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Est hors ligne, et n’indique pas quand elle a été vue pour la dernière fois.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Est hors ligne&#x202f;; vue pour la dernière fois %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Indique «&#xa0;%1&#xa0;», mais a été vue pour la dernière fois %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Borne en défaut</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Personne ne peut y charger tant que quelqu’un ne s’en occupe pas.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Lisez son dernier message, redémarrez-la, et envoyez quelqu’un si cela ne suffit pas.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Prise en défaut</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>La borne semble aller bien, mais cette prise est hors d’usage.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Redémarrez la borne, et faites examiner la prise si cela ne suffit pas.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Borne hors ligne</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>On ne peut pas vérifier qui peut charger, et rien de ce qui est chargé n’est signalé.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Vérifiez son alimentation, sa carte SIM ou son réseau, et le pare-feu du site.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Borne devenue silencieuse</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Son état est aussi ancien que son dernier message&#xa0;: elle est peut-être hors ligne.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Demandez-lui son état&#x202f;; si rien ne vient, considérez-la comme hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n conducteur sur %1 ici n’a pas de payeur, les autres en ont un.</numerusform>
            <numerusform>%n conducteurs sur %1 ici n’ont pas de payeur, les autres en ont un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>A %n badge à facturer, mais pas de payeur.</numerusform>
            <numerusform>A %n badges à facturer, mais pas de payeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n badge de %1 conducteurs est à facturer, mais ces conducteurs n’ont pas de payeur.</numerusform>
            <numerusform>%n badges de %1 conducteurs sont à facturer, mais ces conducteurs n’ont pas de payeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 a le même ID externe %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>L’ID externe %1 figure %n fois, aussi sur %2.</numerusform>
            <numerusform>L’ID externe %1 figure %n fois, aussi sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Badge à facturer sans payeur</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Ce qui est chargé avec ne peut être facturé à personne, à moins que le site ne paie.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Donnez un payeur au conducteur, ou ne facturez pas le badge.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>ID externe sur deux enregistrements</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>L’autre système comptabilise les deux sous un seul.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Cherchez dans l’autre système lequel des deux il désigne.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Conducteur sans payeur parmi d’autres qui en ont un</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>La plupart des conducteurs de ce site de rattachement ont un payeur&#x202f;; ceux-ci ont donc été oubliés.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Donnez-leur un payeur.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Ne déclare pas de coordonnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n borne sur %1 ne déclare pas de coordonnées.</numerusform>
            <numerusform>%n bornes sur %1 ne déclarent pas de coordonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Se trouve à 0, 0, c’est-à-dire en mer.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Se trouve à %1, c’est-à-dire nulle part sur terre.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Se trouve à %1&#x202f;; la latitude et la longitude sont inversées.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 se trouve à %2 des autres bornes.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n borne se trouve loin des autres&#xa0;: %1, à %2.</numerusform>
            <numerusform>%n bornes se trouvent loin des autres, %1 jusqu’à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Coordonnées impossibles</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Les conducteurs et les techniciens sont envoyés au mauvais endroit.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Corrigez la latitude et la longitude, en degrés décimaux.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Site dont les bornes sont très éloignées</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Soit les coordonnées sont fausses, soit une borne est sur le mauvais site, et ses droits avec elle.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Corrigez les coordonnées, ou déplacez la borne vers son site.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Borne sans coordonnées</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Aucune carte ni aucune application ne peut montrer où elle se trouve.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Saisissez sa latitude et sa longitude.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Déclare une puissance de %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Déclare une puissance de %1, peut-être exprimée en kilowatts.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Déclare une puissance de %1, plus que ce que délivre n’importe quelle prise.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Déclare une puissance de %1, plus que ce que peuvent délivrer %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 La borne a %n prise de ce genre.</numerusform>
            <numerusform>%1 La borne a %n prises de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Puissance impossible</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Les conducteurs, les partenaires et la gestion de charge planifient avec ce nombre.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Corrigez la puissance, la tension ou le courant de la prise&#x202f;; l’unité attendue est le watt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n site sur %1 déclare d’autres nombres de prises que n’en contient le document.</numerusform>
            <numerusform>%n sites sur %1 déclarent d’autres nombres de prises que n’en contient le document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Déclare %1 prises en tout, mais %n figure dans le document.</numerusform>
            <numerusform>Déclare %1 prises en tout, mais %n figurent dans le document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Prises déclarées qui n’existent pas</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Soit le site compte mal, soit certaines de ses bornes ne sont pas dans le document.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Comparez le site avec sa page chez le fournisseur.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Indique «&#xa0;%1&#xa0;», mais est connectée.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Indique «&#xa0;%1&#xa0;», mais n’est pas connectée.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Indique «&#xa0;%1&#xa0;», mais aucune de ses prises ne l’indique.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Indique «&#xa0;%1&#xa0;», mais toutes ses prises sont disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n borne</numerusform>
            <numerusform>%n bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>L’API ne documente pas l’état «&#xa0;%1&#xa0;», signalé par %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>État qui se contredit</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Les conducteurs voient l’un des deux, et l’un des deux est faux.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Redemandez son état à la borne&#x202f;; si cela persiste, signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>État que l’API ne documente pas</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Il est compté comme «&#xa0;autre&#xa0;», si bien qu’il n’est dans aucune liste de bornes libres ou en défaut.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Demandez au fournisseur ce qu’il signifie.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>A expiré %1, et %2 n’a pas d’autre badge valide.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Expire %1, le %2, et %3 n’a pas de badge qui dure plus longtemps.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Est valide à partir du %1&#x202f;; d’ici là, %2 n’a pas de badge valide.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>N’est jamais valide&#xa0;: expire le %1, mais n’est valide qu’à partir du %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Badge qui commence après son expiration</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Il n’y a aucun jour où ce badge fonctionne.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Corrigez ses deux dates.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Badge expiré d’un conducteur qui peut charger</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Le conducteur a des accès, mais les bornes refusent cette carte.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Prolongez le badge, ou retirez-le au conducteur.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Badge qui expire bientôt</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>À partir de ce jour, les bornes refusent la dernière carte du conducteur.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Prolongez-le à temps, ou remettez-en un autre.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Badge pas encore valide</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Le conducteur a des accès, mais ne peut pas charger avant ce jour.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Rien, si c’est voulu&#x202f;; sinon, corrigez le jour.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Badge qui figure deux fois</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>La seule borne (%n) est hors ligne&#x202f;; vue pour la dernière fois %1.</numerusform>
            <numerusform>Toutes les bornes (%n) sont hors ligne&#x202f;; la première a été vue pour la dernière fois %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>a record, what was found of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>VerbAccess</name>
    <message>
        <source>Chargers that driver %1 may use, as stated by this document:</source>
        <translation>Bornes que le conducteur %1 peut utiliser, d’après ce document&#xa0;:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Conducteurs qui peuvent utiliser la borne %1, d’après ce document&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Conducteurs qui peuvent utiliser les bornes du site %1 et de ses sous-sites, d’après ce document&#xa0;:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(redondant)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Conducteurs&#xa0;: %1, bornes&#xa0;: %2, valeurs remplacées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Interrompu&#x202f;; le fichier est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>VerbCheck</name>
    <message>
        <source>%1: %2 (%3): %4</source>
        <extracomment>%1 is a severity, %2 the title of a rule, %3 its id, %4 a number</extracomment>
        <translation>%1&#xa0;: %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Aucune configuration n’a dérivé.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Plusieurs enregistrements sont désignés&#x202f;; chacun est traité.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Interrompu&#x202f;; le fichier est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Sites de rattachement</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conducteurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Sites de recharge</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Enregistrements de bornes dans le document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lu en</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Aucune anomalie dans le document.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Anomalies du document, et leur première occurrence</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, répétée</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>%1 trouvées, %2 inconnues, %3 ambiguës.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>La page ne peut pas être dessinée, car il n’y a aucune police sur cette machine&#x202f;; installez-en une, comme fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Rien ne satisfait %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>Il n’y a pas de conducteur %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Il n’y a pas de borne %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Il n’y a pas de site de recharge %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>Il n’y a pas de site de rattachement %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Il n’y a pas de badge %1 dans ce parc.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Il n’y a pas de connexion %1&#x202f;; &apos;chargetree snapshots&apos; liste celles qui ont des copies hors ligne.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Aucune copie hors ligne n’est conservée.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Rien ne satisfait %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Il n’y a pas de site de recharge %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Il n’y a pas de borne %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Il n’y a pas de badge %1 dans ce parc.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>Il n’y a pas de droit %1 dans ce parc.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without attend site=ID, charger=ID, tag=IDTAG ou grant=DRIVER:SITE, et non %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>perd %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>aucune restante</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1&#xa0;: si cela disparaissait, d’après ce document.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>a le badge %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’est plus là</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 est de nouveau là</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1&#xa0;: maintenant %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>chargetree::AccessTables</name>
    <message>
        <source>%1 (redundant)</source>
        <comment>a grant</comment>
        <translation>%1 (redondant)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n voie</numerusform>
            <numerusform>%n voies</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Autres conducteurs qui peuvent l’utiliser&#x202f;; Entrée montre qui ils sont</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Pire badge</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Bornes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n droit est redondant&#xa0;: %1. Il ne donne rien que les autres ne donnent, et pourrait être révoqué sans perte.</numerusform>
            <numerusform>%n droits sont redondants&#xa0;: %1. Ils ne donnent rien que les autres ne donnent, et pourraient être révoqués ensemble sans perte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n borne est affichée.</numerusform>
            <numerusform>%n bornes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>%n est sélectionnée.</numerusform>
            <numerusform>%n sont sélectionnées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>Parc de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>&amp;Tout déplier</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Tout re&amp;plier</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Tout déplier en des&amp;sous</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>Anomalies de ce doc&amp;ument</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>À propos de C&amp;hargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Où sont mes &amp;fichiers</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Créer un paquet d’assis&amp;tance…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Afficher dans l’ar&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Copier les lignes avec les &amp;titres</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Copier pour un tic&amp;ket</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Conducteurs</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Bad&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Sites</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>&amp;Bornes</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>&amp;Prises</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>Configura&amp;tions</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie précédente de la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Page de &amp;détails suivante</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Page de déta&amp;ils précédente</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Rechercher une liste de &amp;valeurs…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>Comment rec&amp;hercher</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Recherches enregistrées et s&amp;ignets</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>&amp;Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Ajouter cette li&amp;gne aux signets</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Paquet partageable sans ris&amp;que…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le li&amp;en</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Com&amp;parer des bornes…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Comparer à des bornes si&amp;milaires…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>Dé&amp;rive de configuration…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>Pour&amp;quoi une carte est-elle refusée&#x202f;?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Et &amp;si ceci disparaissait&#x202f;?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>I&amp;gnorer avec un motif…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>&amp;Seuils des constats…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>C&amp;onstats</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>&amp;Ne plus ignorer</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ca&amp;rte</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Ma&amp;nuel</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>Sur&amp;veiller les modifications</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>Mode confidentie&amp;l</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Afficher ce qui est masqué ici</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: vos choix ne valent que jusqu’à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>À côté de %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sous %1</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>&apos;%1&apos; n’a pas d’option %2&#x202f;; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>La fenêtre n’a pas d’option %1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 est vide&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 attend un nombre entier supérieur à zéro, et non %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 attend un instant comme 2026-01-31T12:00:00Z, et non %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 ne connaît pas %2&#x202f;; il y a %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; attend des mots à rechercher&#x202f;; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; n’accepte pas %2&#x202f;; indiquez un fichier avec --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>La fenêtre ouvre un seul fichier, et %1 en est un autre&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 n’est ni une commande ni un fichier&#x202f;; voir &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url est refusé, car il contient une clé&#xa0;: d’autres utilisateurs pourraient la lire&#x202f;; mettez la clé dans CHARGETREE_API_KEY ou dans un fichier indiqué par --key-file.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url doit commencer par https://, afin que personne ne lise la clé en chemin.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url n’est pas une adresse&#x202f;; indiquez-la sous la forme https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url attend aussi l’ID client&#x202f;; ajoutez --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; doit savoir quoi exporter&#x202f;; ajoutez --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>La catégorie %1 n’a pas de colonne %2&#x202f;; &apos;chargetree export --what %1 --list-columns&apos; liste celles qu’elle a.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 est refusé&#xa0;: d’autres utilisateurs pourraient lire une clé sur la ligne de commande&#x202f;; mettez-la dans CHARGETREE_API_KEY ou dans un fichier indiqué par --key-file.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Il n’y a pas d’option %1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 ne prend pas de valeur&#x202f;; retirez ce qui suit.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 attend une valeur à sa suite&#x202f;; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>voir &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Il y a plus d’une source&#x202f;; indiquez une seule option parmi --demo, --file, --connection et --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id va avec --url&#x202f;; indiquez aussi l’adresse.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file va avec --url ou --connection&#x202f;; indiquez aussi l’une d’elles.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; attend une adresse&#xa0;: --connection NAME, ou --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; attend une source&#xa0;: --demo, --file PATH, --connection NAME, ou --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>La requête n’est pas comprise au caractère %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Le parc et la liste ne peuvent pas être tous deux l’entrée standard&#x202f;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; doit savoir où écrire&#x202f;; ajoutez -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Un lien est suivi dans le parc ouvert&#x202f;; retirez la source.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON ne contient que des bornes&#x202f;; indiquez --what chargers, ou un autre --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset va avec --format csv&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; attend l’une des options %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; attend %2&#xa0;: des fichiers ou des copies hors ligne&#x202f;; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Les deux ne peuvent pas être l’entrée standard&#x202f;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; attend %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; attend de %1 à %2 bornes&#x202f;; indiquez-les avec --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Toute modification</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrer les modifications</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Petites modifications</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Quand une borne ou une prise s’est manifestée pour la dernière fois, et son dernier message</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Lecture de la copie plus ancienne…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Les modifications figureront ici après la prochaine actualisation. Ou comparez avec une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Rien n’a changé, sauf le moment où les bornes se sont manifestées pour la dernière fois.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Il ne reste aucune modification avec ces filtres.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Colonnes de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Rechercher une colonne…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Aucune colonne ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Comparer des bornes</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Borne à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filtrer par champ, clé ou valeur</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Bornes côte à côte</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copie les lignes affichées, avec les titres</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Écrit les lignes affichées dans un classeur ou un fichier CSV</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Aucune de ces bornes n’est plus dans le parc.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Aucun champ, aucune clé ni valeur ne contient ce texte.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Ces bornes sont identiques dans tous les champs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 ligne sur %2 diffère</numerusform>
            <numerusform>%1 lignes sur %2 diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 autre borne similaire est omise</numerusform>
            <numerusform>%1 autres bornes similaires sont omises</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>plus dans le parc&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Il n’y a ici aucune borne à laquelle la comparer.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>&amp;Comparer avec cette borne</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>Afficher dans l’ar&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>&amp;Omettre cette borne</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, diffère de la référence</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Référence · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, la référence</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Prise sans ID</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Clé sans nom</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Si un champ est rempli</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Catégorie d’enregistrement</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrer par clé ou valeur</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Cette borne ne déclare pas de configuration.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Aucune clé ni valeur ne contient ce texte.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Fournie par votre administrateur&#xa0;: seule sa clé peut être modifiée ici. Dupliquez-la pour modifier le reste.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>C&amp;hemin</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>La clé est transmise par</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>A&amp;utorité propre (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certi&amp;ficat client</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Son fichier de c&amp;lé</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>&amp;Actualiser toutes les</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>nom de votre choix&#x202f;; sans nom, l’hôte est affiché</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>à vérifier auprès de votre fournisseur</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>seulement sur demande</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqué</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, fournie</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Les connexions de «&#xa0;%1&#xa0;» ne peuvent pas être lues. Le fichier reste tel quel jusqu’à ce que vous modifiiez une connexion, et est alors mis de côté.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de connexions de Chargetree&#x202f;; choisissez un fichier qui en a été exporté.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Il n’y a pas encore de clé pour elle&#x202f;; saisissez-en une ci-dessus.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lecture du parc</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, un parc de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conducteur</numerusform>
            <numerusform>%1 conducteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 badge</numerusform>
            <numerusform>%1 badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n connexion importée.</numerusform>
            <numerusform>%n connexions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Les connexions ont été exportées, sans leurs clés.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Poursuivre la modification</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Supprimer «&#xa0;%1&#xa0;», sa clé et sa copie hors ligne (%n)&#x202f;? Cela peut être annulé jusqu’à la fermeture de cette fenêtre.</numerusform>
            <numerusform>Supprimer «&#xa0;%1&#xa0;», sa clé et ses %n copies hors ligne&#x202f;? Cela peut être annulé jusqu’à la fermeture de cette fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et sa clé&#x202f;? Cela peut être annulé jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Exporter les connexions sans leurs clés</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Enregistrer et &amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Il n’y a pas encore de connexion. Ajoutez-en une avec l’adresse et la clé fournies par votre fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fe&amp;rmer</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Actualiser aussi sur les réseaux à &amp;données limitées</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>seulement sur demande</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>&amp;Actualiser toutes les</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Valeurs de départ d’une nouvelle connexion. Les connexions existantes conservent leurs propres réglages.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Les dernières réponses de chaque connexion sont conservées, pour qu’il y ait quelque chose à consulter sans réseau et à quoi comparer. La plus récente est toujours conservée&#x202f;; ce qui dépasse ces limites disparaît à l’arrivée de la suivante.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Ce document contient %n copie de cette borne&#x202f;; elle ne diffère que par les dates et les messages.</numerusform>
            <numerusform>Ce document contient %n copies de cette borne&#x202f;; elles ne diffèrent que par les dates et les messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Ce document contient %n copie contradictoire de cette borne.</numerusform>
            <numerusform>Ce document contient %n copies de cette borne qui se contredisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Copie affichée</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>jamais vue</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Copie %1 sur %2, %3 (la plus récente)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Copie %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externes</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conducteurs</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Sélectionnez un conducteur, un badge, un site ou une borne pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>données du %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>N’est plus dans le parc depuis le %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Qui peut charger</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailTabs</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message>
        <source>Fields that the API&apos;s page does not name</source>
        <translation>Champs que la page de l’API ne nomme pas</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Sites de rattachement</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conducteurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Pire badge</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Bornes accessibles à un conducteur</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Leurs prises</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Pire borne</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Conducteurs sans site de rattachement</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Données du</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Conducteurs ici et en dessous</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Site de recharge ayant cet ID</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Tel que déclaré</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n borne</numerusform>
            <numerusform>%n bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Pire d’entre elles</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Compté dans ce document</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Site entier</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Site de rattachement ayant cet ID</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Leur état</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Figure sous</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>ID de borne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Elle a</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>La plupart ont</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>micrologiciel non déclaré</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Dérive de configuration</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Bornes du même fabricant, du même modèle et du même micrologiciel dont plus de la moitié ont la même valeur d’une clé&#xa0;: celles qui en ont une autre, ou à qui la clé manque.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filtrer par borne, clé, valeur ou modèle</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Bornes qui s’écartent de leur groupe</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Place les bornes sélectionnées à côté d’une borne semblable à la plupart</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copie les lignes affichées, avec les titres</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Écrit les lignes affichées dans un classeur ou un fichier CSV</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Recherche de dérives…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Il n’y a pas encore de parc où chercher.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Aucune ligne ne contient ce texte.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Aucune configuration n’a dérivé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 écart</numerusform>
            <numerusform>%1 écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 groupe de bornes</numerusform>
            <numerusform>%1 groupes de bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 clé individuelle omise</numerusform>
            <numerusform>%1 clés individuelles omises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Portée des modifications</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Aucun badge n’est encore indiqué.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>On ne sait rien de ce badge.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Aucune borne n’est encore indiquée.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>On ne sait rien de cette borne.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Aucun conducteur de ce document n’a le badge «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Le badge %1 est celui du conducteur %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>C’est «&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Aucun début n’est déclaré.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Il est valide à partir du %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Il est valide depuis le %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>Un autre badge de ce conducteur est valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Ce conducteur n’a pas d’autre badge valide.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Aucune expiration n’est déclarée.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Il a expiré le %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>D’après ce document, %1 peut l’utiliser en raison de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>D’après ce document, aucun droit ne permet à %1 de l’utiliser&#x202f;; %1 peut utiliser %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 autre borne</numerusform>
            <numerusform>%1 autres bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Aucune borne de ce document ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; une borne qu’aucun conducteur ne peut utiliser n’y figure pas.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, dans %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>«&#xa0;%1&#xa0;» est la valeur de son champ %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Aucun état n’est déclaré.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Elle déclare&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Vue pour la dernière fois %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>aucun état</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>Aucune prise n’est déclarée.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Laquelle a été utilisée, et par qui, n’est pas déclaré.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>La borne elle-même déclare un défaut.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Les badges que contient la propre liste de la borne ne sont pas dans ce document.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled vaut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>La situation du compte du payeur n’est pas dans ce document.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Le payeur est %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Les groupes d’accès aux bornes du fournisseur ne sont pas dans ce document.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Ce que le back-office a répondu à ce moment n’est pas dans ce document.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>La carte serait refusée. Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Indiquez un badge et une borne pour voir pourquoi une carte est refusée.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Rien dans ce document n’indique que la carte serait refusée.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Rien dans ce document n’indique que la carte serait refusée, mais tout n’est pas déclaré.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Badge inconnu</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Badge pas encore valide</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Badge expiré</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Aucun droit</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Borne inconnue</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Borne hors ligne ou indisponible</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Prise en défaut ou hors service</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Prise occupée</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Groupes d’accès aux bornes</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Liste conservée sur la borne</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Décision du back-office</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Compte du payeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>%n autre paire d’un badge et d’une borne peut être visée, mais n’est pas traitée ici.</numerusform>
            <numerusform>%n autres paires d’un badge et d’une borne peuvent être visées, mais ne sont pas traitées ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Pourquoi une carte est-elle refusée&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>Bad&amp;ge, saisi ou scanné</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Badge, saisi ou scanné</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Tel qu’imprimé sur la carte convient</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>&amp;Borne</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>ID de borne, nom, ID EVSE ou numéro de série</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Afficher le con&amp;ducteur</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Afficher la bo&amp;rne</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Copier pour un tic&amp;ket</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Il n’y a pas encore de parc où chercher.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Indiquez un badge et une borne pour voir pourquoi une carte est refusée.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n enregistrement est désigné&#x202f;; la réponse figure ci-dessous.</numerusform>
            <numerusform>%n enregistrements sont désignés&#x202f;; chacun est traité ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>D’après ce document, données du %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Refusée pour cela</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Ce que dit le document</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Badge «&#xa0;%1&#xa0;» à la borne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Données du %1, de %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>ID du conducteur</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>ID du site de recharge</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Site de recharge</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conducteurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Octroyé par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Les accès sont ceux que déclare ce document&#x202f;; les groupes d’accès aux bornes du fournisseur n’y figurent pas.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Seul ce qui est accessible à au moins un conducteur figure dans le document.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupé</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n texte dépassait les 32&#x202f;767 caractères d’une cellule.</numerusform>
            <numerusform>%n textes dépassaient les 32&#x202f;767 caractères d’une cellule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Comme la liste les affiche</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Trouvés par la recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Classeur Excel (recommandé)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>Les ID, les cartes et les codes postaux restent du texte, les dates sont des dates, et l’origine figure sur sa propre feuille.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>Une apostrophe protège ce qui serait calculé&#x202f;; les ID qui ressemblent à des nombres peuvent tout de même être modifiés à l’ouverture. Un classeur les conserve.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV pour programmes</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Exactement ce que l’API a dit, rien de modifié. L’origine n’y a pas sa place&#xa0;: voir ci-dessous.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Une seule liste pour programmes&#xa0;: les enregistrements tels qu’ils ont été reçus, ou les colonnes que vous choisissez.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Un enregistrement par ligne, comme le lisent les bases de données et les collecteurs de journaux.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (bornes sur une carte)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Les bornes sous forme de points pour cartes&#x202f;; une borne sans position utilisable y figure sans point.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Faites glisser une colonne, ou appuyez sur Alt et une touche fléchée, pour la déplacer</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucune</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Enregistrements tel&amp;s que reçus</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>O&amp;rdre</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Indiquez où.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>C’est un dossier&#x202f;; ajoutez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Comme affiché</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Comme dans le document</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Il n’y a rien de cette catégorie à exporter.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>De %1, données du %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Ce fichier existe déjà&#x202f;; il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Chaque catégorie de lignes est proposée telle qu’elle a été exportée la dernière fois.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>Enregistrements tel&amp;s que reçus</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Les classeurs et le CSV pour tableurs ont des titres au-dessus des colonnes&#x202f;; les autres fichiers ont les noms de l’API, identiques dans toutes les langues. Les classeurs et le GeoJSON indiquent l’origine des données.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Affiner par</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Site de recharge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Aucun badge</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Aucun site de recharge</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non déclaré</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Conducteur %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>externe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>peut utiliser %n borne</numerusform>
            <numerusform>peut utiliser %n bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Badge %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n borne</numerusform>
            <numerusform>%n bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Site de rattachement %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>de réserve</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n conducteur</numerusform>
            <numerusform>%n conducteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>mise à jour %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>ligne %1, colonne %2 (octet %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;»&#x202f;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Vous n’êtes pas autorisé à lire «&#xa0;%1&#xa0;»&#x202f;; demandez à son propriétaire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#x202f;; choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse et non un fichier&#x202f;; connectez-vous-y.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout (%2)&#x202f;; copiez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>«&#xa0;%1&#xa0;» est compressé et a été coupé ou modifié depuis&#x202f;; procurez-vous-en une copie complète.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de %2, ce qui est la limite&#x202f;; choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour «&#xa0;%1&#xa0;»&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été annulée&#x202f;; rechargez-le.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Il n’y a pas de clé API&#x202f;; définissez CHARGETREE_API_KEY ou indiquez un fichier de clé.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Il n’y a pas de fichier de clé «&#xa0;%1&#xa0;»&#x202f;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Vous n’êtes pas autorisé à lire le fichier de clé «&#xa0;%1&#xa0;»&#x202f;; il devrait vous appartenir.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» n’est pas un fichier ordinaire&#x202f;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» n’a pas pu être lu&#x202f;; écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>D’autres peuvent lire le fichier de clé «&#xa0;%1&#xa0;»&#x202f;; réservez-vous-le avec chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de clé&#x202f;; mettez-y la clé API.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>«&#xa0;%1&#xa0;» contient quelque chose qui n’est pas une clé&#x202f;; mettez-y la clé API, sur une seule ligne.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON&#xa0;: %2, %3&#x202f;; procurez-vous-en une copie complète.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un parc&#xa0;: il n’a ni «&#xa0;userGroups&#xa0;» ni «&#xa0;spareUsers&#xa0;»&#x202f;; choisissez la réponse de l’appel des utilisateurs autorisés.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>«&#xa0;%1&#xa0;» est imbriqué plus profondément que n’importe quel parc, %3&#x202f;; vérifiez d’où il provient.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>«&#xa0;%1&#xa0;» est plus grand que ce que ce programme peut lire&#x202f;; choisissez une partie plus petite.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Le chargement de «&#xa0;%1&#xa0;» a été annulé&#x202f;; rechargez-le.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» n’est pas du JSON&#xa0;: %2, %3&#x202f;; réessayez, et signalez-le à votre fournisseur si cela persiste.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#x202f;; procurez-vous-en une copie complète.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>«&#xa0;%1&#xa0;» est une page web et non un parc&#x202f;; enregistrez la réponse de l’API elle-même.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>«&#xa0;%1&#xa0;» est en UTF-16 ou UTF-32&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>il est en UTF-16 ou UTF-32 et non en UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>c’est une page web</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>un caractère n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>un caractère de contrôle n’est pas à sa place</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>le caractère après une barre oblique inverse est incorrect</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>un nombre est mal formé</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>un mot n’est ni true, ni false, ni null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>un caractère n’est pas à sa place</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>une virgule manque</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>un deux-points manque</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>une virgule n’est suivie de rien</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>il se termine à l’intérieur d’un texte</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>il se termine à l’intérieur d’un objet</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>il se termine à l’intérieur d’un tableau</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>une clé n’a pas de guillemets</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>quelque chose suit sa fin</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse que l’on puisse interroger&#x202f;; saisissez-en une qui commence par https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>«&#xa0;%1&#xa0;» serait interrogé sans chiffrement et la clé pourrait être lue en chemin&#x202f;; utilisez https:// dans l’adresse.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» contient une clé ou un mot de passe que d’autres pourraient lire&#x202f;; retirez-le et indiquez la clé dans CHARGETREE_API_KEY ou dans un fichier de clé.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Il n’y a pas de clé API pour «&#xa0;%1&#xa0;»&#x202f;; définissez CHARGETREE_API_KEY ou indiquez un fichier de clé.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable&#x202f;; vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de connexions&#x202f;; vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été rompue avant l’arrivée de la réponse&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu prouver son identité, la clé n’a donc pas été envoyée&#x202f;; vérifiez l’adresse, ainsi que l’horloge et les certificats de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Le serveur mandataire sur le chemin de «&#xa0;%1&#xa0;» n’a pas laissé passer la demande&#x202f;; vérifiez les paramètres du serveur mandataire de cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être interrogé&#x202f;; vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien envoyé pendant %2&#x202f;; réessayez, ou demandez à votre fournisseur si le service fonctionne.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>«&#xa0;%1&#xa0;» n’avait pas envoyé toute la réponse après %2&#x202f;; réessayez, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu sans parc (statut %2)&#x202f;; vérifiez l’adresse auprès de votre fournisseur.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas compris la demande (statut %2)&#x202f;; vérifiez l’adresse et l’ID client.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>«&#xa0;%1&#xa0;» ne connaît pas ce client ou refuse la clé (statut %2)&#x202f;; vérifiez la clé et l’ID client.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>«&#xa0;%1&#xa0;» ne permet pas à cette clé de lire le parc (statut %2)&#x202f;; demandez l’autorisation à votre fournisseur.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien à cette adresse (statut %2)&#x202f;; vérifiez son chemin auprès de votre fournisseur.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>«&#xa0;%1&#xa0;» a été interrogé trop souvent (statut %2)&#x202f;; attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>«&#xa0;%1&#xa0;» rencontre lui-même un problème (statut %2)&#x202f;; réessayez plus tard, et signalez-le à votre fournisseur si cela persiste.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>«&#xa0;%1&#xa0;» a donné une réponse que ce programme ne connaît pas (statut %2)&#x202f;; vérifiez l’adresse auprès de votre fournisseur.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu par une page web&#x202f;; vérifiez l’adresse, et si ce réseau vous demande de vous identifier.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu par «&#xa0;%3&#xa0;» et non par du JSON&#x202f;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>«&#xa0;%1&#xa0;» a compressé sa réponse d’une manière que personne n’a demandée («&#xa0;%3&#xa0;»)&#x202f;; signalez-le à votre fournisseur.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>«&#xa0;%1&#xa0;» n’a absolument rien répondu&#x202f;; vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu par quelque chose qui n’est pas un parc&#x202f;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» n’est pas aussi longue qu’annoncé, elle a donc été coupée en chemin&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» est plus grande que %2, ce qui est la limite&#x202f;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour la réponse de «&#xa0;%1&#xa0;»&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>La réponse compressée de «&#xa0;%1&#xa0;» est endommagée ou a été coupée en chemin&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>«&#xa0;%1&#xa0;» est une copie hors ligne et a été coupé ou modifié depuis&#x202f;; ouvrez une autre copie, ou récupérez de nouveau le parc.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>«&#xa0;%1&#xa0;» est une copie hors ligne d’une version plus récente de ce programme&#x202f;; mettez le programme à jour, ou ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>«&#xa0;%3&#xa0;», dont la connexion à «&#xa0;%1&#xa0;» a besoin, n’a pas pu être lu&#x202f;; vérifiez son nom et si vous êtes autorisé à le lire.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>«&#xa0;%3&#xa0;» ne contient pas de certificat d’une autorité&#x202f;; indiquez un fichier PEM qui en contient un dans la connexion à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>«&#xa0;%3&#xa0;» ne contient pas de certificat à présenter à «&#xa0;%1&#xa0;»&#x202f;; indiquez dans la connexion le fichier PEM qui en contient un.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>«&#xa0;%3&#xa0;» ne contient pas de clé privée utilisable pour «&#xa0;%1&#xa0;»&#x202f;; indiquez un fichier PEM contenant la clé, sans mot de passe.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>La clé privée de «&#xa0;%3&#xa0;» appartient à un autre certificat que celui de «&#xa0;%1&#xa0;»&#x202f;; indiquez la clé qui va avec.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu prouver son identité, car son certificat a expiré le %2&#x202f;; vérifiez l’horloge de cet ordinateur, et si elle est à l’heure, l’exploitant du serveur doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu prouver son identité, car son certificat n’est valide qu’à partir du %2&#x202f;; vérifiez l’horloge de cet ordinateur, et si elle est à l’heure, signalez-le à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>«&#xa0;%1&#xa0;» a présenté le certificat d’un autre hôte, la clé n’a donc pas été envoyée&#x202f;; vérifiez l’adresse, et si ce réseau vous demande de vous identifier.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>«&#xa0;%1&#xa0;» a présenté un certificat d’une autorité que cet ordinateur ne connaît pas, la clé n’a donc pas été envoyée&#x202f;; vérifiez l’adresse, ou indiquez le fichier de cette autorité dans la connexion.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>«&#xa0;%1&#xa0;» se porte garant de lui-même avec son propre certificat, la clé n’a donc pas été envoyée&#x202f;; si vous faites confiance à ce serveur, indiquez son certificat comme autorité dans la connexion.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Aucune connexion chiffrée à «&#xa0;%1&#xa0;» n’a pu être établie&#x202f;; vérifiez l’adresse avec son port, si ce réseau la laisse passer, et si le serveur demande un certificat de votre part.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>«&#xa0;%1&#xa0;» demande un certificat de votre part et n’a pas accepté celui qui lui a été présenté&#x202f;; indiquez le bon dans la connexion.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Le serveur mandataire «&#xa0;%3&#xa0;» sur le chemin de «&#xa0;%1&#xa0;» demande qui vous êtes&#x202f;; indiquez votre nom et votre mot de passe pour celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie vers une autre adresse (statut %2), où la clé n’est pas envoyée&#x202f;; vérifiez l’adresse, et si ce réseau vous demande de vous identifier.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Déposez un fichier à la fois pour l’ouvrir</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Déposer pour ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Il n’y a pas de nom de fichier&#x202f;; indiquez-en un.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#x202f;; choisissez-y le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube&#x202f;; choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien qui ne mène nulle part&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit car son dossier manque&#x202f;; créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» est sur un disque en lecture seule&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit car le disque est plein&#x202f;; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit car il est trop grand pour ce disque&#x202f;; choisissez un autre dossier ou exportez moins.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long pour ce disque&#x202f;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit (%2)&#x202f;; réessayez ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Copies hors ligne</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Paquets d’assistance</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Oublier les copies hors ligne</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Où sont mes fichiers</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n copie hors ligne</numerusform>
            <numerusform>%n copies hors ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Il n’y a pas de copies hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Oublier %n copie hors ligne&#x202f;? Elle ne pourra pas être récupérée.</numerusform>
            <numerusform>Oublier %n copies hors ligne&#x202f;? Elles ne pourront pas être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Recherches et signets</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Éléments surveillés</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Images de carte</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Ce dossier est créé dès qu’il y a quelque chose à conserver</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Comptage des copies hors ligne…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Oublier les images de carte</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Pas plus de %n constat ne peut être ignoré&#x202f;; remédiez à la cause, ou modifiez les seuils des constats.</numerusform>
            <numerusform>Pas plus de %n constats ne peuvent être ignorés&#x202f;; remédiez à la cause, ou modifiez les seuils des constats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>À partir de quand quelque chose est un constat. Le parc affiché est aussitôt réévalué&#x202f;; rien n’est récupéré.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetModel</name>
    <message>
        <source>spare</source>
        <translation>de réserve</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Parc de démonstration</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Rien n’a été trouvé. Moins de mots, ou d’autres, trouveront peut-être ; Échap affiche de nouveau tout le parc.</translation>
    </message>
</context>
<context>
    <name>chargetree::GeneralPage</name>
    <message>
        <source>Local: %1</source>
        <comment>a time zone</comment>
        <translation>Heure locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>App&amp;arence</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Vaut pour toutes les heures à l’écran, pour les dates recherchées et pour les classeurs. Les autres fichiers indiquent les heures avec leur fuseau.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 borne sur %2 (%3)</numerusform>
            <numerusform>%1 bornes sur %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 prise</numerusform>
            <numerusform>%1 prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 prise sur %2 (%3)</numerusform>
            <numerusform>%1 prises sur %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 badge</numerusform>
            <numerusform>%1 badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 badge sur %2 (%3)</numerusform>
            <numerusform>%1 badges sur %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Bornes par état</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Prises par état</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Bornes par dernier contact</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Badges par semaine d’expiration</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Badges n’expirant dans aucune de ces semaines</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Bornes par fabricant</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Bornes par modèle</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Bornes par micrologiciel</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>il y a moins d’une heure</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>il y a moins d’un jour</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>il y a moins d’une semaine</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>il y a moins de 30 jours</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n autre valeur</numerusform>
            <numerusform>%n autres valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>expirés plus tôt</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>expirent plus tard</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>il y a plus longtemps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>expirés avant le %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>expirent après le %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Aucune recherche ne trouve exactement ceux-ci</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Il n’y a rien à compter ici&#xa0;: ni borne, ni prise, ni badge.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Un clic recherche dans tout le parc et peut trouver davantage.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Le parc d’un coup d’œil</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>données du %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>Le paquet d’assistance a été enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorer %n constat</numerusform>
            <numerusform>Ignorer %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>connu et signalé, une borne de test, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Il reste ignoré dans ce parc, même après des actualisations, jusqu’à ce que quelqu’un revienne là-dessus.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Il n’y a pas de dossier d’exécution qui soit à vous seul, chaque démarrage de Chargetree ouvre donc sa propre fenêtre.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Ce qui a été demandé est trop long pour être transmis au Chargetree en cours d’exécution&#x202f;; ceci est une fenêtre à part.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Le Chargetree en cours d’exécution est d’une autre version&#x202f;; ceci est une fenêtre à part.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Le Chargetree en cours d’exécution ne répond pas&#x202f;; ceci est une fenêtre à part.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Le dossier d’exécution «&#xa0;%1&#xa0;» ne peut pas être utilisé, chaque démarrage de Chargetree ouvre donc sa propre fenêtre&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>Copies récentes à &amp;conserver</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Jours de conservation</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu, ni être mis de côté. Rien n’a été écrit&#x202f;; vérifiez les droits d’accès de son dossier.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>La clé API de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Elle n’est envoyée qu’à %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Conserver dans le trousseau</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Aucun trousseau ne répond dans cet environnement de bureau.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>recherche dans le trousseau…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>conservée pour cette session</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>conservée dans le trousseau</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>paramètre de requête %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Il n’y a pas de trousseau dans cet environnement de bureau.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Le trousseau ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou saisissez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>La clé ne vaut que pour cette session&#x202f;; déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>La clé s’y trouve peut-être encore&#x202f;; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Réessayez, ou saisissez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>La clé ne vaut que pour cette session&#x202f;; réessayez pour la conserver.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>La clé s’y trouve peut-être encore&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Saisissez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>La clé ne vaut que pour cette session.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>Une clé qui était conservée l’est toujours&#x202f;; supprimez-la là où un trousseau fonctionne.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Li&amp;mites</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>&amp;Silence le plus long</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>&amp;Réponse complète en</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Plus grande réponse</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>Mio, décompressés</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>Il n’y a pas de site de rattachement «&#xa0;%1&#xa0;» dans ce parc.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>Il n’y a pas de conducteur «&#xa0;%1&#xa0;» dans ce parc.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>Il n’y a pas de badge «&#xa0;%1&#xa0;» dans ce parc.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>Il n’y a pas de site «&#xa0;%1&#xa0;» dans ce parc.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>Il n’y a pas de borne «&#xa0;%1&#xa0;» dans ce parc.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien de Chargetree&#x202f;; copiez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Le lien vers «&#xa0;%1&#xa0;» sera suivi dès qu’un parc sera ouvert.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Le rechercher</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Afficher ou masquer ce par quoi la liste peut être affinée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Trier, choisir et ordonner les colonnes</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Il n’y a pas encore de parc à lister.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Il ne reste rien avec la recherche et les filtres de la liste.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Ce parc n’en a aucun.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Afficher les ignorés (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Afficher parmi les autres ce qui est ignoré, et pourquoi</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Trier par ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Puis par ceci, croissant</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Puis par ceci, décr&amp;oissant</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>&amp;Réinitialiser les colonnes et l’ordre</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Conducteurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conducteur</numerusform>
            <numerusform>%1 conducteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 badge</numerusform>
            <numerusform>%1 badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 site</numerusform>
            <numerusform>%1 sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 prise</numerusform>
            <numerusform>%1 prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 valeur de configuration</numerusform>
            <numerusform>%1 valeurs de configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Pire badge</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Pire borne</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Peuvent charger ici</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>ID du site de rattachement (déclaré)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Site de rattachement (déclaré)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>ID du site (déclaré)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Site (déclaré)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignoré parce que</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 constat</numerusform>
            <numerusform>%1 constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>chargetree::LocationPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Aucune adresse n’est déclarée.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Pas de position utilisable&#xa0;: aucune n’est déclarée.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Pas de position utilisable&#xa0;: 0, 0 se trouve en mer.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Pas de position utilisable&#xa0;: les nombres sont hors du globe.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Copier le lien «&#xa0;geo:&#xa0;»</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Ouvrir dans OpenStreetMap…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Aller à un conducteur, un badge, une borne, un site…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d conducteurs · t badges · c bornes · s sites · h sites de rattachement · &gt; actions</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Il n’y a pas encore de parc où chercher&#x202f;; &gt; liste les actions</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Ce que le programme a fait</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Rechercher dans le journal…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Quantité affichée</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquet d’assistance…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Un fichier pour la personne qui vous aide&#xa0;: version, réglages, anomalies du document et ce journal&#x202f;; ni clé, ni conducteur, ni badge</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>S’identifier auprès du serveur mandataire</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Le serveur mandataire «&#xa0;%1&#xa0;» demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>Ils ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Rechercher une liste de valeurs</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Valeurs, une par ligne</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valeurs, une par ligne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copie les lignes affichées, avec les titres</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Écrit les lignes affichées dans un fichier CSV</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Il n’y a pas encore de parc où chercher.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Aucune valeur n’a cette réponse.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Collez à gauche des numéros de carte, des noms ou des ID, un par ligne&#xa0;: chacun est recherché aussitôt. Les colonnes d’un tableur conviennent aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 valeur</numerusform>
            <numerusform>%1 valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 répétée</numerusform>
            <numerusform>%1 répétées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupFilters</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Toutes (%1)</translation>
    </message>
    <message>
        <source>&amp;Found (%1)</source>
        <translation>T&amp;rouvées (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Inconnues (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>&amp;Ambiguës (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>ID du conducteur</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvée par</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>again</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Identique à la valeur %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>ambiguë&#xa0;: %1 enregistrement</numerusform>
            <numerusform>ambiguë&#xa0;: %1 enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>trouvée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguë</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Ouvrir un parc</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Parcs (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>À propos de Chargetree</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Parcourez un parc de recharge, recherchez ses conducteurs, exportez ce que vous voyez. Lecture seule.

Sous licence Apache License 2.0. Réalisé avec Qt %1, libxlsxwriter, zlib et Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Ouvrir cette page dans le navigateur&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conducteur</numerusform>
            <numerusform>%1 conducteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 badge</numerusform>
            <numerusform>%1 badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 site de rattachement</numerusform>
            <numerusform>%1 sites de rattachement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 site</numerusform>
            <numerusform>%1 sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>App&amp;arence</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Choisir un parc</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Copier &amp;plus</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Plus de %1 lignes sont sélectionnées&#x202f;; exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Liste recherchée</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, trouvé %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Les signets conservent des sites de rattachement, des conducteurs, des badges, des sites et des bornes.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Paquet partageable sans risque de tout le parc</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Paquet partageable sans risque de la sélection</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Paquet partageable sans risque de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Parcs (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>%n fichier a été déposé, et une fenêtre en affiche un&#x202f;; déposez-en un à la fois.</numerusform>
            <numerusform>%n fichiers ont été déposés, et une fenêtre en affiche un&#x202f;; déposez-en un à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 ligne exportée vers %2</numerusform>
            <numerusform>%1 lignes exportées vers %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>La page n’a pas pu être imprimée&#x202f;; choisissez une autre imprimante ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Liste des coupures</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Bornes comparées</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Dérive de configuration</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Plus de %1 constats sont sélectionnés&#x202f;; ignorez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Masque l’identité des personnes tant qu’on ne la pointe pas. Ce qui est copié et exporté contient toujours les vraies valeurs.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Aucun navigateur n’a ouvert %1&#x202f;; copiez l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Le dossier %1 n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>L’arbre</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Le volet</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Qui peut charger, et pourquoi</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Pourquoi une carte est-elle refusée&#x202f;?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Et si ceci disparaissait&#x202f;?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Comparaison et dérive</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Modifications et surveillance</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Le parc d’un coup d’œil</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Confidentialité et sécurité</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Ce qu’elle trouve</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Réglages et apparence</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Manuel de Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Aucun chapitre ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Revenir au chapitre précédent</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Afficher toutes les bornes</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Afficher la sélection</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre état</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Aucun état</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>aucun état</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n borne</numerusform>
            <numerusform>%n bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>aucune position n’est déclarée</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 se trouve en mer</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>hors du globe</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n borne sans position utilisable</numerusform>
            <numerusform>%n bornes sans position utilisable</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>La recherche n’a trouvé aucune borne.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Aucune borne trouvée par la recherche n’a de position utilisable.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Aucune borne de ce parc n’a de position utilisable.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Fond de carte…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Bornes sans position utilisable</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Les cartes ont leur propre image du monde, pour laquelle rien n’est récupéré.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Fond de carte</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Carte des bornes</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page suivante et Page précédente passent d’un repère à l’autre, Entrée en choisit un, plus et moins zooment, les flèches déplacent la carte, 0 affiche tout.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1&#xa0;ft</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1&#xa0;mi</translation>
    </message>
    <message>
        <source>The map server refused; it is asked again in a while.</source>
        <translation>Le serveur de cartes a refusé ; il sera interrogé de nouveau dans un moment.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n borne de plus</numerusform>
            <numerusform>%n bornes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>pas encore de nom</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Nom du numéro %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Types de sites de rattachement et de sites</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Types de référence des ID externes</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Supprimer le nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre numéro</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesTable</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>L’API exprime certaines choses par un numéro sans dire ce qu’il signifie. Le nom que vous donnez à un numéro figure devant lui partout où il est affiché&#x202f;; les exports ne gardent que le numéro. Les numéros du parc affiché sont listés.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Avant la dernière actualisation</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Recherche de copies plus anciennes…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Aucune copie plus ancienne n’est conservée</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Plus aucune borne sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Bornes perdues</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 de plus</numerusform>
            <numerusform>et %1 de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>&amp;Rester actif après un redémarrage</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Le mode confidentiel masque à l’écran les noms de conducteurs, les badges, les cartes SIM, les ID externes et les adresses e-mail tant qu’on ne les pointe pas. Ce qui est copié et exporté contient toujours les vraies valeurs.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Les deux mots, dans n’importe quel ordre et n’importe quel champ&#x202f;; la casse et les accents ne comptent pas</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Une carte telle qu’imprimée&#xa0;: avec des espaces, en nombre décimal, ou avec ses octets inversés</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Ces mots dans cet ordre</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>N’importe quoi peut remplacer l’étoile</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Sans ce mot</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Les parenthèses regroupent</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>L’une de ces valeurs dans ce champ</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Plus, moins, ou power:11000..50000 entre les deux</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Dans les 30 jours à compter de maintenant&#x202f;; h, d, w et y, et - pour le passé</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Le champ a une valeur</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Seulement les enregistrements de cette catégorie</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Façons de rechercher</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Champs d’une requête</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>États d’une requête</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Les constats sont trouvés avec leur élément, et lorsque tous les mots figurent dans le nom de leur règle ou de sa gravité</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>«&#xa0;%1&#xa0;» est à l’envers&#x202f;; écrivez d’abord l’extrémité la plus petite.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#x202f;; comparez avec un nombre, ou écrivez %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez 2027-06-30, un intervalle de deux dates, ou une durée à partir de maintenant comme &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#x202f;; écrivez %2:5, %2&gt;=5 ou %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni yes ni no&#x202f;; écrivez %2:yes ou %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>«&#xa0;%1&#xa0;» est un texte et n’a pas d’ordre&#x202f;; écrivez %1:text, ou %1=text pour le tout.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>La parenthèse qui se ferme ici n’a pas été ouverte&#x202f;; retirez-la, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>«&#xa0;OR&#xa0;» attend quelque chose des deux côtés&#x202f;; écrivez a OR b, ou mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>Il n’y a rien entre ces parenthèses&#x202f;; écrivez-y quelque chose, ou retirez-les.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Il y a ici trop de parenthèses imbriquées&#x202f;; retirez-en quelques-unes.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>La parenthèse qui s’ouvre ici n’est pas fermée&#x202f;; ajoutez «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Le tiret ne nie rien ici&#x202f;; écrivez-le juste devant un terme.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Le guillemet qui s’ouvre ici n’est pas fermé&#x202f;; ajoutez «&#xa0;&quot;&#xa0;».</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Rien n’est demandé après «&#xa0;%1&#xa0;»&#x202f;; écrivez ce que ce doit être.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;»&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Il n’y a pas de catégorie «&#xa0;%1&#xa0;»&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur propre&#x202f;; has:%1 demande s’il y en a un.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>«&#xa0;%1&#xa0;» attend d’abord une clé&#x202f;; écrivez %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#x202f;; pour trouver le texte lui-même, mettez-le entre guillemets.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Le badge a expiré</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Le badge expire bientôt</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Le badge est valide et n’expire pas bientôt</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Le badge n’est pas encore valide</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Le badge n’expire jamais</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Le badge est facturable</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Un site de rattachement de réserve, ou un conducteur sans site de rattachement</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>La borne est hors ligne</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>La borne a une connexion et n’est ni hors ligne ni indisponible</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>La borne a une connexion</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>La borne ou l’une de ses prises est en défaut</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>La prise est le contrôleur de la borne</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Enregistrement en JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Copier tout l’enregistrement en JSON</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Seuls les 100 premiers ko sont affichés. Copier prend tout l’enregistrement.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Cet enregistrement est trop grand pour le presse-papiers. Exportez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Expirant dans les 30 jours</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Expirés au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Hors ligne depuis plus d’un jour</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Défauts actuels</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Conducteurs sans badge</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Conducteurs sans accès</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Conducteurs de réserve avec badge valide</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Non déclaré dans cet enregistrement</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Déclaré comme null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Déclaré comme texte vide</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Afficher dans l’arbre</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>octroyée elle-même</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Qui peut charger</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 conducteur, d’après ce document</numerusform>
            <numerusform>%1 conducteurs, d’après ce document</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Pire borne</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Badges&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>d’après ce document</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Pire d’entre elles</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Peut charger sur ces sites</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Peut utiliser ces bornes individuelles</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externes</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, données du %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Réalisé avec Chargetree, %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Copie %1 sur %2 qui diffèrent dans ce document</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>En défaut</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Compté dans ce document</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Leur état</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Peuvent charger ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 conducteur</numerusform>
            <numerusform>%1 conducteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Bornes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Prises telles que déclarées</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Valeur d’un autre type que documenté</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null dans une liste</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null là où une valeur est promise</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Champ documenté manquant</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Champ non documenté</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Champ sous son second nom</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Champ deux fois dans un enregistrement</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Nombre qui ne tient pas</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Texte endommagé</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Date non valide</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Copies d’un enregistrement qui se contredisent</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID qui ne désigne rien dans le document</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Anomalies de ce document</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Rien n’est perdu&#xa0;: les valeurs anormales sont affichées telles quelles. Une borne ou un site que le document répète compte une fois.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Même ID utilisé deux fois</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, données du %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>Aucune anomalie dans ce document.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première occurrence</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Afficher les secrets</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n recherche ou signet importé.</numerusform>
            <numerusform>%n recherches et signets importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Les recherches et les signets ont été exportés vers %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mes recherches</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Prêtes à l’emploi</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · pas dans ce parc</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affiché actuellement</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Rechercher de nou&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Importer des recherches et des signets</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Recherches (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Exporter les recherches et les signets</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Recherches et signets</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Plus sur les recherches et les signets</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D conserve ici la ligne où vous êtes</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S conserve ici votre recherche</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Les recherches et les signets de «&#xa0;%1&#xa0;» ne peuvent pas être lus. Le fichier reste tel quel jusqu’à ce que vous en conserviez ou en modifiiez un, et est alors mis de côté sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de recherches de Chargetree&#x202f;; choisissez un fichier qui en a été exporté.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Rechercher conducteurs, badges, bornes…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>non compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que recherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Entrée ou un double-clic essaie un exemple.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Noms des sites de rattachement, des conducteurs, des sites, des bornes et des prises&#x202f;; pour un badge, celui de son conducteur</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>ID de l’API, sous forme de nombres</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>ID externes des sites de rattachement, des conducteurs et des sites</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Un site de rattachement, et les conducteurs qui y sont rattachés, par nom ou ID</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>ID de payeur des conducteurs et des sites</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Si un conducteur peut utiliser au moins une borne</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Badges, aussi tels qu’imprimés sur la carte, et leurs conducteurs</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Libellés des badges</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Quand les badges deviennent valides</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Quand les badges expirent</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Quand les badges et les prises ont été mis à jour</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Un site de recharge, et ses bornes, par nom ou ID</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>ID de coût et noms de coût des sites</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Bornes, par ID de borne ou nom</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>ID EVSE des bornes, avec ou sans étoiles</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Numéros de série des bornes</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Fabricants des bornes</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modèles des bornes</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Micrologiciels des bornes</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>État des bornes et des prises, à partir de son début</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Si une borne a une connexion active</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Quand les bornes ont été vues pour la dernière fois</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>ICCID des bornes</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>IMSI des bornes</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Numéros de série et types des compteurs</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Capacités des bornes</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Adresses des bornes, de la rue au pays</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Villes des bornes</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Pays des bornes</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Si une borne indique où elle se trouve sur la carte</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Prises, par nom ou ID</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Puissance des prises, en watts</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Tension des prises</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Courant des prises, en ampères</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Configuration des bornes&#xa0;: une clé, ou une clé et sa valeur&#x202f;; les valeurs qui ressemblent à des secrets ne sont pas examinées</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>L’enregistrement tel qu’il a été reçu, sans les enregistrements qu’il contient et qui sont trouvés eux-mêmes</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Récupération du parc</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lecture du parc</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Mise en ordre du parc</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;»&#x202f;; choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>S’identifier auprès du serveur mandataire…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 reçus de %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Vous voyez les données du %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Il n’y a pas encore ici de clé API pour «&#xa0;%1&#xa0;»&#x202f;; saisissez-la pour voir le parc.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Ouverture d’un fichier</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Le paquet partageable sans risque est dans %1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n conducteur</numerusform>
            <numerusform>%n conducteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n borne</numerusform>
            <numerusform>%n bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n valeur a été remplacée&#xa0;: noms, badges, cartes SIM, numéros de série, ID externes, secrets, adresses et ce que le programme ne connaît pas.</numerusform>
            <numerusform>%n valeurs ont été remplacées&#xa0;: noms, badges, cartes SIM, numéros de série, ID externes, secrets, adresses et ce que le programme ne connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Les coordonnées sont arrondies à environ 10&#xa0;km. Relisez le paquet avant de le transmettre.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Écriture du paquet partageable sans risque</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>La page a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Actualisation et limites</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Copies hors ligne</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Rétablir les &amp;valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Noms des numéros</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Les lignes de catégories différentes n’ont aucun champ en commun.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Seules les %1 premières d’entre elles sont comparées.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Ce que les lignes sélectionnées ont en commun</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Co&amp;mparer côte à côte</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>On ne peut pas comparer plus de %1 bornes.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Identique partout</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n valeur&#xa0;: %1 …</numerusform>
            <numerusform>%n valeurs&#xa0;: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Le parc</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exporter et imprimer</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Rechercher et interroger</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>Dans le champ de recherche&#xa0;: aller au premier résultat</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>Dans le champ de recherche&#xa0;: passer à ce qui a été trouvé</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>Dans l’arbre&#xa0;: déplier une ligne, puis aller en dessous</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>Dans l’arbre&#xa0;: replier une ligne, puis aller au-dessus</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>Dans l’arbre&#xa0;: tout déplier en dessous d’une ligne</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Ce que l’on peut faire avec une ligne</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Rechercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Recherches enregistrées et signets</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>Sur la carte&#xa0;: aller au repère suivant</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>Sur la carte&#xa0;: zoom avant</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>Sur la carte&#xa0;: zoom arrière</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>Sur la carte&#xa0;: afficher toutes les bornes</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>Sur la carte&#xa0;: afficher la sélection</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Champ de recherche, arbres, listes et carte</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Lignes voisines</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Aucune borne ici n’a de position utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n borne ici n’a pas de position utilisable et n’est pas affichée.</numerusform>
            <numerusform>%n bornes ici n’ont pas de position utilisable et ne sont pas affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Aucune copie hors ligne n’a été conservée car le disque est plein&#x202f;; libérez-y de la place.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Aucune copie hors ligne n’a été conservée car «&#xa0;%1&#xa0;» n’est pas accessible en écriture&#x202f;; autorisez l’écriture dans ce dossier.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Aucune copie hors ligne n’a été conservée car «&#xa0;%1&#xa0;» n’est pas un dossier, ou est un lien&#x202f;; retirez ce qui se trouve à sa place.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Aucune copie hors ligne n’a été conservée dans «&#xa0;%1&#xa0;» (%2)&#x202f;; actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>Une copie hors ligne était endommagée et a été mise de côté sous «&#xa0;%1&#xa0;»&#x202f;; une plus ancienne, s’il y en a une, est affichée jusqu’à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Des copies hors ligne ne sont conservées que pour les connexions enregistrées&#x202f;; enregistrez cette connexion.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>La copie hors ligne «&#xa0;%1&#xa0;» n’a pas pu être supprimée (%2)&#x202f;; supprimez-la vous-même.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
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
        <translation>Parcourez un parc de recharge, trouvez n’importe quel conducteur, exportez ce que vous voyez. Chargetree ne fait que lire&#x202f;; il ne modifie jamais le parc.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Voir le parc de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>Un fichier JSON peut aussi être déposé sur cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Plus…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conducteur</numerusform>
            <numerusform>%1 conducteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 badge</numerusform>
            <numerusform>%1 badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 borne accessible à un conducteur</numerusform>
            <numerusform>%1 bornes accessibles à un conducteur</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>données du %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>copie hors ligne</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>copie hors ligne, données du %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 constat</numerusform>
            <numerusform>%1 constats</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Ce qui mérite un coup d’œil dans ce parc</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquet d’assistance</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Voici tout ce que contient le fichier. Il n’y a ni clé, ni conducteur, ni badge&#x202f;; des noms de connexions, d’hôtes et de fichiers y figurent.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le paquet d’assistance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Ce conducteur n’a pas de badge.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Bornes que ce conducteur peut utiliser</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Aucun droit ne permet à ce conducteur de charger.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>D’après ce document. Le site de rattachement ne donne aucun droit de charger&#x202f;; l’accès provient des droits ci-dessus.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>ID externes</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Ce conducteur n’a pas d’ID externes.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Conducteurs ici et en dessous</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Aucun conducteur n’est rattaché ici.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Bornes ici et en dessous</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Aucune borne ici n’est accessible à un conducteur.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Cette borne ne déclare pas de prises.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Conducteurs qui peuvent charger ici</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Aucun droit ne permet à un conducteur de charger ici.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>D’après ce document. Les groupes d’accès aux bornes du fournisseur n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Pire badge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>tel qu’imprimé sur la carte</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>en nombre décimal</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>avec ses octets inversés</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>en nombre décimal, ses octets inversés</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La connexion ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Badge %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Données du %1, de %2</translation>
    </message>
</context>
<context>
    <name>chargetree::TileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>Attri&amp;bution</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Seules les adresses https sont interrogées.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>L’adresse doit contenir {z}, {x} et {y} après le nom du serveur.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>Une adresse avec un utilisateur et un mot de passe n’est pas conservée.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Plan des rues en fond de carte (depuis un serveur de cartes de votre choix)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>L’exploitant d’un serveur de cartes peut en indiquer l’adresse, et dire si ses conditions autorisent cet usage. Le serveur voit alors l’adresse de cet ordinateur et les lieux consultés, et rien d’autre du parc. Une clé dans l’adresse figure en clair dans les réglages.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Seuls {z}, {x} et {y} sont remplacés.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>Les auteurs de cartes veulent être nommés&#xa0;: indiquez qui, comme le demandent leurs conditions.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Pourquoi elle n’est pas sur la carte</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Plus de listes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Afficher les modifications</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>Et si ceci disparaissait&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>Aucune autre &amp;voie&#xa0;: seulement les conducteurs à qui il ne resterait aucune borne</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Conducteurs concernés</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Copie les lignes affichées, avec les titres</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Exporter la liste des coupures…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Écrit dans un fichier les conducteurs à qui il ne resterait aucune borne</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>D’après ce document, données du %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Cela n’est plus dans les données les plus récentes.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>badge %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Perd</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres voies</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Bornes restantes</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Site %1, avec tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Borne %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Badge %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Badge %1, que possède %n enregistrement</numerusform>
            <numerusform>Badge %1, que possèdent %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Droit sur %1 pour %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Aucun conducteur ne perdrait de borne.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>Pour %1, ce serait la perte de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 conducteur</numerusform>
            <numerusform>%1 conducteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 borne</numerusform>
            <numerusform>%1 bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>Il ne resterait aucune borne à %1 d’entre eux.</numerusform>
            <numerusform>Il ne resterait aucune borne à %1 d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Il resterait à tous une autre borne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 conducteur est concerné et garde tout par une autre voie.</numerusform>
            <numerusform>%1 conducteurs sont concernés et gardent tout par une autre voie.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>droit direct</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>droit sur le site %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>sans expiration</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Suspendue par la borne</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Suspendue par le véhicule</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fin de charge</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre état</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n dans un autre état</numerusform>
            <numerusform>%n dans un autre état</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n indisponible</numerusform>
            <numerusform>%n indisponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n hors ligne</numerusform>
            <numerusform>%n hors ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>En défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n en défaut</numerusform>
            <numerusform>%n en défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Sites de rattachement</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Sites de recharge</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Conducteurs sans site de rattachement</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Site de rattachement</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>aucun badge</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>valide à partir du %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>expiré %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n pas encore valide</numerusform>
            <numerusform>%n pas encore valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n expire bientôt</numerusform>
            <numerusform>%n expirent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expiré</numerusform>
            <numerusform>%n expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1&#xa0;kW</translation>
    </message>
    <message>
        <source>%1 V</source>
        <comment>volts</comment>
        <translation>%1&#xa0;V</translation>
    </message>
    <message>
        <source>%1 A</source>
        <comment>amperes</comment>
        <translation>%1&#xa0;A</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Prise %1</translation>
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
        <translation>Le classeur n’a pas pu être créé dans le dossier des fichiers temporaires, «&#xa0;%1&#xa0;»&#x202f;; libérez-y de la place, ou exportez en CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Les classeurs Excel ont besoin de libxlsxwriter, qui n’est pas installée ; exportez en CSV ou faites-la installer.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Saisissez l’adresse que votre fournisseur vous a donnée&#x202f;; elle commence par https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>L’URL de base n’est pas l’adresse d’un serveur&#x202f;; elle doit commencer par https:// et un nom.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>L’URL de base doit commencer par https://, sinon la clé circulerait en clair.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Retirez la clé ou le mot de passe de l’adresse&#x202f;; la clé a son propre champ.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Choisissez au moins un moyen de transmettre la clé.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Choisissez le certificat client auquel appartient le fichier de clé.</translation>
    </message>
</context>
</TS>
