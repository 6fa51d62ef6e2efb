<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ladekarte</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Eigene Kopie des Standorts</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Ladestationen, die der Fahrer nutzen darf</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n Fahrer hat seinen einzigen Zugang verloren</numerusform>
            <numerusform>%n Fahrer haben ihren einzigen Zugang verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Freigabe %1 entzogen: %2 %3 nicht mehr nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n Ladestation</numerusform>
            <numerusform>%n Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>für %n Fahrer</numerusform>
            <numerusform>für %n Fahrer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 hat %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n Ladestation weniger</numerusform>
            <numerusform>%n Ladestationen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>für %n Fahrer</numerusform>
            <numerusform>für %n Fahrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n Ladestation in Störung gegangen</numerusform>
            <numerusform>%n Ladestationen in Störung gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n Ladestation offline gegangen</numerusform>
            <numerusform>%n Ladestationen offline gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n Ladekarte seitdem abgelaufen</numerusform>
            <numerusform>%n Ladekarten seitdem abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Freigabe %1 erteilt: %2 %3 neu nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n Ladestation mehr</numerusform>
            <numerusform>%n Ladestationen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n Fahrer, bisher ohne Zugang, darf jetzt Ladestationen nutzen</numerusform>
            <numerusform>%n Fahrer, bisher ohne Zugang, dürfen jetzt Ladestationen nutzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n Ladestation wieder da</numerusform>
            <numerusform>%n Ladestationen wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n Ladestation mit anderer Firmware</numerusform>
            <numerusform>%n Ladestationen mit anderer Firmware</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>%2 %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>bei %n Ladestation</numerusform>
            <numerusform>bei %n Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n Konfigurationswert</numerusform>
            <numerusform>%n Konfigurationswerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n Heimatstandort entfernt</numerusform>
            <numerusform>%n Heimatstandorte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n Fahrer entfernt</numerusform>
            <numerusform>%n Fahrer entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n Ladekarte entfernt</numerusform>
            <numerusform>%n Ladekarten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n Standort entfernt</numerusform>
            <numerusform>%n Standorte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n Ladestation entfernt</numerusform>
            <numerusform>%n Ladestationen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n Anschluss entfernt</numerusform>
            <numerusform>%n Anschlüsse entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n Heimatstandort hinzugefügt</numerusform>
            <numerusform>%n Heimatstandorte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n Fahrer hinzugefügt</numerusform>
            <numerusform>%n Fahrer hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n Ladekarte hinzugefügt</numerusform>
            <numerusform>%n Ladekarten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n Standort hinzugefügt</numerusform>
            <numerusform>%n Standorte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n Ladestation hinzugefügt</numerusform>
            <numerusform>%n Ladestationen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n Anschluss hinzugefügt</numerusform>
            <numerusform>%n Anschlüsse hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n Heimatstandort verschoben</numerusform>
            <numerusform>%n Heimatstandorte verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n Fahrer verschoben</numerusform>
            <numerusform>%n Fahrer verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n Ladekarte an einen anderen Fahrer übergeben</numerusform>
            <numerusform>%n Ladekarten an einen anderen Fahrer übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n Standort verschoben</numerusform>
            <numerusform>%n Standorte verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n Ladestation verschoben</numerusform>
            <numerusform>%n Ladestationen verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1; schaffen Sie Platz oder leiten Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Mit einem Befehl ist kein Fenster nötig; &apos;chargetree VERB --help&apos; erklärt ihn.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>Für alle Befehle</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>das Ladenetz, das mit dem Programm kommt</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>eine Datei, unkomprimiert, .gz oder .zst; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>die Adresse des Aufrufs, ohne Schlüssel und Client-ID; der Schlüssel steht in CHARGETREE_API_KEY oder in einer Schlüsseldatei</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>die Client-ID, die zum Schlüssel gehört</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>eine Datei, deren erste Zeile der Schlüssel ist</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>neben einem laufenden Programm starten</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>nur die ersten N Ebenen</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>nur was die Abfrage erfüllt: Wörter, die alle zutreffen müssen</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>nur Treffer einer Art</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>nach N Treffern aufhören</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>Fahrer mit dieser ID</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>die Ladestation mit dieser Ladestations-ID, Groß- und Kleinschreibung beachtet; jede ihrer abweichenden Kopien</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>der Ladestandort mit dieser ID; jede seiner abweichenden Kopien</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>Heimatstandorte mit dieser ID</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>Ladekarten mit diesem idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>die Art der Datensätze, einer je Zeile</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>diese Spalten in dieser Reihenfolge, mit den Namen aus --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>die Namen der Spalten ausgeben, die --what hat, einer je Zeile</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>nach dieser Spalte, Zahlen in Wörtern nach ihrem Wert; sonst in der Reihenfolge des Dokuments</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>Konfigurationswerte nicht verdecken, deren Name nach einem Geheimnis aussieht</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>in diese Datei schreiben, die unverändert bleibt, wenn etwas fehlschlägt; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>in welcher Form geschrieben wird; alles außer text ist stabil und in jedem Gebietsschema englisch</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>der Zeitpunkt, für den beurteilt wird, nach ISO 8601; ohne Zeitzone ist es UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>nichts als Ergebnisse und Fehler</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>den Fortschritt auf der Standardfehlerausgabe melden, wenn sie ein Terminal ist</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>diese Seite ausgeben</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Das Fenster öffnen, mit einem Ladenetz, wenn eines genannt ist.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Zählen, was in einem Ladenetz ist, und Auffälligkeiten im Dokument auflisten.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Standorte und Ladestationen werden einmal gezählt, wie oft das Dokument sie auch wiederholt; Anschlüsse sind die der verschiedenen Ladestationen, ohne Controller. JSON: ein Objekt mit homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs und report, dessen Elemente kind, count und firstPath (einen JSON Pointer) haben.</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Den Baum als eingerückten Text ausgeben.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Jede Zeile ist ein Name, in Klammern die Zahl der Fahrer oder Ladestationen darunter, und der Status. Mit einer Abfrage stehen dort nur Treffer und was über und unter ihnen liegt.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Heimatstandorte, Fahrer, Ladekarten, Standorte, Ladestationen und Anschlüsse finden.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Jedes Feld der Datensätze einer ID anzeigen.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON ist jeder Datensatz, wie er empfangen wurde, einer je Zeile. Exit-Status 1, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Datensätze als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe; starten Sie das Programm in einer Desktop-Sitzung, oder sehen Sie sich das Ladenetz mit &apos;chargetree tree&apos; als Text an.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Ein Ladenetz einmal abrufen und das Dokument in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Das Dokument wird zuerst geprüft und dann geschrieben, wie es empfangen wurde, entpackt. Die Zahlen werden ausgegeben wie von &apos;info&apos;; mit -o - entfallen sie. JSON: ein Objekt mit homeSites, drivers, tags, sites, chargers, sockets, chargerReferences und bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Die aufbewahrten Offline-Kopien auflisten.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Von jeder Verbindung steht die neueste Kopie zuerst; jede lässt sich mit --file öffnen. JSON: ein Objekt je Zeile mit connectionId, connection, asOf, bytes (auf dem Datenträger), bodyBytes (entpackt) und path. CSV hat dieselben Spalten.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Es gibt keine Verbindung „%1“; legen Sie im Fenster eine an, oder geben Sie --url an.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Es gibt keine Verbindung „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>eine Verbindung, die das Programm gespeichert hat</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Alle Ausdrücke müssen auf einen Datensatz zutreffen, in beliebiger Reihenfolge; Groß- und Kleinschreibung und Akzente zählen nicht. Ein Ausdruck ist ein Wort, in dem * für beliebige Buchstaben steht, &quot;Wörter in Anführungszeichen&quot;, field:text, field=&quot;der ganze Text&quot;, eine Zahl oder Zeit, die verglichen wird (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD oder kind:driver. -term trifft nicht zu, bei a OR b trifft eines von beiden zu, und Klammern halten zusammen. Zeiten sind Datumsangaben oder zählen von jetzt in m, h, d, w und y. Felder haben die Namen unten oder die der API. Schreiben Sie -- vor eine Abfrage, die mit einem Strich beginnt. JSON: ein Objekt je Zeile mit kind, id, name, path und matched; Ladekarten haben außerdem driverId, Anschlüsse chargerId. Die id ist das, womit Menschen einen Datensatz benennen: bei einer Ladekarte ihr idTag, bei einer Ladestation ihre chargerId. matched nennt die Felder, mit den Namen der API, in denen ein Wort gefunden wurde; die eines Teils haben den Namen des Teils vor einem Punkt, wie tags.idTag. CSV hat dieselben Spalten, mit Leerzeichen zwischen den Namen in matched. Mit --from kann die Abfrage entfallen; gibt es eine, und ein --kind, werden Werte nur unter deren Treffern gesucht. Ein Wert wird als Ganzes mit Namen und IDs verglichen, mit Ladekarten auch so, wie sie auf Karten gedruckt sind, und ist gefunden, unbekannt oder mehrdeutig. JSON: ein Objekt für jeden Datensatz eines Werts mit value, answer, dem, was ein Treffer hat, form bei Ladekarten (asPrinted, decimal, reversed oder reversedDecimal), driverName und records, ihrer Zahl, von denen die ersten 20 aufgelistet werden; ein unbekannter Wert hat nur value und answer. repeats ist die Nummer des Werts, ab 1, den er wiederholt.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>jeden Wert einer Liste abgleichen, einer je Zeile; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>wie CSV geschrieben wird: exact ist RFC 4180, nichts verändert; spreadsheet hat eine Bytereihenfolge-Markierung, das Trennzeichen und das Dezimalzeichen des Gebietsschemas und einen Apostroph vor Texten, die sonst berechnet würden</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Einem Link wie chargetree:driver/300012 wird im offenen Fenster gefolgt; er kann ein Objekt als driver, tag, charger, site, home-site oder search nennen.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>Eine Datei wird neben ihrem Platz geschrieben und dorthin verschoben, wenn sie vollständig ist. JSON ohne --columns sind die Datensätze wie empfangen, Geheimnisse verdeckt; mit --columns, und beim Zugang, sind es flache Objekte, in denen IDs Zeichenketten sind. Eine Arbeitsmappe (xlsx) hat IDs als Text, Zeiten in UTC und ein Blatt, das die Herkunft nennt. GeoJSON hat nur Ladestationen, geografische Länge zuerst. Der Zugang hat eine Zeile je Freigabe: wer welche Ladestation nutzen darf und über welchen Standort, laut diesem Dokument.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Eine bereinigte Kopie eines Ladenetzes zur Weitergabe schreiben.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>Die Kopie ist ein Dokument derselben Art, das das Programm öffnet. Namen, Ladekarten und ihre Bezeichnungen, SIMs, Seriennummern, externe IDs, Kosten und Adressen werden ersetzt, jeder Wert überall durch dieselben Wörter, auch in Nachrichten und Konfigurationen; Konfigurationswerte, deren Name nach einem Geheimnis aussieht, werden verdeckt, Anmeldedaten aus Adressen entfernt, Koordinaten auf eine Nachkommastelle gerundet, und von dem, was das Programm nicht kennt, wird jeder Text und jede lange Zahl ersetzt. IDs, Status, Datumsangaben, Modelle und Städte bleiben. Mit einer Abfrage: die Fahrer, Heimatstandorte, Standorte und Ladestationen, die sie erfüllen, mit allem darunter. Sehen Sie die Kopie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Eine Seite über einen Fahrer, einen Standort oder eine Ladestation als PDF schreiben.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>Die Seite ist A4, oder Letter, wo das üblich ist. Tabellen werden auf das gekürzt, was passt, und sagen, wie viel fehlt. Haben mehrere Datensätze die ID, hat jeder eine eigene Seite; die Kopien eines Standorts teilen sich eine. Mit gleichem --now, Gebietsschema, gleicher Zeitzone und gleichen Schriften ist die Datei Byte für Byte dieselbe. Exit-Status 1, wenn es keinen solchen Datensatz gibt.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>die Ladestations-IDs von 2 bis 50 Ladestationen; mit der ersten werden die anderen verglichen</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>nur was nicht in allen Ladestationen gleich ist</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>was weggedacht wird: site=ID, charger=ID, tag=IDTAG oder grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>mit 1 enden, wenn ein Befund so schwer oder schwerer ist; ohne Angabe error</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Sagen, welche Ladestationen ein Fahrer nutzen darf oder wer eine Ladestation oder einen Standort nutzen darf, und warum.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Eine Zeile je Freigabe, laut diesem Dokument. Bei --driver sind die Spalten von CSV und die Schlüssel von JSON, ein Objekt je Zeile, chargerId, chargerName, siteId und grant; bei --charger driverId, driverName, tags und grant; bei --site driverId, driverName, chargerId und grant, für die Ladestationen des Standorts und seiner Unterstandorte. siteId ist der Standort, der die Ladestation in dieser Freigabe enthält; grant ist dessen Pfad, oder direct bei einer einzeln freigegebenen Ladestation. Text markiert die Freigaben, die nichts geben, was andere nicht auch geben: alle markierten könnten auf einmal entzogen werden, und nichts ginge verloren. Exit-Status 1, wenn es nichts mit diesem Namen gibt.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Sagen, warum eine Karte an einer Ladestation abgelehnt würde, Grund für Grund.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Die Ladekarte kann auch so geschrieben werden, wie sie gedruckt ist: mit Leerzeichen oder Doppelpunkten, als Dezimalzahl, mit umgekehrter Bytefolge; die Ladestation kann auch mit einer anderen ihrer eigenen IDs genannt werden. JSON: ein Objekt je Zeile mit reason, verdict und detail; CSV hat dieselben Spalten. verdict ist yes, wenn die Karte aus diesem Grund abgelehnt würde, no oder unknown. Die Gründe sind, in dieser Reihenfolge, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (oder nicht verfügbar), socketError (oder außer Betrieb), socketOccupied, und was kein Dokument sagt: accessGroups, authorizationList, backOffice, payerAccount. Haben mehrere Datensätze die Ladekarte oder mehrere Ladestationen die ID, werden alle Gründe für jeden beantwortet. Exit-Status 0, wie die Antwort auch lautet.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Sagen, wer was verlöre, wenn ein Standort, eine Ladestation, eine Ladekarte oder eine Freigabe wegfiele.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Laut diesem Dokument. JSON: ein Objekt je Zeile für jeden betroffenen Fahrer und jede betroffene Ladestation, mit driverId, chargerId und otherGrants: den Freigaben dieser Ladestation für diesen Fahrer, die ohne das Weggefallene auskommen, je ein Pfad oder direct. CSV hat dieselben Spalten, die Freigaben durch Semikolons verbunden. site=ID ist der Standort mit seinen Unterstandorten: seine Ladestationen fallen weg, wie sie auch freigegeben sind. tag=IDTAG wird zum Zeitpunkt --now beurteilt: ohne eine andere gültige Ladekarte ist alles verloren. grant=DRIVER:SITE ist die Freigabe eines Standorts für einen Fahrer, oder einer einzelnen Ladestation über ihre Ladestations-ID. Text fasst zusammen und listet die betroffenen Fahrer auf. Exit-Status 1, wenn es nichts mit diesem Namen gibt.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Ladestationen finden, deren Konfiguration von der ihresgleichen abweicht.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Ladestationen mit gleichem Hersteller, gleichem Modell und gleicher Firmware sind eine Gruppe, wenn es drei oder mehr sind, die eine Konfiguration angeben. Ein Schlüssel weicht ab, wenn mehr als die Hälfte seiner Gruppe denselben Wert hat und manche nicht oder den Schlüssel gar nicht haben. Individuelle Schlüssel bleiben weg: solche, bei denen mindestens vier Ladestationen, und mindestens jede fünfte, einen Wert haben, den keine andere Ladestation hat. JSON: ein Objekt je Zeile für jede Ladestation, die gegen ihre Gruppe steht, mit manufacturer, model, firmware, key, majority, chargerId und value, das fehlt, wenn der Schlüssel fehlt, und null ist, wenn er als null angegeben ist. CSV hat dieselben Spalten.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Auflisten, was an einem Ladenetz nicht stimmt, das Schlimmste zuerst.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Jeder Befund ist ein Fehler, eine Warnung oder ein Hinweis einer Regel zu einem Datensatz oder zum Dokument als Ganzem. JSON: ein Objekt je Zeile mit rule, severity, kind, id, name, message und path; CSV hat dieselben Spalten. kind ist homeSite, driver, tag, site, charger, socket oder document, dessen path ein JSON Pointer ist. rule ist eines aus einer festen Liste von Wörtern, wie charger-offline. Exit-Status 1, wenn etwas die Stufe von --fail-on erreicht oder übersteigt, sodass ein Timer es erkennt.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Sagen, was sich zwischen zwei Dateien oder Offline-Kopien unterscheidet.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Datensätze werden danach zugeordnet, wer sie sind, und die Reihenfolge, in der sie stehen, zählt nicht; - ist die Standardeingabe. Text beginnt mit dem, was die Änderungen bewirken; was abgelaufen ist, sagt der jüngste Kontakt mit einer Ladestation, den jedes Dokument angibt, oder --now für NEW. JSON: ein Objekt je Zeile mit change (added, removed, changed oder moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration oder grant), id, field, old, new und parent; old oder new fehlt, wo es keines gibt. Die id einer Ladekarte ist ihr idTag, oder DRIVER:IDTAG, wenn mehrere Fahrer sie haben; die der anderen CHARGER:SOCKET, CHARGER:KEY und DRIVER:SITE. field hat den Namen der API; es ist leer, wo ein ganzer Datensatz kam oder ging, der dann in old oder new steht, und parent, wo er verschoben wurde. Das field einer Freigabe ist chargerGroups oder chargers, oder copy, wo die Kopie des Fahrers von einem Standort von den anderen abweicht. CSV hat dieselben Spalten. Werte von Geheimnissen sind verdeckt. Exit-Status 1, wenn es eine Änderung gibt.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Felder und Konfigurationen mehrerer Ladestationen nebeneinander anzeigen.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>Die anderen werden mit der ersten Ladestation verglichen; ≠ markiert, was von ihr abweicht. JSON: ein Objekt je Zeile für jedes Feld mit section (charger, location, sockets oder configuration), key, differs, das die IDs der Ladestationen nennt, die von der ersten abweichen, und values, einem Objekt der Ladestations-IDs, in dem eine Ladestation fehlt, die das Feld gar nicht hat. Bei Anschlüssen ist key die ID des Anschlusses und das Feld, wie 1.status. CSV hat section, key und differs, mit Leerzeichen zwischen den IDs, und eine Spalte für jede Ladestation. Exit-Status 1, wenn es keine solche Ladestation gibt.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Exit-Status: 0 fertig, 1 nichts mit diesem Namen, &apos;check&apos; hat etwas gefunden, oder zwei Ladenetze unterscheiden sich, 2 falscher Aufruf, 3 die Quelle konnte nicht gelesen werden, 4 es ist nicht dieses Dokument, 5 die Ausgabe konnte nicht geschrieben werden, 130 unterbrochen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Heimatstandorte</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Fahrer ohne Heimatstandort</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Unterstandorte</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>Heimatstandort-ID</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>Zahler-ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Freigegebene Standorte</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Freigegebene Ladestationen</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe IDs</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ladekarte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Anschlüsse online (angegeben)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Anschlüsse offline (angegeben)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Anschlüsse gestört (angegeben)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>Kosten-ID</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Kostenname</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>Zahlungsempfänger-ID</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Ladestations-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Standort-ID (angegeben)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort (angegeben)</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Öffentliche Gruppe</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>EVSE-ID</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Ein EVSE je Anschluss</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Physische Kennzeichnung</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Integrationsweiterleitungen</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Push-Integration</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Eigene Nachrichtenstruktur</translation>
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
        <translation>Zähler-Seriennummer</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Zählertyp</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Eigene Eigenschaften</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Hausnummernzusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Änderbar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Max power (stated)</source>
        <translation>Max. Leistung (angegeben)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Max. Leistung</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Stromstärke</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Stromart</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Phasenfolge</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>EVSE-Nummer am Gerät</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Steckernummer am Gerät</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>EVSE-Nummer an der Station</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Referenztypnummer</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>Referenz-ID</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Wirksam ab</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Abgelaufene Ladekarten nennen bis zu</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>Offline melden nach</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>Ohne Meldung melden nach</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>Höchstabstand zu anderen am Standort</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Anschluss liefert höchstens</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Ladestationen eines Modells werden verglichen ab</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> Stunde</numerusform>
            <numerusform> Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> Meter</numerusform>
            <numerusform> Meter</numerusform>
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
            <numerusform> Ladestation</numerusform>
            <numerusform> Ladestationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Ist die Ladekarte %1 von %2 mit umgekehrter Bytefolge.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n Ladekarte ist diese, und zwar %1 von %2.</numerusform>
            <numerusform>%n Ladekarten sind diese, darunter %1 von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 hat sie zweimal, das andere Mal als %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Ist auch eine Ladekarte von %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Ist auch eine Ladekarte von %1, geschrieben als %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Niemand kann sagen, wer geladen hat, und wer dafür zahlen soll, ist vielleicht der Falsche.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Klären, wer die Karte hat, und die Ladekarte beim anderen entfernen.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 ist %2, während ihresgleichen %3 haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 %n weiterer Schlüssel weicht ab.</numerusform>
            <numerusform>%1 %n weitere Schlüssel weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n Ladestation verrät in diesem Dokument den Wert von %1.</numerusform>
            <numerusform>%n Ladestationen verraten in diesem Dokument den Wert von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Geheimnis in einer Konfiguration</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Wer den Schlüssel dieses Aufrufs oder eine Kopie des Dokuments hat, kann sich als die Ladestation ausgeben.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Den Anbieter bitten, ihn wegzulassen, einen neuen Wert setzen und darauf achten, wer Kopien bekommt.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Abweichende Konfiguration</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Mindestens neun von zehn Ladestationen dieses Modells haben einen anderen Wert; dieser wurde also von Hand gesetzt oder übersehen.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Wie bei den anderen einstellen oder notieren, warum er abweicht.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Eine Kopie hat dies unter einem anderen Standort, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n andere Kopie weicht von der gezeigten ab.</numerusform>
            <numerusform>%n andere Kopien weichen von der gezeigten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n andere Kopie weicht von der gezeigten ab, in: %1.</numerusform>
            <numerusform>%n andere Kopien weichen von der gezeigten ab, in: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Widersprüchliche Kopien</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Das Dokument wiederholt diesen Datensatz und sagt zweierlei darüber.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Aktualisieren; bleibt es so, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 hat dieselbe Seriennummer %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n Ladestation hat die Seriennummer %1, und zwar %2.</numerusform>
            <numerusform>%n Ladestationen haben die Seriennummer %1, darunter %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 gibt dieselbe SIM %2 an.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n Ladestation gibt die SIM %1 an, und zwar %2.</numerusform>
            <numerusform>%n Ladestationen geben die SIM %1 an, darunter %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n Ladestation des Modells %1 läuft noch mit %2, %3 mit %4.</numerusform>
            <numerusform>%n Ladestationen des Modells %1 laufen noch mit %2, %3 mit %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Seriennummer bei zwei Ladestationen</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Eine Ladestation wurde doppelt erfasst oder eine unter der Nummer der anderen: Ersatzteile und Garantie gehen fehl.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Die Nummer an beiden Geräten ablesen und eine berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>SIM bei zwei Ladestationen</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Eine Karte steckt nur in einem Gerät; sie für das eine zu sperren, trennt das andere ab.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Die Kartennummer an beiden Geräten ablesen und eine berichtigen.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Firmware älter als bei ihresgleichen</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Fehler, die bei den anderen behoben sind, stecken hier noch.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Aktualisieren oder notieren, warum das nicht geschehen darf.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>Die ID steht %n-mal da, auch bei %1 (%2).</numerusform>
            <numerusform>Die ID steht %n-mal da, auch bei %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n Wert ist von anderem Typ, als die API beschreibt.</numerusform>
            <numerusform>%n Werte sind von anderem Typ, als die API beschreibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n Schlüssel steht doppelt in einem Datensatz; der letzte zählt.</numerusform>
            <numerusform>%n Schlüssel stehen doppelt in einem Datensatz; der letzte zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n Zahl passt nicht in ihr Feld.</numerusform>
            <numerusform>%n Zahlen passen nicht in ihr Feld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n Text enthält ungültige Zeichen.</numerusform>
            <numerusform>%n Texte enthalten ungültige Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n Datum ist nicht lesbar.</numerusform>
            <numerusform>%n Datumsangaben sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Das Dokument weicht %n-mal ohne Schaden von seiner Beschreibung ab: Felder, die neu sind, fehlen, null sind oder anders heißen.</numerusform>
            <numerusform>Das Dokument weicht %n-mal ohne Schaden von seiner Beschreibung ab: Felder, die neu sind, fehlen, null sind oder anders heißen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>ID bei zwei Datensätzen</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Was diese ID nennt, von Hand oder durch ein Programm, trifft vielleicht den anderen.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Prüfen, ob es ein Datensatz ist, der doppelt dasteht; wenn nicht, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Dokument nicht wie beschrieben</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Solche Werte werden behalten und gezeigt, wie sie kamen, lassen sich aber nicht sortieren, zählen oder vergleichen.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>Die Liste der Auffälligkeiten im Dokument sagt, wo; dem Anbieter melden.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Darf %n Ladestation nutzen, hat dafür aber keine Ladekarte.</numerusform>
            <numerusform>Darf %n Ladestationen nutzen, hat dafür aber keine Ladekarte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Darf laden, aber %n Ladekarte ist nicht gültig; sie ist %1 abgelaufen.</numerusform>
            <numerusform>Darf laden, aber von %n Ladekarten ist keine gültig; die letzte ist %1 abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Hat eine gültige Ladekarte, darf aber laut diesem Dokument keine Ladestation nutzen.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Hat weder eine gültige Ladekarte noch Zugang zu einer Ladestation.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Nennt den eigenen Heimatstandort „%1“.</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Steht bei den Fahrern ohne Heimatstandort, nennt aber %1 (%2) als eigenen.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Steht bei einem Heimatstandort, nennt aber %1 (%2) als eigenen.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Nennt einen Heimatstandort %1, der nicht im Dokument ist.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Hat keinen Heimatstandort, aber eine gültige Ladekarte und Zugang zu %n Ladestation.</numerusform>
            <numerusform>Hat keinen Heimatstandort, aber eine gültige Ladekarte und Zugang zu %n Ladestationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Fahrer ohne gültige Ladekarte</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Der Fahrer hat einen Zugang, den keine seiner Karten nutzen kann.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Eine neue Ladekarte ausgeben oder den Zugang beenden.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Fahrer ohne Ladekarten</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Der Fahrer hat Zugang, aber nichts, was er einer Ladestation zeigen kann.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Eine Ladekarte ausgeben oder den Zugang beenden.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Fahrer ohne Zugang</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Jede Ladestation lehnt diesen Fahrer ab, wenn ihn nicht eine Zugangsgruppe einlässt, die dieses Dokument nicht zeigt.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Einen Standort oder eine Ladestation freigeben oder den Fahrer entfernen.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Reservefahrer, der laden kann</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Ohne Heimatstandort sieht kaum ein Betreiber den Fahrer, und doch funktioniert die Karte.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Dem Fahrer einen Heimatstandort geben oder den Zugang beenden.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Fahrer, der einen anderen Heimatstandort nennt</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Wer den Fahrer sehen und abrechnen darf, hängt davon ab, welchem von beiden geglaubt wird.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Den Fahrer noch einmal an den richtigen Heimatstandort verschieben.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Heimatstandort, den es nicht gibt</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Der Heimatstandort wurde entfernt oder ist einer, den dieser Schlüssel nicht sehen darf.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Dem Fahrer einen Heimatstandort geben, den es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID hat nur einen der beiden Trenner, nämlich %1.</numerusform>
            <numerusform>%n EVSE-IDs haben nur einen der beiden Trenner, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID hat die ältere Form der DIN, nämlich %1.</numerusform>
            <numerusform>%n EVSE-IDs haben die ältere Form der DIN, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>Die EVSE-ID %1 folgt nicht eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID folgt nicht eMI3, nämlich %1.</numerusform>
            <numerusform>%n EVSE-IDs folgen nicht eMI3, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 hat dieselbe EVSE-ID, geschrieben als %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n Ladestation hat diese EVSE-ID, und zwar %1, geschrieben als %2.</numerusform>
            <numerusform>%n Ladestationen haben diese EVSE-ID, darunter %1, geschrieben als %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>Eines der EVSEs hat dieselbe UID wie eines von %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>EVSE-UID bei zwei Ladestationen</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Partner können die beiden nicht unterscheiden: Gestartet oder abgerechnet wird die falsche.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Eine der Ladestationen umbenennen, sodass Ladestations-ID und Anschluss-ID zusammen eindeutig sind.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>EVSE-ID bei zwei Ladestationen</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Roaming-Partner schicken ihre Fahrer zur falschen Ladestation.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Jeder Ladestation eine eigene EVSE-ID geben.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>EVSE-ID, die nicht eMI3 folgt</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Roaming-Partner lehnen sie vielleicht ab oder lesen sie anders.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Als Land*Betreiber*E und Nummer schreiben, zum Beispiel FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Die Freigabe von %1 fügt nichts hinzu: Eine andere Freigabe enthält das schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n von %1 Freigaben fügt nichts hinzu, und zwar die von %2.</numerusform>
            <numerusform>%n von %1 Freigaben fügen nichts hinzu, darunter die von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>%n Fahrer, der hier beheimatet ist, darf hier nicht laden.</numerusform>
            <numerusform>Keiner der %n Fahrer, die hier beheimatet sind, darf hier laden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n von %1 Fahrern, die hier beheimatet sind, darf hier nicht laden.</numerusform>
            <numerusform>%n von %1 Fahrern, die hier beheimatet sind, dürfen hier nicht laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Heimatstandort, dessen Fahrer dort nicht laden dürfen</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Der Heimatstandort ist zugleich ein Ladestandort, aber ein Heimatstandort gibt kein Recht zu laden.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Ihnen den Standort freigeben, wenn sie dort laden sollen.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Freigaben, die nichts hinzufügen</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Wer eine der beiden wegnimmt, glaubt, der Zugang sei beendet.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Die gemeinte behalten und die andere entfernen.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Die Ladestation meldet eine Störung.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Die Ladestation meldet eine Störung; zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>Der Anschluss von %1 meldet eine Störung.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>Der Anschluss meldet eine Störung, während seine Ladestation %1 „%2“ meldet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>Die einzige Ladestation (%n) ist offline.</numerusform>
            <numerusform>Alle %n Ladestationen sind offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Ist offline und sagt nicht, wann sie zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Ist offline; zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Meldet „%1“, wurde aber zuletzt %2 gesehen.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Ladestation gestört</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Dort kann niemand laden, bis sich jemand darum kümmert.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Die letzte Nachricht lesen, neu starten und jemanden schicken, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Anschluss gestört</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Die Ladestation scheint in Ordnung zu sein, aber dieser Anschluss ist außer Betrieb.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Die Ladestation neu starten und den Anschluss prüfen lassen, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Ladestation offline</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Wer laden darf, lässt sich nicht prüfen, und was geladen wird, wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Stromversorgung, SIM oder Netz und die Firewall des Standorts prüfen.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Verstummte Ladestation</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Der Status ist so alt wie die letzte Nachricht: Sie ist vielleicht offline.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Den Status abfragen; kommt nichts, sie als offline behandeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n von %1 Fahrern hier hat keinen Zahler, die anderen haben einen.</numerusform>
            <numerusform>%n von %1 Fahrern hier haben keinen Zahler, die anderen haben einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Hat %n abzurechnende Ladekarte, aber keinen Zahler.</numerusform>
            <numerusform>Hat %n abzurechnende Ladekarten, aber keinen Zahler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n Ladekarte ist abzurechnen (Fahrer: %1), aber ohne Zahler.</numerusform>
            <numerusform>%n Ladekarten von %1 Fahrern sind abzurechnen, aber diese Fahrer haben keinen Zahler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 hat dieselbe externe ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>Die externe ID %1 steht %n-mal da, auch bei %2.</numerusform>
            <numerusform>Die externe ID %1 steht %n-mal da, auch bei %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Abzurechnende Ladekarte ohne Zahler</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Was damit geladen wird, kann niemandem berechnet werden, wenn nicht der Standort zahlt.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Dem Fahrer einen Zahler geben oder die Ladekarte nicht abrechnen.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Externe ID bei zwei Datensätzen</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Das andere System bucht beide unter einem.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Im anderen System nachsehen, welchen davon es meint.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Fahrer ohne Zahler unter anderen mit einem</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>Die meisten Fahrer dieses Heimatstandorts haben einen Zahler; diese wurden also vergessen.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Ihnen einen Zahler geben.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Gibt keine Koordinaten an.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n von %1 Ladestationen gibt keine Koordinaten an.</numerusform>
            <numerusform>%n von %1 Ladestationen geben keine Koordinaten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Steht bei 0, 0, und das ist im Meer.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Steht bei %1, und das ist nirgends auf der Erde.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Steht bei %1; Breiten- und Längengrad sind vertauscht.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 steht %2 entfernt von den anderen Ladestationen.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n Ladestation steht weit von den anderen entfernt, und zwar %1, ganze %2.</numerusform>
            <numerusform>%n Ladestationen stehen weit von den anderen entfernt, %1 sogar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Koordinaten, die nicht stimmen können</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Fahrer und Servicepersonal werden an den falschen Ort geschickt.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Breiten- und Längengrad berichtigen, in Grad mit Nachkommastellen.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Standort mit weit auseinander stehenden Ladestationen</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Entweder sind die Koordinaten falsch, oder eine Ladestation ist am falschen Standort, und ihre Freigaben mit ihr.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Die Koordinaten berichtigen oder die Ladestation an ihren Standort verschieben.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Ladestation ohne Koordinaten</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Keine Landkarte und keine App kann zeigen, wo sie steht.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Breiten- und Längengrad eintragen.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Gibt eine Leistung von %1 an.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Gibt eine Leistung von %1 an, vielleicht sind Kilowatt gemeint.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Gibt eine Leistung von %1 an, mehr als irgendein Anschluss liefert.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Gibt eine Leistung von %1 an, mehr als %2 und %3 ergeben können.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Die Ladestation hat %n solchen Anschluss.</numerusform>
            <numerusform>%1 Die Ladestation hat %n solche Anschlüsse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Leistung, die nicht sein kann</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Fahrer, Partner und Lastmanagement planen mit dieser Zahl.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Leistung, Spannung oder Stromstärke des Anschlusses berichtigen; gemeint sind Watt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n von %1 Standorten gibt andere Anschlusszahlen an, als das Dokument enthält.</numerusform>
            <numerusform>%n von %1 Standorten geben andere Anschlusszahlen an, als das Dokument enthält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Gibt insgesamt %1 Anschlüsse an, aber im Dokument steht %n.</numerusform>
            <numerusform>Gibt insgesamt %1 Anschlüsse an, aber im Dokument stehen %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Angegebene Anschlüsse, die nicht da sind</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Entweder zählt der Standort falsch, oder einige seiner Ladestationen sind nicht im Dokument.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Den Standort mit seiner Seite beim Anbieter vergleichen.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Meldet „%1“, ist aber verbunden.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Meldet „%1“, ist aber nicht verbunden.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Meldet „%1“, aber keiner der Anschlüsse tut das.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Meldet „%1“, aber alle Anschlüsse sind verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n Ladestation</numerusform>
            <numerusform>%n Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n Anschluss</numerusform>
            <numerusform>%n Anschlüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>Die API beschreibt den Status „%1“ nicht; gemeldet durch %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Status, der sich widerspricht</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Fahrer sehen einen der beiden, und einer der beiden ist falsch.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Den Status der Ladestation noch einmal abfragen; bleibt es so, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Status, den die API nicht beschreibt</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Er zählt als „anderer“ und fehlt deshalb in jeder Liste freier oder gestörter Ladestationen.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Den Anbieter fragen, was er bedeutet.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Ist %1 abgelaufen, und %2 hat keine andere gültige Ladekarte.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Läuft %1 ab, am %2, und %3 hat keine Ladekarte, die länger gilt.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Ist ab %1 gültig; bis dahin hat %2 keine gültige Ladekarte.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Ist nie gültig: läuft am %1 ab, ist aber erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Ladekarte, die erst nach ihrem Ablauf beginnt</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Es gibt keinen Tag, an dem diese Ladekarte funktioniert.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Die beiden Daten berichtigen.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Abgelaufene Ladekarte eines Fahrers, der laden darf</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Der Fahrer hat Zugang, aber Ladestationen lehnen diese Karte ab.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Die Ladekarte verlängern oder dem Fahrer entziehen.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Ladekarte, die bald abläuft</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Ab diesem Tag lehnen Ladestationen die letzte Karte des Fahrers ab.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Rechtzeitig verlängern oder eine andere ausgeben.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Ladekarte noch nicht gültig</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Der Fahrer hat Zugang, kann aber vor diesem Tag nicht laden.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Nichts, wenn das so gewollt ist; sonst den Tag berichtigen.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Ladekarte, die zweimal dasteht</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>Die einzige Ladestation (%n) ist offline; sie wurde zuletzt %1 gesehen.</numerusform>
            <numerusform>Alle %n Ladestationen sind offline; die erste wurde zuletzt %1 gesehen.</numerusform>
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
        <translation>Ladestationen, die Fahrer %1 nutzen darf, laut diesem Dokument:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Fahrer, die Ladestation %1 nutzen dürfen, laut diesem Dokument:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Fahrer, die Ladestationen des Standorts %1 und seiner Unterstandorte nutzen dürfen, laut diesem Dokument:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(redundant)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Fahrer: %1, Ladestationen: %2, ersetzte Werte: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Unterbrochen; die Datei ist unverändert.</translation>
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
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Keine Konfiguration weicht ab.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Mehr als ein Datensatz ist gemeint; jeder wird beantwortet.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Unterbrochen; die Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Heimatstandorte</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Ladestandorte</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Ladestations-Datensätze im Dokument</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Gelesen in</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Keine Auffälligkeiten im Dokument.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Auffälligkeiten im Dokument, und wo zuerst</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, nochmals</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>%1 gefunden, %2 unbekannt, %3 mehrdeutig.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>Die Seite kann nicht gezeichnet werden, weil auf diesem Rechner keine Schrift installiert ist; installieren Sie eine, zum Beispiel fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Nichts erfüllt %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Fahrer %1.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Ladestation %1.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Standort %1.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Heimatstandort %1.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Ladekarte %1.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Es gibt keine Verbindung %1; &apos;chargetree snapshots&apos; nennt die, die Offline-Kopien haben.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Es sind keine Offline-Kopien aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Nichts erfüllt %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Standort %1.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Ladestation %1.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Ladekarte %1.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Freigabe %1.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without braucht site=ID, charger=ID, tag=IDTAG oder grant=DRIVER:SITE, nicht %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>verliert %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>keine übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: wenn dies wegfiele, laut diesem Dokument.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>hat Ladekarte %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1: jetzt %2</translation>
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
        <translation>%1 (redundant)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Andere Fahrer, die sie nutzen dürfen; die Eingabetaste zeigt, wer sie sind</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Schlechtester Kartenstatus</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Ladestationen hier</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n Freigabe ist redundant: %1. Sie gibt nichts, was die anderen nicht geben, und könnte ohne Verlust entzogen werden.</numerusform>
            <numerusform>%n Freigaben sind redundant: %1. Sie geben nichts, was die anderen nicht geben, und könnten zusammen ohne Verlust entzogen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n Ladestation wird angezeigt.</numerusform>
            <numerusform>%n Ladestationen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>Davon ist %n ausgewählt.</numerusform>
            <numerusform>Davon sind %n ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Da&amp;tei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>De&amp;mo-Ladenetz</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>&amp;Alle ausklappen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Alle &amp;darunter ausklappen</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>Auffälligkeiten in diesem Doku&amp;ment</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>Über &amp;Chargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Wo meine &amp;Dateien liegen</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>S&amp;upportpaket erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Zur&amp;ück</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>Vorw&amp;ärts</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Im Ba&amp;um anzeigen</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu Eintrag&#xa0;…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Zeilen mit &amp;Titeln kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>&amp;Für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Fahrer</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Ladekarten</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Standorte</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>Lades&amp;tationen</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>&amp;Anschlüsse</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>&amp;Konfigurationen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Nächste &amp;Detailseite</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>V&amp;orherige Detailseite</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Liste a&amp;bgleichen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>Such&amp;hilfe</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Gespeicherte Suchen und &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Diese Suche spe&amp;ichern</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Lesezeichen &amp;für diese Zeile</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Bereinigte Kopi&amp;e&#xa0;…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Ladestationen vergl&amp;eichen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Mit ähnlichen Ladestationen ver&amp;gleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>Kon&amp;figurationsdrift&#xa0;…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>&amp;Warum wird eine Karte abgelehnt?&#xa0;…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Was, wenn &amp;dies wegfiele?&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ignorieren mit Grund&#xa0;…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>Grenz&amp;werte für Befunde&#xa0;…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>B&amp;efunde</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Ni&amp;cht mehr ignorieren</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ände&amp;rungen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Lan&amp;dkarte</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Ha&amp;ndbuch</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>A&amp;uf Änderungen beobachten</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen&#xa0;…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>Datenschut&amp;zansicht</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Hier Verdecktes zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>%1 kann nicht geschrieben werden: Was Sie wählen, gilt nur, bis das Programm beendet wird.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Weiter oben</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Neben %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>&apos;%1&apos; hat keine Option %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Das Fenster hat keine Option %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 ist leer; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 braucht eine ganze Zahl über null, nicht %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 braucht eine Zeit wie 2026-01-31T12:00:00Z, nicht %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 kennt kein %2; es gibt %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; braucht Wörter, nach denen gesucht wird; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; nimmt kein %2; geben Sie eine Datei mit --file an.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Das Fenster öffnet eine Datei, und %1 ist eine weitere; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 ist weder ein Befehl noch eine Datei; siehe &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url wird abgelehnt, weil es einen Schlüssel enthält: andere Benutzer könnten ihn lesen; legen Sie den Schlüssel in CHARGETREE_API_KEY oder in einer mit --key-file genannten Datei ab.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url muss mit https:// beginnen, damit niemand den Schlüssel unterwegs liest.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url ist keine Adresse; geben Sie sie als https://host/path an.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url braucht auch die Client-ID; ergänzen Sie --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; muss wissen, was; ergänzen Sie --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>%1 hat keine Spalte %2; &apos;chargetree export --what %1 --list-columns&apos; nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 wird abgelehnt: andere Benutzer könnten einen Schlüssel auf der Befehlszeile lesen; legen Sie ihn in CHARGETREE_API_KEY oder in einer mit --key-file genannten Datei ab.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Es gibt keine Option %1; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 nimmt keinen Wert; lassen Sie weg, was darauf folgt.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 braucht einen Wert dahinter; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>siehe &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Es ist mehr als eine Quelle genannt; geben Sie eine von --demo, --file, --connection und --url an.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id gehört zu --url; geben Sie auch die Adresse an.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file gehört zu --url oder --connection; geben Sie auch eines davon an.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; braucht eine Adresse: --connection NAME oder --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; braucht eine Quelle: --demo, --file PATH, --connection NAME oder --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>Die Abfrage ist bei Zeichen %1 unverständlich, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Ladenetz und Liste können nicht beide die Standardeingabe sein; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; muss wissen, wohin; ergänzen Sie -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Einem Link wird im offenen Ladenetz gefolgt; lassen Sie die Quelle weg.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON hat nur Ladestationen; geben Sie --what chargers oder ein anderes --format an.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset gehört zu --format csv; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; braucht eines von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; braucht %2: Dateien oder Offline-Kopien; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Beide können nicht die Standardeingabe sein; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; braucht %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; braucht %1 bis %2 Ladestationen; nennen Sie sie mit --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Kleine Änderungen</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Wann sich eine Ladestation oder ein Anschluss zuletzt gemeldet hat, und die letzte Nachricht</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Die ältere Kopie wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Was sich ändert, steht hier nach der nächsten Aktualisierung. Oder vergleichen Sie mit einer älteren Kopie.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Geändert hat sich nur, wann sich Ladestationen zuletzt gemeldet haben.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Diese Filter lassen keine Änderung übrig.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Spalten der Liste: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Spalte suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Keine Spalte heißt so.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Herunter</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Ladestationen vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Ladestation, mit der die anderen verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Nach Feld, Schlüssel oder Wert filtern</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Ladestationen nebeneinander</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiert die angezeigten Zeilen, mit Titeln</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Schreibt die angezeigten Zeilen in eine Arbeitsmappe oder eine CSV-Datei</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Keine dieser Ladestationen ist noch im Ladenetz.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Kein Feld, Schlüssel oder Wert enthält diesen Text.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Diese Ladestationen sind in jedem Feld gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 von %2 Zeilen weicht ab</numerusform>
            <numerusform>%1 von %2 Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 weitere ähnliche Ladestation weggelassen</numerusform>
            <numerusform>%1 weitere ähnliche Ladestationen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>nicht mehr im Ladenetz: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Hier gibt es keine Ladestation, mit der man sie vergleichen könnte.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>&amp;Mit dieser Ladestation vergleichen</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>Im &amp;Baum anzeigen</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>Diese Ladestation &amp;weglassen</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, weicht von der Referenz ab</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Referenz · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, die Referenz</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Anschluss ohne ID</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Anschluss %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Ob ein Feld gefüllt ist</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Nach Schlüssel oder Wert filtern</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Diese Ladestation gibt keine Konfiguration an.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Kein Schlüssel oder Wert enthält diesen Text.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Von Ihrer Administration vorgegeben: Hier kann nur der Schlüssel geändert werden. Duplizieren Sie sie, um den Rest zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Schl&amp;üssel</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>Schlüssel wird gesendet als</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Eigene CA (PE&amp;M)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>&amp;Dessen Schlüsseldatei</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>A&amp;ktualisieren alle</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>wie Sie sie nennen; sonst wird der Host gezeigt</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>beim Anbieter erfragen</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht markiert</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, vorgegeben</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Die Verbindungen in „%1“ können nicht gelesen werden. Die Datei bleibt, wie sie ist, bis Sie eine Verbindung ändern, und wird dann beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>„%1“ enthält keine Verbindungen von Chargetree; wählen Sie eine Datei, die von dort exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Abruf: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Es gibt noch keinen Schlüssel dafür; geben Sie oben einen ein.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Ladenetz wird gelesen</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, ein Ladenetz mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 Fahrer</numerusform>
            <numerusform>%1 Fahrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 Ladekarte</numerusform>
            <numerusform>%1 Ladekarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n Verbindung importiert.</numerusform>
            <numerusform>%n Verbindungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Die Verbindungen wurden exportiert, ohne ihre Schlüssel.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>„%1“, den Schlüssel und %n Offline-Kopie entfernen? Das lässt sich rückgängig machen, bis dieses Fenster geschlossen wird.</numerusform>
            <numerusform>„%1“, den Schlüssel und %n Offline-Kopien entfernen? Das lässt sich rückgängig machen, bis dieses Fenster geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>„%1“ und den Schlüssel entfernen? Das lässt sich rückgängig machen, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1&#xa0;…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Verbindungen ohne ihre Schlüssel exportieren</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Speichern und &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Es gibt noch keine Verbindung. Fügen Sie eine hinzu, mit der Adresse und dem Schlüssel von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Auch in getakteten Netzwerken akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>A&amp;ktualisieren alle</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Womit eine neue Verbindung beginnt. Vorhandene Verbindungen behalten ihre eigenen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Von jeder Verbindung werden die letzten Antworten aufbewahrt, damit es auch ohne Netzwerk etwas anzusehen und etwas zum Vergleichen gibt. Die neueste bleibt immer erhalten; was darüber hinausgeht, entfällt, wenn die nächste kommt.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Dieses Dokument enthält %n Kopie dieser Ladestation; sie unterscheiden sich nur in Zeiten und Nachrichten.</numerusform>
            <numerusform>Dieses Dokument enthält %n Kopien dieser Ladestation; sie unterscheiden sich nur in Zeiten und Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Dieses Dokument enthält %n widersprüchliche Kopie dieser Ladestation.</numerusform>
            <numerusform>Dieses Dokument enthält %n widersprüchliche Kopien dieser Ladestation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Gezeigte Kopie</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopie %1 von %2, %3 (neueste)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopie %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe IDs</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Wählen Sie einen Fahrer, eine Ladekarte, einen Standort oder eine Ladestation aus, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Stand %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Nicht mehr im Ladenetz seit %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Wer laden darf</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailTabs</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message>
        <source>Fields that the API&apos;s page does not name</source>
        <translation>Felder, die die Seite der API nicht nennt</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Heimatstandorte</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Schlechtester Kartenstatus</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Ladestationen, die ein Fahrer erreichen kann</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Deren Anschlüsse</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Schlechtester Stationsstatus</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Fahrer ohne Heimatstandort</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Fahrer hier und darunter</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Ladestandort mit dieser ID</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Laut Angabe</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n Ladestation</numerusform>
            <numerusform>%n Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Schlechtester Status davon</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>In diesem Dokument gezählt</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Ganzer Standort</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Heimatstandort mit dieser ID</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Deren Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Geführt unter</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Ladestations-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>Die meisten haben</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>Firmware nicht angegeben</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurationsdrift</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Ladestationen mit gleichem Hersteller, gleichem Modell und gleicher Firmware, von denen mehr als die Hälfte denselben Wert eines Schlüssels hat: die, die einen anderen haben oder denen der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Nach Ladestation, Schlüssel, Wert oder Modell filtern</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Ladestationen, die gegen ihre Gruppe stehen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Stellt die ausgewählten Ladestationen neben eine, die wie die meisten ist</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiert die angezeigten Zeilen, mit Titeln</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Schreibt die angezeigten Zeilen in eine Arbeitsmappe oder eine CSV-Datei</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Drift wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Es gibt noch kein Ladenetz, in dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Keine Zeile enthält diesen Text.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Keine Konfiguration weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 Abweichung</numerusform>
            <numerusform>%1 Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 Gruppe von Ladestationen</numerusform>
            <numerusform>%1 Gruppen von Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 individueller Schlüssel weggelassen</numerusform>
            <numerusform>%1 individuelle Schlüssel weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Was die Änderungen bewirken</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Noch keine Ladekarte genannt.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>Über diese Ladekarte ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Noch keine Ladestation genannt.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>Über diese Ladestation ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Kein Fahrer in diesem Dokument hat die Ladekarte „%1“.</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Ladekarte %1 gehört Fahrer %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Sie ist „%1“ %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Kein Beginn angegeben.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Sie ist ab %1 gültig (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Sie ist seit %1 gültig.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>Eine andere Ladekarte dieses Fahrers ist gültig: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Dieser Fahrer hat keine andere gültige Ladekarte.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Kein Ablauf angegeben.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Sie läuft am %1 ab.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Sie ist am %1 abgelaufen (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Laut diesem Dokument darf %1 sie nutzen aufgrund von: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Laut diesem Dokument darf %1 sie durch keine Freigabe nutzen; %1 darf %2 nutzen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 andere Ladestation</numerusform>
            <numerusform>%1 andere Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Keine Ladestation in diesem Dokument heißt „%1“; eine, die kein Fahrer nutzen darf, steht nicht darin.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, in %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>„%1“ steht im Feld %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Kein Status angegeben.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Angegeben: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>Kein Anschluss angegeben.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Welcher benutzt wurde, und von wem, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Die Ladestation selbst gibt eine Störung an.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Welche Ladekarten die eigene Liste der Ladestation enthält, steht nicht in diesem Dokument.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled ist „%1“.</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>Der Stand des Zahlerkontos geht aus diesem Dokument nicht hervor.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Der Zahler ist %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Die Zugangsgruppen des Anbieters für Ladestationen stehen nicht in diesem Dokument.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Was das Backend in diesem Moment geantwortet hat, steht nicht in diesem Dokument.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>Die Karte würde abgelehnt. Grund: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Nennen Sie eine Ladekarte und eine Ladestation, um zu sehen, warum eine Karte abgelehnt wird.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Nichts in diesem Dokument sagt, dass die Karte abgelehnt würde.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Nichts in diesem Dokument sagt, dass die Karte abgelehnt würde, aber nicht alles ist angegeben.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Ladekarte unbekannt</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Ladekarte noch nicht gültig</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Ladekarte abgelaufen</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Keine Freigabe</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Ladestation unbekannt</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Ladestation offline oder nicht verfügbar</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Anschluss gestört oder außer Betrieb</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Anschluss belegt</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Zugangsgruppen für Ladestationen</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Liste in der Ladestation</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Entscheidung des Backends</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Konto des Zahlers</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>%n weiteres Paar aus Ladekarte und Ladestation kann gemeint sein, wird hier aber nicht beantwortet.</numerusform>
            <numerusform>%n weitere Paare aus Ladekarte und Ladestation können gemeint sein, werden hier aber nicht beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Warum wird eine Karte abgelehnt?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Ladekarte, getippt oder gescannt</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Ladekarte, getippt oder gescannt</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Auch so, wie sie auf der Karte steht</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>Lade&amp;station</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>Ladestations-ID, Name, EVSE-ID oder Seriennummer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>&amp;Fahrer anzeigen</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Ladestation &amp;anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Für &amp;ein Ticket kopieren</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Es gibt noch kein Ladenetz, in dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Nennen Sie eine Ladekarte und eine Ladestation, um zu sehen, warum eine Karte abgelehnt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n Datensatz ist gemeint; er wird unten beantwortet.</numerusform>
            <numerusform>%n Datensätze sind gemeint; jeder wird unten beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Laut diesem Dokument, Stand %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Deshalb abgelehnt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Was das Dokument sagt</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Ladekarte „%1“ an Ladestation „%2“</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Stand %1, aus %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>Fahrer-ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Der Zugang ist der laut diesem Dokument; die Zugangsgruppen des Anbieters für Ladestationen stehen nicht darin.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Im Dokument steht nur, was mindestens ein Fahrer erreichen kann.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n Text hatte mehr als die 32.767 Zeichen einer Zelle.</numerusform>
            <numerusform>%n Texte hatten mehr als die 32.767 Zeichen einer Zelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Wie die Liste sie zeigt</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Von der Suche gefundene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Excel-Arbeitsmappe (empfohlen)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>IDs, Karten und Postleitzahlen bleiben Text, Datumsangaben sind Datumsangaben, und die Herkunft steht auf einem eigenen Blatt.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>Ein Apostroph schützt, was sonst berechnet würde; IDs, die wie Zahlen aussehen, werden beim Öffnen vielleicht trotzdem verändert. Eine Arbeitsmappe bewahrt sie.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV für Programme</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Genau was die API gesagt hat, nichts verändert. Für die Herkunft ist darin kein Platz: siehe unten.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Eine Liste für Programme: Datensätze wie empfangen oder die Spalten, die Sie wählen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Ein Datensatz je Zeile, wie Datenbanken und Protokollsammler sie lesen.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (Ladestationen auf der Landkarte)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Ladestationen als Punkte für Landkarten; eine ohne brauchbare Position steht ohne Punkt darin.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Zum Verschieben eine Spalte ziehen oder Alt mit einer Pfeiltaste drücken</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Datensätze wie &amp;empfangen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Woh&amp;in</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Geben Sie an, wohin.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Das ist ein Ordner; ergänzen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Wie im Dokument</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Es gibt nichts dieser Art zu exportieren.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Aus %1, Stand %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Jede Art von Zeilen wird so angeboten, wie sie zuletzt exportiert wurde.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>&amp;Datensätze wie empfangen</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Arbeitsmappen und CSV für Tabellenkalkulationen haben Titel über den Spalten; andere Dateien haben die Namen der API, die in jeder Sprache gleich sind. Arbeitsmappen und GeoJSON geben an, woher die Daten stammen.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Eingrenzen nach</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n anzeigen</numerusform>
            <numerusform>Noch %n anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Keine Ladekarte</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Ohne Ablauf</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Fahrer %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>extern %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Ladekarte</numerusform>
            <numerusform>%n Ladekarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>darf %n Ladestation nutzen</numerusform>
            <numerusform>darf %n Ladestationen nutzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Ladekarte %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n Ladestation</numerusform>
            <numerusform>%n Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Heimatstandort %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>Reserve</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n Fahrer</numerusform>
            <numerusform>%n Fahrer</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>Zeile %1, Spalte %2 (Byte %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Es gibt keine Datei „%1“; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Sie dürfen „%1“ nicht lesen; fragen Sie den Eigentümer, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>„%1“ ist eine Adresse und keine Datei; stellen Sie eine Verbindung dazu her.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>„%1“ konnte nicht zu Ende gelesen werden (%2); kopieren Sie die Datei neu, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>„%1“ ist gepackt und wurde seither abgeschnitten oder verändert; besorgen Sie eine vollständige Kopie davon.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>„%1“ enthält mehr als %2, und das ist die Grenze; wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Für „%1“ ist nicht genug Arbeitsspeicher da; schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen; lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Es gibt keinen API-Schlüssel; setzen Sie CHARGETREE_API_KEY, oder nennen Sie eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Es gibt keine Schlüsseldatei „%1“; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Sie dürfen die Schlüsseldatei „%1“ nicht lesen; sie sollte Ihnen gehören.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Die Schlüsseldatei „%1“ ist keine gewöhnliche Datei; nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Die Schlüsseldatei „%1“ konnte nicht gelesen werden; schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Andere können die Schlüsseldatei „%1“ lesen; behalten Sie sie mit chmod 600 sich allein vor.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>„%1“ enthält keinen Schlüssel; schreiben Sie den API-Schlüssel hinein.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>„%1“ enthält etwas, das kein Schlüssel ist; schreiben Sie den API-Schlüssel hinein, in eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>„%1“ ist kein JSON: %2, %3; besorgen Sie eine vollständige Kopie davon.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>„%1“ ist kein Ladenetz: Es hat weder „userGroups“ noch „spareUsers“; wählen Sie die Antwort des Aufrufs für autorisierte Benutzer.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>„%1“ ist tiefer verschachtelt als jedes Ladenetz, %3; prüfen Sie, woher es kommt.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>„%1“ ist größer, als dieses Programm lesen kann; wählen Sie einen kleineren Teil.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Das Einlesen von „%1“ wurde abgebrochen; lesen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Die Antwort von „%1“ ist kein JSON: %2, %3; versuchen Sie es erneut, und melden Sie es Ihrem Anbieter, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>„%1“ ist leer; besorgen Sie eine vollständige Kopie davon.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>„%1“ ist eine Webseite und kein Ladenetz; speichern Sie die Antwort der API selbst.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>„%1“ ist UTF-16 oder UTF-32; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>es ist UTF-16 oder UTF-32 und nicht UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>es ist eine Webseite</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>ein Zeichen ist kein UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>ein Steuerzeichen ist fehl am Platz</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>das Zeichen nach einem Backslash ist falsch</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>eine Zahl ist fehlerhaft</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>ein Wort ist nicht true, false oder null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>ein Zeichen ist fehl am Platz</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>hinter einem Komma steht nichts</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>es endet in einem Text</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>es endet in einem Objekt</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>es endet in einem Array</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>ein Schlüssel hat keine Anführungszeichen</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>„%1“ ist keine Adresse, die abgefragt werden kann; geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>„%1“ würde ohne Verschlüsselung abgefragt, und der Schlüssel ließe sich unterwegs lesen; verwenden Sie https:// in der Adresse.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Die Adresse von „%1“ enthält einen Schlüssel oder ein Passwort, das andere lesen könnten; nehmen Sie es heraus, und geben Sie den Schlüssel in CHARGETREE_API_KEY oder in einer Schlüsseldatei an.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Für „%1“ gibt es keinen API-Schlüssel; setzen Sie CHARGETREE_API_KEY, oder nennen Sie eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>„%1“ wurde nicht gefunden; prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>„%1“ nimmt keine Verbindungen an; prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>Die Verbindung zu „%1“ ist abgebrochen, bevor die Antwort da war; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>„%1“ konnte sich nicht ausweisen, deshalb wurde der Schlüssel nicht gesendet; prüfen Sie die Adresse sowie die Uhr und die Zertifikate dieses Rechners.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Der Proxy auf dem Weg zu „%1“ hat die Anfrage nicht durchgelassen; prüfen Sie die Proxy-Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>„%1“ konnte nicht abgefragt werden; prüfen Sie Ihr Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>„%1“ hat %2 lang nichts gesendet; versuchen Sie es erneut, oder fragen Sie Ihren Anbieter, ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>„%1“ hatte nach %2 nicht die ganze Antwort gesendet; versuchen Sie es erneut, oder lassen Sie mehr Zeit zu.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>„%1“ hat ohne Ladenetz geantwortet (Status %2); prüfen Sie die Adresse mit Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>„%1“ hat die Anfrage nicht verstanden (Status %2); prüfen Sie die Adresse und die Client-ID.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>„%1“ kennt diesen Kunden nicht oder lehnt den Schlüssel ab (Status %2); prüfen Sie den Schlüssel und die Client-ID.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>„%1“ lässt diesen Schlüssel das Ladenetz nicht lesen (Status %2); bitten Sie Ihren Anbieter um die Berechtigung.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>„%1“ hat nichts unter dieser Adresse (Status %2); prüfen Sie den Pfad mit Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>„%1“ wurde zu oft abgefragt (Status %2); warten Sie einige Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>„%1“ hat selbst Probleme (Status %2); versuchen Sie es später erneut, und melden Sie es Ihrem Anbieter, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>„%1“ gab eine Antwort, die dieses Programm nicht kennt (Status %2); prüfen Sie die Adresse mit Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>„%1“ hat mit einer Webseite geantwortet; prüfen Sie die Adresse, und ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>„%1“ hat mit „%3“ und nicht mit JSON geantwortet; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>„%1“ hat die Antwort auf eine Weise gepackt, um die niemand gebeten hat („%3“); melden Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>„%1“ hat mit gar nichts geantwortet; prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>„%1“ hat mit etwas geantwortet, das kein Ladenetz ist; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Die Antwort von „%1“ ist nicht so lang wie angekündigt, wurde also unterwegs abgeschnitten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Die Antwort von „%1“ ist größer als %2, und das ist die Grenze; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Für die Antwort von „%1“ ist nicht genug Arbeitsspeicher da; schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Die gepackte Antwort von „%1“ ist beschädigt oder wurde unterwegs abgeschnitten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>„%1“ ist eine Offline-Kopie und wurde seither abgeschnitten oder verändert; öffnen Sie eine andere Kopie, oder rufen Sie das Ladenetz neu ab.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>„%1“ ist eine Offline-Kopie einer neueren Version dieses Programms; aktualisieren Sie das Programm, oder öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>„%3“, das die Verbindung zu „%1“ braucht, konnte nicht gelesen werden; prüfen Sie den Namen, und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>„%3“ enthält kein Zertifikat einer Zertifizierungsstelle; nennen Sie in der Verbindung zu „%1“ eine PEM-Datei, die eines enthält.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>„%3“ enthält kein Zertifikat, das „%1“ vorgezeigt werden kann; nennen Sie in der Verbindung die PEM-Datei, die es enthält.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>„%3“ enthält keinen privaten Schlüssel, der für „%1“ brauchbar ist; nennen Sie eine PEM-Datei mit dem Schlüssel, ohne Passwort.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>Der private Schlüssel in „%3“ gehört zu einem anderen Zertifikat als dem für „%1“; nennen Sie den Schlüssel, der dazu passt.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>„%1“ konnte sich nicht ausweisen, weil das Zertifikat am %2 abgelaufen ist; prüfen Sie die Uhr dieses Rechners, und wenn sie stimmt, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>„%1“ konnte sich nicht ausweisen, weil das Zertifikat erst ab %2 gültig ist; prüfen Sie die Uhr dieses Rechners, und wenn sie stimmt, melden Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>„%1“ hat das Zertifikat eines anderen Hosts vorgezeigt, deshalb wurde der Schlüssel nicht gesendet; prüfen Sie die Adresse, und ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>„%1“ hat ein Zertifikat einer Zertifizierungsstelle vorgezeigt, die dieser Rechner nicht kennt, deshalb wurde der Schlüssel nicht gesendet; prüfen Sie die Adresse, oder nennen Sie in der Verbindung die Datei dieser Stelle.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>„%1“ bürgt mit einem eigenen Zertifikat für sich selbst, deshalb wurde der Schlüssel nicht gesendet; wenn Sie diesem Server vertrauen, nennen Sie in der Verbindung sein Zertifikat als Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu „%1“ zustande; prüfen Sie die Adresse mit dem Port, ob dieses Netzwerk sie durchlässt, und ob der Server ein Zertifikat von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>„%1“ will ein Zertifikat von Ihnen sehen und hat das vorgezeigte nicht angenommen; nennen Sie in der Verbindung das richtige.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Der Proxy „%3“ auf dem Weg zu „%1“ will wissen, wer Sie sind; geben Sie Ihren Namen und Ihr Passwort dafür ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>„%1“ verweist auf eine andere Adresse (Status %2), an die der Schlüssel nicht gesendet wird; prüfen Sie die Adresse, und ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Zum Öffnen eine Datei auf einmal ablegen</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Ablegen, um „%1“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Der Dateiname fehlt; geben Sie einen an.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe; wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>„%1“ ist eine Verknüpfung, die ins Leere führt; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>„%1“ kann nicht geschrieben werden, weil der Ordner fehlt; erstellen Sie den Ordner, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Sie haben keine Berechtigung, „%1“ zu schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>„%1“ liegt auf einem schreibgeschützten Datenträger; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>„%1“ wurde nicht geschrieben, weil der Datenträger voll ist; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>„%1“ wurde nicht geschrieben, weil es für diesen Datenträger zu groß ist; wählen Sie einen anderen Ordner, oder exportieren Sie weniger.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Der Name „%1“ ist für diesen Datenträger zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>„%1“ wurde nicht geschrieben (%2); versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offline-Kopien</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Supportpakete</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Offline-Kopien löschen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Wo meine Dateien liegen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n Offline-Kopie</numerusform>
            <numerusform>%n Offline-Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Es gibt keine Offline-Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>%n Offline-Kopie löschen? Sie lässt sich nicht zurückholen.</numerusform>
            <numerusform>%n Offline-Kopien löschen? Sie lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Suchen und Lesezeichen</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Landkartenbilder</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Dieser Ordner wird erstellt, sobald es etwas aufzubewahren gibt</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Die Offline-Kopien werden gezählt …</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Landkartenbilder löschen</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Mehr als %n Befund kann nicht ignoriert werden; beheben Sie die Ursache, oder ändern Sie die Grenzwerte für Befunde.</numerusform>
            <numerusform>Mehr als %n Befunde können nicht ignoriert werden; beheben Sie die Ursache, oder ändern Sie die Grenzwerte für Befunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Wann etwas als Befund gilt. Das gezeigte Ladenetz wird sofort neu beurteilt; abgerufen wird nichts.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetModel</name>
    <message>
        <source>spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demo-Ladenetz</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Ladenetz</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Nichts gefunden. Weniger oder andere Wörter finden vielleicht etwas; Esc zeigt wieder das ganze Ladenetz.</translation>
    </message>
</context>
<context>
    <name>chargetree::GeneralPage</name>
    <message>
        <source>Local: %1</source>
        <comment>a time zone</comment>
        <translation>Lokal: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Gilt für jede Zeit auf dem Bildschirm, für die Daten, nach denen gesucht wird, und für Arbeitsmappen. Andere Dateien geben Zeiten mit ihrer Zeitzone an.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 von %2 Ladestation (%3)</numerusform>
            <numerusform>%1 von %2 Ladestationen (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 Anschluss</numerusform>
            <numerusform>%1 Anschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 von %2 Anschluss (%3)</numerusform>
            <numerusform>%1 von %2 Anschlüssen (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 Ladekarte</numerusform>
            <numerusform>%1 Ladekarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 von %2 Ladekarte (%3)</numerusform>
            <numerusform>%1 von %2 Ladekarten (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Ladestationen nach Status</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Anschlüsse nach Status</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Ladestationen nach letztem Kontakt</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Ladekarten nach Ablaufwoche</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Ladekarten, die in keiner dieser Wochen ablaufen</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Ladestationen nach Hersteller</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Ladestationen nach Modell</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Ladestationen nach Firmware</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>unter 1 Stunde</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>unter 1 Tag</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>unter 1 Woche</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>unter 30 Tagen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n anderer Wert</numerusform>
            <numerusform>%n andere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>früher abgelaufen</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>laufen später ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>länger her</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>abgelaufen vor dem %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>laufen nach dem %1 ab</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Keine Suche findet genau diese</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Hier gibt es nichts zu zählen: keine Ladestation, keinen Anschluss, keine Ladekarte.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Ein Klick durchsucht das ganze Ladenetz und findet vielleicht mehr.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Das Ladenetz auf einen Blick</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>Das Supportpaket wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>%n Befund ignorieren</numerusform>
            <numerusform>%n Befunde ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>bekannt und gemeldet, eine Teststation, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Es bleibt in diesem Ladenetz ignoriert, auch nach Aktualisierungen, bis jemand das zurücknimmt.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Es gibt keinen Laufzeitordner, der Ihnen allein gehört, deshalb öffnet jeder Start von Chargetree ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Was angefordert wurde, ist zu lang, um es dem laufenden Chargetree zu übergeben; dies ist ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Das laufende Chargetree hat eine andere Version; dies ist ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Das laufende Chargetree antwortet nicht; dies ist ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Der Laufzeitordner „%1“ ist nicht nutzbar, deshalb öffnet jeder Start von Chargetree ein eigenes Fenster; prüfen Sie seine Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Neueste Kopien behalten</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Tage aufbewahren</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>„%1“ kann nicht gelesen und auch nicht beiseitegelegt werden. Nichts wurde geschrieben; prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>Der API-Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Er wird nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>wird im Schlüsselbund gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>Abfrageparameter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Der Schlüsselbund funktioniert nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder geben Sie den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung; entsperren Sie den Schlüsselbund, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>Der Schlüssel ist vielleicht noch darin; entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Versuchen Sie es erneut, oder geben Sie den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung; versuchen Sie es erneut, um ihn aufzubewahren.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>Der Schlüssel ist vielleicht noch darin; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Geben Sie den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>Ein aufbewahrter Schlüssel ist weiterhin aufbewahrt; entfernen Sie ihn dort, wo ein Schlüsselbund läuft.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>Höchste &amp;Wartezeit ohne Daten</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>G&amp;anze Antwort binnen</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB, entpackt</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Heimatstandort „%1“.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Fahrer „%1“.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Ladekarte „%1“.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keinen Standort „%1“.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>In diesem Ladenetz gibt es keine Ladestation „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>„%1“ ist kein Link von Chargetree; kopieren Sie ihn noch einmal von dort, wo er herkommt.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Dem Link zu „%1“ wird gefolgt, sobald ein Ladenetz geöffnet ist.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Zeigen oder ausblenden, wonach sich die Liste eingrenzen lässt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Spalten sortieren, wählen und anordnen</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Es gibt noch kein Ladenetz aufzulisten.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Suche und Eingrenzung lassen nichts übrig.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Dieses Ladenetz hat keine.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Ignorierte anzeigen (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Zeigen, was ignoriert ist und warum, zwischen den anderen</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Dann aufsteigend nach dieser</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Dann absteigend &amp;nach dieser</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>Diese Spalte a&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>Spalten und &amp;Reihenfolge zurücksetzen</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 Fahrer</numerusform>
            <numerusform>%1 Fahrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 Ladekarte</numerusform>
            <numerusform>%1 Ladekarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 Standort</numerusform>
            <numerusform>%1 Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 Anschluss</numerusform>
            <numerusform>%1 Anschlüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 Konfigurationswert</numerusform>
            <numerusform>%1 Konfigurationswerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Schlechtester Kartenstatus</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Schlechtester Stationsstatus</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Dürfen hier laden</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>Heimatstandort-ID (angegeben)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Heimatstandort (angegeben)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>Standort-ID (angegeben)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Standort (angegeben)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignoriert, weil</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 Befund</numerusform>
            <numerusform>%1 Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Keine brauchbare Position: Es ist keine angegeben.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Keine brauchbare Position: 0, 0 liegt im Meer.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Keine brauchbare Position: Die Zahlen liegen außerhalb der Erdkugel.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>geo:-Link kopieren</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>In OpenStreetMap öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Gehe zu Fahrer, Ladekarte, Ladestation, Standort&#xa0;…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu Eintrag</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d Fahrer · t Ladekarten · c Ladestationen · s Standorte · h Heimatstandorte · &gt; Aktionen</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Es gibt noch kein Ladenetz, in dem gesucht werden kann; &gt; listet die Aktionen auf</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Was das Programm getan hat</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Im Protokoll suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel angezeigt wird</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket&#xa0;…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Eine Datei für alle, die Ihnen helfen: Version, Einstellungen, Auffälligkeiten im Dokument und dieses Protokoll; kein Schlüssel, kein Fahrer und keine Ladekarte</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Der Proxy „%1“ fragt nach einem Benutzernamen und einem Passwort.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>Sie werden nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Liste abgleichen</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiert die angezeigten Zeilen, mit Titeln</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Schreibt die angezeigten Zeilen in eine CSV-Datei</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Es gibt noch kein Ladenetz, in dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Kein Wert hat diese Antwort.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Fügen Sie links Kartennummern, Namen oder IDs ein, einen Wert je Zeile: Jeder wird sofort abgeglichen. Auch Spalten einer Tabellenkalkulation sind möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 Wert</numerusform>
            <numerusform>%1 Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 wiederholt</numerusform>
            <numerusform>%1 wiederholt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupFilters</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Alle (%1)</translation>
    </message>
    <message>
        <source>&amp;Found (%1)</source>
        <translation>&amp;Gefunden (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Unbekannt (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>&amp;Mehrdeutig (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>Fahrer-ID</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>again</source>
        <translation>nochmals</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Gleich wie Wert %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>mehrdeutig: %1 Datensatz</numerusform>
            <numerusform>mehrdeutig: %1 Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Ladenetz öffnen</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Ladenetze (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>Über Chargetree</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Durchsuchen Sie ein Ladenetz, finden Sie jeden Fahrer, exportieren Sie, was Sie sehen. Nur lesend.

Lizenziert unter der Apache License 2.0. Erstellt mit Qt %1, libxlsxwriter, zlib und Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 Fahrer</numerusform>
            <numerusform>%1 Fahrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 Ladekarte</numerusform>
            <numerusform>%1 Ladekarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 Heimatstandort</numerusform>
            <numerusform>%1 Heimatstandorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 Standort</numerusform>
            <numerusform>%1 Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Ladenetz wählen</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Weiteres &amp;kopieren</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Mehr als %1 Zeilen sind ausgewählt; exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Abgeglichene Liste</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, gefunden %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Lesezeichen merken sich Heimatstandorte, Fahrer, Ladekarten, Standorte und Ladestationen.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Bereinigte Kopie des ganzen Ladenetzes</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Bereinigte Kopie der Auswahl</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Bereinigte Kopie des Gefundenen</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Ladenetze (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>%n Datei wurde abgelegt, und ein Fenster zeigt eine; legen Sie jeweils eine ab.</numerusform>
            <numerusform>%n Dateien wurden abgelegt, und ein Fenster zeigt eine; legen Sie jeweils eine ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 Zeile nach %2 exportiert</numerusform>
            <numerusform>%1 Zeilen nach %2 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>Die Seite konnte nicht gedruckt werden; wählen Sie einen anderen Drucker, oder speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Ausfallliste</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Verglichene Ladestationen</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurationsdrift</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Mehr als %1 Befunde sind ausgewählt; ignorieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Verdeckt, wer jemand ist, bis darauf gezeigt wird. Kopiertes und Exportiertes enthalten weiterhin die wahren Werte.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>%1 wurde von keinem Browser geöffnet; kopieren Sie die Adresse selbst in einen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Der Ordner %1 konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Der Baum</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Der Detailbereich</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Wer laden darf und warum</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Warum wird eine Karte abgelehnt?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Was, wenn dies wegfiele?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Vergleichen und Drift</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Änderungen und Beobachtung</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Das Ladenetz auf einen Blick</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Datenschutz und Sicherheit</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was sie findet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Anfangs</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Landkarte</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Einstellungen und Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Handbuch zu Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Kein Kapitel enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Zurück zum vorherigen Kapitel</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Alle Ladestationen anzeigen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Auswahl anzeigen</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n Ladestation</numerusform>
            <numerusform>%n Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>keine Position angegeben</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 liegt im Meer</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>außerhalb der Erdkugel</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n Ladestation ohne brauchbare Position</numerusform>
            <numerusform>%n Ladestationen ohne brauchbare Position</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>Die Suche hat keine Ladestation gefunden.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Keine der gefundenen Ladestationen hat eine brauchbare Position.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Keine Ladestation dieses Ladenetzes hat eine brauchbare Position.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Hintergrund der Landkarte&#xa0;…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Ladestationen ohne brauchbare Position</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Die Landkarten bringen ein eigenes Bild der Welt mit; dafür wird nichts abgerufen.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Hintergrund der Landkarte</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Landkarte der Ladestationen</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Bild abwärts und Bild aufwärts gehen von Markierung zu Markierung, die Eingabetaste wählt eine aus, Plus und Minus zoomen, die Pfeiltasten verschieben die Landkarte, 0 zeigt alle.</translation>
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
        <translation>Der Kartenserver hat abgelehnt; er wird nach einer Weile wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n weitere Ladestation</numerusform>
            <numerusform>%n weitere Ladestationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Name von %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Typen von Heimatstandorten und Standorten</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Referenztypen externer IDs</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Weitere Nummer</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>Die API gibt manches als Nummer an und sagt nicht, was sie bedeutet. Ein Name, den Sie einer Nummer geben, steht überall vor ihr, wo sie angezeigt wird; Exporte enthalten weiterhin nur die Nummer. Aufgelistet sind die Nummern des gezeigten Ladenetzes.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Vor der letzten Aktualisierung</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Ältere Kopien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Keine älteren Kopien aufbewahrt</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Keine Ladestation übrig ohne: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Verlorene Ladestationen</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und noch %1</numerusform>
            <numerusform>und noch %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>Nach einem &amp;Neustart eingeschaltet lassen</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Die Datenschutzansicht verdeckt Namen von Fahrern, Ladekarten, SIMs, externe IDs und E-Mail-Adressen auf dem Bildschirm, bis darauf gezeigt wird. Kopiertes und Exportiertes enthalten weiterhin die wahren Werte.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Beide Wörter, in beliebiger Reihenfolge und beliebigem Feld; Groß- und Kleinschreibung und Akzente sind egal</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Eine Karte, wie sie gedruckt ist: mit Leerzeichen, als Dezimalzahl oder mit umgekehrter Bytefolge</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Für den Stern kann alles stehen</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Ohne dieses Wort</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Eines von beiden</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Klammern halten zusammen</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>Einer dieser Werte in diesem Feld</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Mehr, weniger oder power:11000..50000 dazwischen</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Binnen 30 Tagen ab jetzt; h, d, w und y, und - für die Vergangenheit</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Das Feld hat einen Wert</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Nur Datensätze dieser Art</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Arten zu suchen</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Felder einer Abfrage</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Zustände einer Abfrage</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Befunde werden mit ihrem Objekt gefunden, und wo alle Wörter im Namen ihrer Regel oder in ihrem Schweregrad stehen</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>„%1“ läuft rückwärts; schreiben Sie das kleinere Ende zuerst.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>„%1“ ist keine Zahl; vergleichen Sie mit einer Zahl, oder schreiben Sie %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2027-06-30, einen Bereich aus zwei Daten oder eine Zeit ab jetzt wie &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie %2:5, %2&gt;=5 oder %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>„%1“ ist weder yes noch no; schreiben Sie %2:yes oder %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>„%1“ ist ein Text und hat keine Ordnung; schreiben Sie %1:text, oder %1=text für das Ganze.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Die Klammer, die hier schließt, wurde nicht geöffnet; lassen Sie sie weg, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>„OR“ braucht auf beiden Seiten etwas; schreiben Sie a OR b, oder setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>In diesen Klammern steht nichts; schreiben Sie etwas hinein, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Hier stehen zu viele Klammern in Klammern; lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Die Klammer, die hier öffnet, ist nicht geschlossen; ergänzen Sie „)“.</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Der Strich hier verneint nichts; schreiben Sie ihn direkt vor einen Ausdruck.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Das Anführungszeichen, das hier öffnet, ist nicht geschlossen; ergänzen Sie „&quot;“.</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Hinter „%1“ wird nach nichts gefragt; schreiben Sie, was es sein soll.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Es gibt keinen Zustand „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Es gibt keinen Zustand „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Es gibt keine Art „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>„%1“ hat keinen eigenen Wert; has:%1 fragt, ob es eines gibt.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>„%1“ braucht zuerst einen Schlüssel; schreiben Sie %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Es gibt kein Feld „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Es gibt kein Feld „%1“; um den Text selbst zu finden, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Die Ladekarte ist abgelaufen</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Die Ladekarte läuft bald ab</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Die Ladekarte ist gültig und läuft nicht bald ab</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Die Ladekarte ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Die Ladekarte läuft nie ab</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Die Ladekarte ist abrechenbar</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Ein Heimatstandort in Reserve oder ein Fahrer ohne Heimatstandort</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Die Ladestation ist offline</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Die Ladestation hat eine Verbindung und ist weder „Offline“ noch „Nicht verfügbar“</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Die Ladestation hat eine Verbindung</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Die Ladestation oder einer ihrer Anschlüsse ist gestört</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>Der Anschluss ist der Controller der Ladestation</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Datensatz als JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Den ganzen Datensatz als JSON kopieren</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Nur die ersten 100 kB werden angezeigt. Kopieren nimmt den ganzen Datensatz.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Dieser Datensatz ist zu groß für die Zwischenablage. Exportieren Sie ihn stattdessen.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Bald ablaufend (30 Tage)</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Abgelaufen (30 Tage)</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Seit über einem Tag offline</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Störungen jetzt</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Fahrer ohne Ladekarten</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Fahrer ohne Zugang</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Reserve, Karte gültig</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>In diesem Datensatz nicht angegeben</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Als null angegeben</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Als leerer Text angegeben</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum anzeigen</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Im Browser öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>einzeln freigegeben</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Wer laden darf</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 Fahrer, laut diesem Dokument</numerusform>
            <numerusform>%1 Fahrer, laut diesem Dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Schlechtester Stationsstatus</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Ladekarten: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>laut diesem Dokument</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Schlechtester Status davon</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Darf an diesen Standorten laden</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Darf diese einzelnen Ladestationen nutzen</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe IDs</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, Datenstand %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Mit Chargetree erstellt am %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopie %1 von %2, die in diesem Dokument voneinander abweichen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>In diesem Dokument gezählt</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Deren Status</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Dürfen hier laden</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 Fahrer</numerusform>
            <numerusform>%1 Fahrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Ladestationen: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Anschlüsse laut Angabe</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Wert von anderem Typ als beschrieben</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null in einer Liste</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null, wo ein Wert versprochen ist</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Beschriebenes Feld fehlt</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Feld, das nicht beschrieben ist</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Feld unter seinem zweiten Namen</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Feld zweimal in einem Datensatz</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Zahl, die nicht passt</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Text, der beschädigt ist</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Datum, das keines ist</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Widersprüchliche Kopien eines Datensatzes</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID ohne Gegenstück im Dokument</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Auffälligkeiten in diesem Dokument</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Nichts geht verloren: Auffällige Werte werden gezeigt, wie sie kamen. Eine Ladestation oder ein Standort, den das Dokument wiederholt, zählt einmal.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Dieselbe ID zweimal verwendet</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, Stand %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>In diesem Dokument gibt es keine Auffälligkeiten.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erste Fundstelle</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Geheimnisse verbergen</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n Suche oder Lesezeichen importiert.</numerusform>
            <numerusform>%n Suchen und Lesezeichen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Die Suchen und Lesezeichen wurden nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Meine Suchen</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Vorgefertigt</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · nicht in diesem Ladenetz</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 Datensatz</numerusform>
            <numerusform>%1 Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt angezeigt</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Suchen und Lesezeichen importieren</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Suchen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Suchen und Lesezeichen exportieren</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Suchen und Lesezeichen</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Mehr zu Suchen und Lesezeichen</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Strg+D merkt sich hier die aktuelle Zeile</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Strg+S merkt sich hier Ihre Suche</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Die Suchen und Lesezeichen in „%1“ können nicht gelesen werden. Die Datei bleibt, wie sie ist, bis Sie etwas merken oder ändern, und wird dann als „%2“ beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>„%1“ enthält keine Suchen von Chargetree; wählen Sie eine Datei, die von dort exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Fahrer, Ladekarten, Ladestationen suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>unverständlich: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Die Eingabetaste oder ein Doppelklick probiert ein Beispiel aus.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Namen von Heimatstandorten, Fahrern, Standorten, Ladestationen und Anschlüssen; bei einer Ladekarte der ihres Fahrers</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>IDs der API, als Zahlen</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Externe IDs von Heimatstandorten, Fahrern und Standorten</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Ein Heimatstandort und die dort beheimateten Fahrer, nach Name oder ID</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>Zahler-IDs von Fahrern und Standorten</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Ob ein Fahrer irgendeine Ladestation nutzen darf</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Ladekarten, auch wie auf die Karte gedruckt, und ihre Fahrer</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Bezeichnungen von Ladekarten</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Ab wann Ladekarten gültig sind</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Wann Ladekarten ablaufen</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Wann Ladekarten und Anschlüsse aktualisiert wurden</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Ein Ladestandort und seine Ladestationen, nach Name oder ID</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>Kosten-IDs und Kostennamen von Standorten</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Ladestationen, nach Ladestations-ID oder Name</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>EVSE-IDs von Ladestationen, mit oder ohne Sterne</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Seriennummern von Ladestationen</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Hersteller von Ladestationen</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modelle von Ladestationen</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Firmware von Ladestationen</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Status von Ladestationen und Anschlüssen, von seinem Anfang an</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Ob eine Ladestation eine aktive Verbindung hat</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Wann Ladestationen zuletzt gesehen wurden</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>ICCIDs von Ladestationen</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>IMSIs von Ladestationen</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Seriennummern und Typen von Zählern</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Funktionen von Ladestationen</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Adressen von Ladestationen, von der Straße bis zum Land</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Städte von Ladestationen</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Länder von Ladestationen</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Ob eine Ladestation sagt, wo auf der Landkarte sie steht</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Anschlüsse, nach Name oder ID</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Leistung von Anschlüssen, in Watt</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Spannung von Anschlüssen</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Stromstärke von Anschlüssen, in Ampere</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Konfiguration von Ladestationen: ein Schlüssel, oder ein Schlüssel und sein Wert; Werte, die nach Geheimnissen aussehen, werden nicht angesehen</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Der Datensatz wie empfangen, ohne die Datensätze darin, die selbst gefunden werden</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Ladenetz wird abgerufen</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Ladenetz wird gelesen</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Ladenetz wird geordnet</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Es gibt keine Verbindung „%1“; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Am Proxy anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbindung bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 kamen von %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Was Sie sehen, hat den Stand %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde wird es erneut versucht.</numerusform>
            <numerusform>In %n Sekunden wird es erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Für „%1“ gibt es hier noch keinen API-Schlüssel; geben Sie ihn ein, um das Ladenetz zu sehen.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Datei wird geöffnet</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Die bereinigte Kopie ist in %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n Fahrer</numerusform>
            <numerusform>%n Fahrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n Ladestation</numerusform>
            <numerusform>%n Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n Wert wurde ersetzt: Namen, Ladekarten, SIMs, Seriennummern, externe IDs, Geheimnisse, Adressen und was das Programm nicht kennt.</numerusform>
            <numerusform>%n Werte wurden ersetzt: Namen, Ladekarten, SIMs, Seriennummern, externe IDs, Geheimnisse, Adressen und was das Programm nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Koordinaten sind auf etwa 10 km gerundet. Sehen Sie die Kopie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Bereinigte Kopie wird geschrieben</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>Die Seite wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Aktualisierung und Grenzen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offline-Kopien</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Seite auf &amp;Voreinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Namen für Nummern</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Zeilen verschiedener Art haben keine gemeinsamen Felder.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Nur die ersten %1 davon werden verglichen.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Was die ausgewählten Zeilen gemeinsam haben</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Nebeneinander &amp;vergleichen</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Höchstens %1 Ladestationen können verglichen werden.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>In allen gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n Wert: %1&#xa0;…</numerusform>
            <numerusform>%n Werte: %1&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Das Ladenetz</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Fensterbereiche</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportieren und drucken</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Suchen und fragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>Im Suchfeld: zum ersten Treffer springen</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>Im Suchfeld: weiter zum Gefundenen</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>Im Baum: Zeile ausklappen, dann darunter gehen</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>Im Baum: Zeile einklappen, dann darüber gehen</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>Im Baum: alles unter einer Zeile ausklappen</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Was sich mit einer Zeile tun lässt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Gespeichertes und Lesezeichen</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>Auf der Landkarte: zur nächsten Markierung</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>Auf der Landkarte: näher heran</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>Auf der Landkarte: weiter weg</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>Auf der Landkarte: alle Ladestationen</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>Auf der Landkarte: die Auswahl</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Suchfeld, Bäume, Listen und Landkarte</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Zeilen daneben</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Keine Ladestation hier hat eine brauchbare Position.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n Ladestation hier hat keine brauchbare Position und wird nicht angezeigt.</numerusform>
            <numerusform>%n Ladestationen hier haben keine brauchbare Position und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Es wurde keine Offline-Kopie aufbewahrt, weil der Datenträger voll ist; schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Es wurde keine Offline-Kopie aufbewahrt, weil „%1“ nicht beschrieben werden kann; machen Sie diesen Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Es wurde keine Offline-Kopie aufbewahrt, weil „%1“ kein Ordner ist oder eine Verknüpfung; räumen Sie weg, was an seiner Stelle steht.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>In „%1“ wurde keine Offline-Kopie aufbewahrt (%2); aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>Eine Offline-Kopie war beschädigt und wurde als „%1“ beiseitegelegt; eine ältere, falls es eine gibt, wird bis zur nächsten Aktualisierung angezeigt.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Offline-Kopien werden nur von gespeicherten Verbindungen aufbewahrt; speichern Sie diese Verbindung.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>Die Offline-Kopie „%1“ konnte nicht gelöscht werden (%2); löschen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
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
        <translation>Durchsuchen Sie ein Ladenetz, finden Sie jeden Fahrer, exportieren Sie, was Sie sehen. Chargetree liest nur; es ändert das Ladenetz nie.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>&amp;Demo-Ladenetz ansehen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>Eine JSON-Datei lässt sich auch auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 Fahrer</numerusform>
            <numerusform>%1 Fahrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 Ladekarte</numerusform>
            <numerusform>%1 Ladekarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 Ladestation, die ein Fahrer erreichen kann</numerusform>
            <numerusform>%1 Ladestationen, die ein Fahrer erreichen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>Stand %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>Offline-Kopie</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Offline-Kopie, Stand %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 Befund</numerusform>
            <numerusform>%1 Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Was in diesem Ladenetz einen Blick wert ist</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Das ist alles, was die Datei enthält. Sie hat keinen Schlüssel, keinen Fahrer und keine Ladekarte; Namen von Verbindungen, Hosts und Dateien stehen darin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Dieser Fahrer hat keine Ladekarte.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Ladestationen, die dieser Fahrer nutzen darf</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Keine Freigabe lässt diesen Fahrer laden.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Laut diesem Dokument. Der Heimatstandort gibt kein Recht zu laden; der Zugang kommt von den Freigaben oben.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe IDs</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Dieser Fahrer hat keine externen IDs.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Fahrer hier und darunter</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Hier ist kein Fahrer beheimatet.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Ladestationen hier und darunter</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Keine Ladestation hier ist für einen Fahrer erreichbar.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Diese Ladestation gibt keine Anschlüsse an.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Fahrer, die hier laden dürfen</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Keine Freigabe lässt einen Fahrer hier laden.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Laut diesem Dokument. Die Zugangsgruppen des Anbieters für Ladestationen stehen nicht darin.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Schlechtester Kartenstatus</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladekarten</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>wie auf die Karte gedruckt</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>als Dezimalzahl</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>mit umgekehrter Bytefolge</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>als Dezimalzahl, mit umgekehrter Bytefolge</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Die Verbindung funktioniert nicht.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Ladekarte %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Stand %1, aus %2</translation>
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
        <translation>&amp;Quellenangabe</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Nur https-Adressen werden abgefragt.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Die Adresse braucht {z}, {x} und {y} hinter dem Namen des Servers.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>Eine Adresse mit Benutzer und Passwort wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Straßenkarte hinter den Landkarten (von einem Kartenserver Ihrer Wahl)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Wer einen Kartenserver betreibt, kann dessen Adresse nennen und sagen, ob seine Bedingungen diese Nutzung erlauben. Der Server sieht dann die Adresse dieses Computers und die Orte, die angesehen werden, und sonst nichts vom Ladenetz. Ein Schlüssel in der Adresse steht lesbar in den Einstellungen.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Nur {z}, {x} und {y} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>Die Urheber von Landkarten wollen genannt werden: Geben Sie sie so an, wie ihre Bedingungen es verlangen.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Warum nicht auf der Landkarte</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Weitere Listen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>Was, wenn dies wegfiele?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Kein anderer Weg: nur Fahrer, denen keine Ladestation bliebe</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Betroffene Fahrer</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiert die angezeigten Zeilen, mit Titeln</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>Ausfallliste e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Schreibt die Fahrer, denen keine Ladestation bliebe, in eine Datei</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt&#xa0;…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Laut diesem Dokument, Stand %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Es steht nicht mehr in den neuesten Daten.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>Ladekarte %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Verliert</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Ladestationen übrig</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Standort %1, mit allem darunter</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Ladestation %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Ladekarte %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Ladekarte %1, die %n Datensatz hat</numerusform>
            <numerusform>Ladekarte %1, die %n Datensätze haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Freigabe von %1 für %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Kein Fahrer verlöre eine Ladestation.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>Für %1 entfiele der Zugang zu %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 Fahrer</numerusform>
            <numerusform>%1 Fahrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 Ladestation</numerusform>
            <numerusform>%1 Ladestationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 davon hätte keine Ladestation mehr.</numerusform>
            <numerusform>%1 davon hätten keine Ladestation mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Allen bliebe noch eine andere Ladestation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 Fahrer ist betroffen und behält alles auf anderem Weg.</numerusform>
            <numerusform>%1 Fahrer sind betroffen und behalten alles auf anderem Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>direkte Freigabe</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>Standortfreigabe %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>ohne Ablauf</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Pausiert (Station)</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Pausiert (Auto)</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n mit anderem Status</numerusform>
            <numerusform>%n mit anderem Status</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n nicht verfügbar</numerusform>
            <numerusform>%n nicht verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Heimatstandorte</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Ladestandorte</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Fahrer ohne Heimatstandort</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Heimatstandort</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ladekarte</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>keine Ladekarte</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>gültig ab %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>abgelaufen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n noch nicht gültig</numerusform>
            <numerusform>%n noch nicht gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n läuft ab</numerusform>
            <numerusform>%n laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
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
        <translation>Controller</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Anschluss %1</translation>
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
        <translation>Die Arbeitsmappe konnte im Ordner für temporäre Dateien, „%1“, nicht erstellt werden; schaffen Sie dort Platz, oder exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Excel-Arbeitsmappen brauchen libxlsxwriter, das nicht installiert ist; exportieren Sie als CSV, oder lassen Sie es installieren.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Geben Sie die Adresse ein, die Sie von Ihrem Anbieter haben; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>Die Basis-URL ist keine Adresse eines Servers; sie muss mit https:// und einem Namen beginnen.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>Die Basis-URL muss mit https:// beginnen, sonst würde der Schlüssel im Klartext gesendet.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Nehmen Sie den Schlüssel oder das Passwort aus der Adresse; der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Wählen Sie mindestens einen Weg für den Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Wählen Sie das Client-Zertifikat, zu dem die Schlüsseldatei gehört.</translation>
    </message>
</context>
</TS>
