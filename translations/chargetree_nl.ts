<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Laadpas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Laadrecht</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Valt onder</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Eigen kopie van de laadlocatie</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Laadstations die de bestuurder mag gebruiken</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n bestuurder verloor de enige toegang</numerusform>
            <numerusform>%n bestuurders verloren hun enige toegang</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Laadrecht op %1 ingetrokken: %2 afgesloten %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laadstation</numerusform>
            <numerusform>%n laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>voor %n bestuurder</numerusform>
            <numerusform>voor %n bestuurders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 heeft %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n laadstation minder</numerusform>
            <numerusform>%n laadstations minder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>voor %n bestuurder</numerusform>
            <numerusform>voor %n bestuurders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n laadstation raakte in storing</numerusform>
            <numerusform>%n laadstations raakten in storing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n laadstation ging offline</numerusform>
            <numerusform>%n laadstations gingen offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n laadpas is sindsdien verlopen</numerusform>
            <numerusform>%n laadpassen zijn sindsdien verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Laadrecht op %1 toegekend: %2 opengesteld %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n laadstation meer</numerusform>
            <numerusform>%n laadstations meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n bestuurder die geen toegang had, mag nu laadstations gebruiken</numerusform>
            <numerusform>%n bestuurders die geen toegang hadden, mogen nu laadstations gebruiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n laadstation is terug</numerusform>
            <numerusform>%n laadstations zijn terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n laadstation heeft andere firmware</numerusform>
            <numerusform>%n laadstations hebben andere firmware</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>%2 gewijzigd %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>op %n laadstation</numerusform>
            <numerusform>op %n laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n configuratiewaarde</numerusform>
            <numerusform>%n configuratiewaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n thuislocatie verwijderd</numerusform>
            <numerusform>%n thuislocaties verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n bestuurder verwijderd</numerusform>
            <numerusform>%n bestuurders verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n laadpas verwijderd</numerusform>
            <numerusform>%n laadpassen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n laadlocatie verwijderd</numerusform>
            <numerusform>%n laadlocaties verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n laadstation verwijderd</numerusform>
            <numerusform>%n laadstations verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n socket verwijderd</numerusform>
            <numerusform>%n sockets verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n thuislocatie toegevoegd</numerusform>
            <numerusform>%n thuislocaties toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n bestuurder toegevoegd</numerusform>
            <numerusform>%n bestuurders toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n laadpas toegevoegd</numerusform>
            <numerusform>%n laadpassen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n laadlocatie toegevoegd</numerusform>
            <numerusform>%n laadlocaties toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n laadstation toegevoegd</numerusform>
            <numerusform>%n laadstations toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n socket toegevoegd</numerusform>
            <numerusform>%n sockets toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n thuislocatie verplaatst</numerusform>
            <numerusform>%n thuislocaties verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n bestuurder verplaatst</numerusform>
            <numerusform>%n bestuurders verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n laadpas aan een andere bestuurder gegeven</numerusform>
            <numerusform>%n laadpassen aan een andere bestuurder gegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n laadlocatie verplaatst</numerusform>
            <numerusform>%n laadlocaties verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n laadstation verplaatst</numerusform>
            <numerusform>%n laadstations verplaatst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>De standaarduitvoer kon niet worden geschreven: %1; maak ruimte vrij of leid de uitvoer ergens anders heen.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Met een opdracht is geen venster nodig; &apos;chargetree VERB --help&apos; legt die uit.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>Voor alle opdrachten</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>het laadnetwerk dat met het programma wordt meegeleverd</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>een bestand, onverpakt, .gz of .zst; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>het adres van de aanroep, zonder sleutel en client-ID; de sleutel staat in CHARGETREE_API_KEY of in een sleutelbestand</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>de client-ID die bij de sleutel hoort</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>een bestand waarvan de eerste regel de sleutel is</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>naast een al draaiend programma starten</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>alleen de eerste N niveaus</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>alleen wat aan de zoekopdracht voldoet: woorden, waaraan allemaal moet worden voldaan</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>alleen treffers van één soort</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>stoppen na N treffers</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>bestuurders met deze ID</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>het laadstation met deze laadstation-ID, hoofdlettergevoelig; elk van de kopieën die verschillen</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>de laadlocatie met deze ID; elk van de kopieën die verschillen</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>thuislocaties met deze ID</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>laadpassen met deze idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>de soort records, één per rij</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>deze kolommen in deze volgorde, met de namen van --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>de namen van de kolommen van --what tonen, één per regel</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>op deze kolom, getallen in woorden naar hun waarde; anders in de volgorde van het document</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>configuratiewaarden waarvan de naam op een geheim lijkt niet afschermen</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>naar dit bestand schrijven, dat ongewijzigd blijft als er iets mislukt; - is de standaarduitvoer</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>hoe er wordt geschreven; alles behalve text is stabiel en Engels in elke taalinstelling</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>het moment waarop wordt beoordeeld, volgens ISO 8601; zonder tijdzone is het UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>niets dan resultaten en fouten</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>de voortgang melden, op de standaardfoutuitvoer, als dat een terminal is</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>deze pagina tonen</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Het venster openen, met een laadnetwerk als er een is opgegeven.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Tellen wat er in een laadnetwerk zit, en opsommen wat er vreemd is in het document.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Laadlocaties en laadstations worden één keer geteld, hoe vaak het document ze ook herhaalt; sockets zijn die van verschillende laadstations, zonder controllers. JSON: één object met homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs en report, waarvan de elementen kind, count en firstPath (een JSON Pointer) hebben.</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>De boom als ingesprongen tekst tonen.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Elke regel is een naam, tussen haakjes hoeveel bestuurders of laadstations eronder vallen, en de status. Met een zoekopdracht staan er alleen treffers, met wat erboven en eronder ligt.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Thuislocaties, bestuurders, laadpassen, laadlocaties, laadstations en sockets zoeken.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Elk veld van de records met één ID tonen.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON is elk record zoals het is ontvangen, één per regel. Exitstatus 1 als er geen is.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Records als tabel schrijven.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Er is geen beeldscherm om een venster op te openen; start het in een bureaubladsessie, of bekijk het laadnetwerk als tekst met &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Een laadnetwerk één keer ophalen en het document naar een bestand schrijven.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Het document wordt eerst gecontroleerd en geschreven zoals het is ontvangen, uitgepakt. De aantallen worden getoond zoals door &apos;info&apos;; met -o - worden ze weggelaten. JSON: één object met homeSites, drivers, tags, sites, chargers, sockets, chargerReferences en bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>De bewaarde offlinekopieën opsommen.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Van elke verbinding komt de nieuwste kopie eerst; elk ervan kan met --file worden geopend. JSON: één object per regel met connectionId, connection, asOf, bytes (op de schijf), bodyBytes (uitgepakt) en path. CSV heeft dezelfde kolommen.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Er is geen verbinding “%1”; maak er een in het venster, of geef --url op.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Er is geen verbinding “%1”; wel zijn er: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>een verbinding die het programma bewaart</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Eén record moet aan alle termen voldoen, in willekeurige volgorde; hoofdletters en accenten tellen niet. Een term is een woord, waarin * voor willekeurige letters staat, &quot;woorden tussen aanhalingstekens&quot;, field:text, field=&quot;de hele tekst&quot;, een getal of tijd die wordt vergeleken (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD of kind:driver. Aan -term wordt niet voldaan, aan a OR b wordt door een van beide voldaan, en haakjes houden samen. Tijden zijn datums of worden vanaf nu geteld in m, h, d, w en y. Velden hebben de namen hieronder of die van de API zelf. Zet -- voor een zoekopdracht die met een streepje begint. JSON: één object per regel met kind, id, name, path en matched; laadpassen hebben ook driverId, sockets chargerId. De id is waarmee mensen een record aanduiden: van een laadpas de idTag, van een laadstation de chargerId. matched somt de velden op, met de namen van de API, waarin een woord is gevonden; die van een onderdeel hebben de naam van het onderdeel voor een punt, zoals tags.idTag. CSV heeft dezelfde kolommen, met spaties tussen de namen in matched. Met --from mag de zoekopdracht worden weggelaten; als er wel een is, en een --kind, worden waarden alleen onder de treffers daarvan opgezocht. Een waarde wordt in haar geheel vergeleken met namen en ID&apos;s, laadpassen ook zoals ze op passen zijn gedrukt, en is gevonden, onbekend of meerduidig. JSON: één object voor elk record van een waarde met value, answer, wat een treffer heeft, form van laadpassen (asPrinted, decimal, reversed of reversedDecimal), driverName en records, hun aantal, waarvan de eerste 20 worden opgesomd; een onbekende waarde heeft alleen value en answer. repeats is het nummer van de waarde, vanaf 1, die wordt herhaald.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>elke waarde van een lijst opzoeken, één per regel; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>hoe CSV wordt geschreven: exact is RFC 4180, niets gewijzigd; spreadsheet heeft een byte-order mark, het scheidingsteken en decimaalteken van de taalinstelling, en een apostrof voor teksten die zouden worden berekend</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Een koppeling, zoals chargetree:driver/300012, wordt gevolgd in het venster dat open is; ze kan driver, tag, charger, site, home-site of search noemen.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>Een bestand wordt naast zijn plaats geschreven en daarheen verplaatst als het compleet is. JSON zonder --columns bestaat uit de records zoals ontvangen, met geheimen afgeschermd; met --columns, en voor toegang, zijn het platte objecten waarin ID&apos;s teksten zijn. Een werkmap (xlsx) heeft ID&apos;s als tekst, datums in UTC, en een blad dat de herkomst vermeldt. GeoJSON heeft alleen laadstations, lengtegraad eerst. Toegang heeft één rij per laadrecht: wie welk laadstation mag gebruiken, en via welke laadlocatie, volgens dit document.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Een veilig te delen kopie van een laadnetwerk schrijven, om door te geven.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>De kopie is een document van dezelfde soort, dat het programma opent. Namen, laadpassen en hun labels, simkaarten, serienummers, externe ID&apos;s, kosten en adressen worden vervangen, elke waarde overal door dezelfde woorden, ook in berichten en configuraties; configuratiewaarden waarvan de naam op een geheim lijkt worden afgeschermd, aanmeldgegevens uit adressen gehaald, coördinaten op één decimaal afgerond, en van wat het programma niet kent elke tekst en elk lang getal vervangen. ID&apos;s, statussen, datums, modellen en plaatsen blijven staan. Met een zoekopdracht: de bestuurders, thuislocaties, laadlocaties en laadstations die eraan voldoen, met alles eronder. Kijk de kopie na voordat u haar doorgeeft.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Eén pagina van een bestuurder, een laadlocatie of een laadstation als PDF schrijven.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>De pagina is A4, of Letter waar dat gebruikelijk is. Tabellen worden ingekort tot wat past, en vermelden hoeveel er is weggelaten. Als meerdere records de ID hebben, krijgt elk een eigen pagina; de kopieën van een laadlocatie delen er een. Met dezelfde --now, taalinstelling, tijdzone en lettertypen is het bestand hetzelfde, byte voor byte. Exitstatus 1 als zo&apos;n record er niet is.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>de laadstation-ID&apos;s van 2 tot 50 laadstations; met het eerste worden de andere vergeleken</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>alleen wat niet in alle laadstations hetzelfde is</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>wat wordt weggedacht: site=ID, charger=ID, tag=IDTAG of grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>met 1 afsluiten als een bevinding zo ernstig is of erger; error tenzij opgegeven</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Aangeven welke laadstations een bestuurder mag gebruiken, of wie een laadstation of laadlocatie mag gebruiken, en waarom.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Eén rij per laadrecht, volgens dit document. Bij --driver zijn de kolommen van CSV en de sleutels van JSON, één object per regel, chargerId, chargerName, siteId en grant; bij --charger driverId, driverName, tags en grant; bij --site driverId, driverName, chargerId en grant, voor de laadstations van de laadlocatie en haar sublocaties. siteId is de laadlocatie waar het laadstation in dat laadrecht onder valt; grant is het pad daarvan, of direct voor een laadstation dat op zichzelf is toegekend. De tekst markeert de laadrechten die niets geven wat andere niet ook geven: alle gemarkeerde zouden tegelijk kunnen worden ingetrokken zonder dat er iets verloren gaat. Exitstatus 1 als er niets met die naam is.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Reden voor reden aangeven waarom een pas bij een laadstation zou worden geweigerd.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>De laadpas mag ook worden geschreven zoals hij gedrukt is: met spaties of dubbele punten, als decimaal getal, met omgekeerde bytes; het laadstation mag met een andere eigen ID worden aangeduid. JSON: één object per regel met reason, verdict en detail; CSV heeft dezelfde kolommen. verdict is yes als de pas om die reden zou worden geweigerd, no, of unknown. De redenen zijn, in deze volgorde, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (of niet beschikbaar), socketError (of buiten dienst), socketOccupied, en wat geen enkel document vermeldt: accessGroups, authorizationList, backOffice, payerAccount. Als meerdere records de laadpas hebben, of meerdere laadstations de ID, worden alle redenen voor elk beantwoord. Exitstatus 0, wat het antwoord ook is.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Aangeven wie wat zou verliezen als een laadlocatie, een laadstation, een laadpas of een laadrecht er niet meer was.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Volgens dit document. JSON: één object per regel voor elke betrokken bestuurder en elk betrokken laadstation, met driverId, chargerId en otherGrants: de laadrechten van die bestuurder op dat laadstation die niet nodig hebben wat wegvalt, elk een pad of direct. CSV heeft dezelfde kolommen, met de laadrechten gescheiden door puntkomma&apos;s. site=ID is de laadlocatie met haar sublocaties: de laadstations ervan vallen weg, hoe ze ook zijn toegekend. tag=IDTAG wordt beoordeeld op --now: zonder een andere geldige laadpas gaat alles verloren. grant=DRIVER:SITE is het laadrecht van een bestuurder op een laadlocatie, of op één laadstation met de laadstation-ID daarvan. De tekst vat samen en somt de betrokken bestuurders op. Exitstatus 1 als er niets met die naam is.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Laadstations zoeken waarvan de configuratie niet die van de andere van hun soort is.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Laadstations van dezelfde fabrikant en hetzelfde model en met dezelfde firmware vormen een groep als er minstens drie zijn die een configuratie vermelden. Een sleutel is afgeweken als meer dan de helft van de groep dezelfde waarde heeft en sommige niet, of de sleutel niet hebben. Individuele sleutels worden weggelaten: die waarvan minstens vier laadstations, en minstens één op de vijf, een waarde hebben die geen ander laadstation heeft. JSON: één object per regel voor elk laadstation dat van zijn groep afwijkt, met manufacturer, model, firmware, key, majority, chargerId en value, dat wordt weggelaten als de sleutel ontbreekt en null is als het als null is vermeld. CSV heeft dezelfde kolommen.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Opsommen wat er mis is met een laadnetwerk, het ergste eerst.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Elke bevinding is een fout, een waarschuwing of een opmerking volgens één regel over één record, of over het document als geheel. JSON: één object per regel met rule, severity, kind, id, name, message en path; CSV heeft dezelfde kolommen. kind is homeSite, driver, tag, site, charger, socket of document, waarvan path een JSON Pointer is. rule is een woord uit een vaste lijst, zoals charger-offline. Exitstatus 1 als iets op of boven het niveau van --fail-on ligt, zodat een timer het kan merken.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Aangeven wat er verschilt tussen twee bestanden of offlinekopieën.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Records worden gekoppeld op wie ze zijn, en de volgorde waarin ze staan telt niet; - is de standaardinvoer. De tekst begint met waar de wijzigingen op neerkomen; wat is verlopen wordt bepaald aan de hand van het nieuwste contact met een laadstation dat elk document vermeldt, of aan de hand van --now voor NEW. JSON: één object per regel met change (added, removed, changed of moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration of grant), id, field, old, new en parent; old of new wordt weggelaten als er geen is. De id van een laadpas is de idTag, of DRIVER:IDTAG als meerdere bestuurders hem hebben; van de andere CHARGER:SOCKET, CHARGER:KEY en DRIVER:SITE. field heeft de naam van de API; het is leeg als een heel record erbij kwam of wegviel, dat dan old of new is, en parent als het is verplaatst. Het veld van een laadrecht is chargerGroups of chargers, of copy als de kopie van een laadlocatie bij de bestuurder van de andere afwijkt. CSV heeft dezelfde kolommen. Waarden van geheimen worden afgeschermd. Exitstatus 1 als er een wijziging is.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Velden en configuraties van meerdere laadstations naast elkaar tonen.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>De andere worden met het eerste laadstation vergeleken; ≠ markeert wat ervan verschilt. JSON: één object per regel voor elk veld met section (charger, location, sockets of configuration), key, differs, dat de ID&apos;s opsomt van de laadstations die van het eerste verschillen, en values, een object van de ID&apos;s van de laadstations, waarin een laadstation ontbreekt dat het veld helemaal niet heeft. Van sockets is key de ID van de socket en het veld, zoals 1.status. CSV heeft section, key en differs, met spaties tussen de ID&apos;s, en een kolom voor elk laadstation. Exitstatus 1 als zo&apos;n laadstation er niet is.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Exitstatus: 0 gereed, 1 niets met die naam, &apos;check&apos; vond iets, of twee laadnetwerken verschillen, 2 verkeerde aanroep, 3 de bron kon niet worden gelezen, 4 het is niet dit document, 5 de uitvoer kon niet worden geschreven, 130 onderbroken.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Thuislocaties</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Bestuurders zonder thuislocatie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typenummer</translation>
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
        <translation>Sublocaties</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bestuurders</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>Thuislocatie-ID</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>Betaler-ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Toegekende laadlocaties</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Toegekende laadstations</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe ID&apos;s</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Laadpas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Factureerbaar</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Sockets online (vermeld)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Sockets offline (vermeld)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Sockets in storing (vermeld)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>Kosten-ID</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Kostennaam</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>Betalingsontvanger-ID</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Laadstation-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Laadlocatie-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Openbare groep</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
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
        <translation>Eén EVSE per socket</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Fysieke aanduiding</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Integratierelais</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Pushintegratie</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Eigen berichtstructuur</translation>
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
        <translation>Serienummer van meter</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Metertype</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Aangepaste eigenschappen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Huisletter</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Wijzigbaar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Max power (stated)</source>
        <translation>Max. vermogen (vermeld)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Max. vermogen</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Stroomsoort</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Fasevolgorde</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>EVSE-nummer op het apparaat</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Connectornummer op het apparaat</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>EVSE-nummer op het laadstation</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Typenummer van referentie</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>Referentie-ID</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Van kracht vanaf</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Verlopen laadpassen worden gemeld gedurende</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>Een laadstation mag offline zijn gedurende</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>Een laadstation mag stil zijn gedurende</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>Een laadstation mag van de andere van zijn laadlocatie af staan</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Een socket levert hoogstens</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Laadstations van één model worden vergeleken vanaf</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> uur</numerusform>
            <numerusform> uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> meter</numerusform>
            <numerusform> meter</numerusform>
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
            <numerusform> laadstation</numerusform>
            <numerusform> laadstations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Is de laadpas %1 van %2 met de bytes in omgekeerde volgorde.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n laadpas is deze: %1 van %2.</numerusform>
            <numerusform>%n laadpassen zijn deze, waaronder %1 van %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 heeft hem tweemaal, de andere keer als %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Is ook een laadpas van %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Is ook een laadpas van %1, geschreven als %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Niemand kan zien wie heeft geladen, en de rekening kan bij de verkeerde terechtkomen.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Zoek uit wie de pas heeft, en verwijder de laadpas bij de ander.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 is %2, terwijl soortgelijke laadstations %3 hebben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 Nog %n sleutel verschilt.</numerusform>
            <numerusform>%1 Nog %n sleutels verschillen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n laadstation geeft de waarde van %1 prijs in dit document.</numerusform>
            <numerusform>%n laadstations geven de waarde van %1 prijs in dit document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Geheim in een configuratie</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Wie de sleutel van deze aanroep heeft, of een kopie van het document, kan zich voordoen als het laadstation.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Laat de leverancier het weglaten, stel een nieuwe waarde in, en let op wie kopieën krijgt.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Afgeweken configuratie</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Negen van de tien laadstations van dit model hebben een andere waarde, dus deze is met de hand ingesteld of overgeslagen.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Stel het in zoals op de andere, of noteer waarom het verschilt.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Eén kopie plaatst het onder een andere laadlocatie, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n andere kopie verschilt van de getoonde.</numerusform>
            <numerusform>%n andere kopieën verschillen van de getoonde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n andere kopie verschilt van de getoonde, in: %1.</numerusform>
            <numerusform>%n andere kopieën verschillen van de getoonde, in: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Kopieën die elkaar tegenspreken</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Het document herhaalt dit record, en zegt er twee verschillende dingen over.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Vernieuw; blijft het zo, meld het dan aan de leverancier.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 heeft hetzelfde serienummer %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n laadstation heeft het serienummer %1: %2.</numerusform>
            <numerusform>%n laadstations hebben het serienummer %1, waaronder %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 vermeldt dezelfde simkaart %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n laadstation vermeldt de simkaart %1: %2.</numerusform>
            <numerusform>%n laadstations vermelden de simkaart %1, waaronder %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n laadstation van het model %1 draait nog %2, terwijl er %3 met %4 zijn.</numerusform>
            <numerusform>%n laadstations van het model %1 draaien nog %2, terwijl er %3 met %4 zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Serienummer bij twee laadstations</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Eén laadstation is tweemaal ingevoerd, of een van de twee onder het nummer van een ander: reserveonderdelen en garantie komen verkeerd terecht.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Lees het nummer op beide apparaten af, en corrigeer of verwijder er een.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>Simkaart bij twee laadstations</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Een kaart zit maar in één apparaat; blokkeren voor het ene zou het andere afsluiten.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Lees het kaartnummer op beide apparaten af, en corrigeer er een.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Firmware ouder dan op soortgelijke laadstations</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Fouten die voor de andere zijn verholpen, zitten nog in deze.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Werk ze bij, of noteer waarom dat niet mag.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>De ID komt %n keer voor, ook bij %1 (%2).</numerusform>
            <numerusform>De ID komt %n keer voor, ook bij %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n waarde is van een ander type dan de API documenteert.</numerusform>
            <numerusform>%n waarden zijn van een ander type dan de API documenteert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n sleutel staat tweemaal in één record; de laatste telt.</numerusform>
            <numerusform>%n sleutels staan tweemaal in één record; de laatste telt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n getal past niet in zijn veld.</numerusform>
            <numerusform>%n getallen passen niet in hun veld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n tekst bevat ongeldige tekens.</numerusform>
            <numerusform>%n teksten bevatten ongeldige tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n datum kan niet worden gelezen.</numerusform>
            <numerusform>%n datums kunnen niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Het document wijkt %n keer zonder gevolgen af van zijn documentatie: velden die nieuw zijn, ontbreken, null zijn of anders heten.</numerusform>
            <numerusform>Het document wijkt %n keer zonder gevolgen af van zijn documentatie: velden die nieuw zijn, ontbreken, null zijn of anders heten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>ID bij twee records</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Wat naar deze ID verwijst, met de hand of door een programma, kan bij het andere record uitkomen.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Kijk of het één record is dat er tweemaal staat; zo niet, meld het dan aan de leverancier.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Document dat niet is zoals gedocumenteerd</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Zulke waarden worden bewaard en getoond zoals ze kwamen, maar kunnen niet worden gesorteerd, geteld of vergeleken.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>De lijst met wat vreemd is in het document vermeldt waar; meld het aan de leverancier.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Mag %n laadstation gebruiken, maar heeft er geen laadpas voor.</numerusform>
            <numerusform>Mag %n laadstations gebruiken, maar heeft er geen laadpas voor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Mag laden, maar %n laadpas is niet geldig; die is %1 verlopen.</numerusform>
            <numerusform>Mag laden, maar van %n laadpassen is er geen geldig; de laatste is %1 verlopen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Heeft een geldige laadpas, maar mag geen enkel laadstation gebruiken, volgens dit document.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Heeft geen geldige laadpas en geen toegang tot enig laadstation.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Noemt de eigen thuislocatie “%1”.</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Staat bij de bestuurders zonder thuislocatie, maar noemt %1 (%2) als de eigen.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Staat bij de ene thuislocatie, maar noemt %1 (%2) als de eigen.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>thuislocatie</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Noemt een thuislocatie %1 die niet in het document staat.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Heeft geen thuislocatie, maar wel een geldige laadpas en toegang tot %n laadstation.</numerusform>
            <numerusform>Heeft geen thuislocatie, maar wel een geldige laadpas en toegang tot %n laadstations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Bestuurder zonder geldige laadpas</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>De bestuurder heeft toegang waarvoor geen van zijn passen bruikbaar is.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Geef een nieuwe laadpas uit, of beëindig de toegang.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Bestuurder zonder laadpassen</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>De bestuurder heeft toegang, maar niets om een laadstation te tonen.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Geef een laadpas uit, of beëindig de toegang.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Bestuurder zonder toegang</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Elk laadstation weigert deze bestuurder, tenzij een toegangsgroep die dit document niet toont hem toelaat.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Ken een laadlocatie of een laadstation toe, of verwijder de bestuurder.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Reservebestuurder die kan laden</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Zonder thuislocatie ziet bijna geen beheerder de bestuurder, en toch werkt de pas.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Geef de bestuurder een thuislocatie, of beëindig de toegang.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Bestuurder die een andere thuislocatie noemt</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Wie de bestuurder mag zien en factureren, hangt ervan af welke van de twee wordt geloofd.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Verplaats de bestuurder opnieuw naar de juiste thuislocatie.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Thuislocatie die niet bestaat</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>De thuislocatie is verwijderd, of deze sleutel mag haar niet zien.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Geef de bestuurder een thuislocatie die bestaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID heeft maar een van de twee scheidingstekens: %1.</numerusform>
            <numerusform>%n EVSE-ID&apos;s hebben maar een van de twee scheidingstekens, zoals %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID heeft de oudere DIN-schrijfwijze: %1.</numerusform>
            <numerusform>%n EVSE-ID&apos;s hebben de oudere DIN-schrijfwijze, zoals %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>De EVSE-ID %1 voldoet niet aan eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID voldoet niet aan eMI3: %1.</numerusform>
            <numerusform>%n EVSE-ID&apos;s voldoen niet aan eMI3, zoals %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 heeft dezelfde EVSE-ID, geschreven als %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n laadstation heeft deze EVSE-ID: %1, geschreven als %2.</numerusform>
            <numerusform>%n laadstations hebben deze EVSE-ID, waaronder %1, geschreven als %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>Een van zijn EVSE&apos;s heeft dezelfde UID als een van %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>EVSE-UID bij twee laadstations</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Partners kunnen de twee niet uit elkaar houden: de ene start of factureert de andere.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Hernoem een van de laadstations, zodat laadstation-ID en socket-ID samen uniek zijn.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>EVSE-ID bij twee laadstations</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Roamingpartners sturen hun bestuurders naar het verkeerde laadstation.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Geef elk laadstation een eigen EVSE-ID.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>EVSE-ID die niet aan eMI3 voldoet</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Roamingpartners kunnen hem weigeren, of anders lezen.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Schrijf hem als land*operator*E en nummer, zoals FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Het laadrecht op %1 voegt niets toe: een ander laadrecht omvat het al.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n van %1 laadrechten voegt niets toe: dat op %2.</numerusform>
            <numerusform>%n van %1 laadrechten voegen niets toe, waaronder dat op %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>De %n bestuurder die hier thuishoort, mag hier niet laden.</numerusform>
            <numerusform>Geen van de %n bestuurders die hier thuishoren, mag hier laden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n van %1 bestuurders die hier thuishoren, mag hier niet laden.</numerusform>
            <numerusform>%n van %1 bestuurders die hier thuishoren, mogen hier niet laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Thuislocatie waarvan de bestuurders daar niet mogen laden</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>De thuislocatie is ook een laadlocatie, maar ergens thuishoren geeft geen recht om te laden.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Ken hun de laadlocatie toe, als het de bedoeling is dat ze daar laden.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Laadrechten die niets toevoegen</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Wie een van de twee wegneemt, denkt dat de toegang is beëindigd.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Behoud het bedoelde laadrecht, en verwijder het andere.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Het laadstation meldt een storing.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Het laadstation meldt een storing; laatst gezien %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>De socket van %1 meldt een storing.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>De socket meldt een storing, terwijl zijn laadstation %1 “%2” zegt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>Het enige laadstation (%n) is offline.</numerusform>
            <numerusform>Alle %n laadstations zijn offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Is offline, en vermeldt niet wanneer het voor het laatst is gezien.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Is offline; laatst gezien %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Zegt “%1”, maar is voor het laatst %2 gezien.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Laadstation in storing</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Niemand kan daar laden totdat iemand ernaar kijkt.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Lees het laatste bericht, start het opnieuw op, en stuur iemand als dat niet helpt.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Socket in storing</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Het laadstation lijkt in orde, maar deze socket is defect.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Start het laadstation opnieuw op, en laat de socket nakijken als dat niet helpt.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Laadstation offline</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Wie mag laden kan niet worden gecontroleerd, en niets van wat wordt geladen wordt gemeld.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Controleer de voeding, de simkaart of het netwerk, en de firewall van de laadlocatie.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Laadstation dat stil is gevallen</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>De status is zo oud als het laatste bericht: misschien is het offline.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Vraag het om zijn status; komt er niets, behandel het dan als offline.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n van %1 bestuurders hier heeft geen betaler, de andere wel.</numerusform>
            <numerusform>%n van %1 bestuurders hier hebben geen betaler, de andere wel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Heeft %n te factureren laadpas, maar geen betaler.</numerusform>
            <numerusform>Heeft %n te factureren laadpassen, maar geen betaler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n laadpas van %1 bestuurders moet worden gefactureerd, maar deze bestuurders hebben geen betaler.</numerusform>
            <numerusform>%n laadpassen van %1 bestuurders moeten worden gefactureerd, maar deze bestuurders hebben geen betaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 heeft dezelfde externe ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>De externe ID %1 komt %n keer voor, ook bij %2.</numerusform>
            <numerusform>De externe ID %1 komt %n keer voor, ook bij %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Te factureren laadpas zonder betaler</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Wat ermee wordt geladen kan aan niemand worden gefactureerd, tenzij de laadlocatie betaalt.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Geef de bestuurder een betaler, of factureer de laadpas niet.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Externe ID bij twee records</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Het andere systeem boekt beide onder één.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Zoek in het andere systeem op welke van de twee het bedoelt.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Bestuurder zonder betaler tussen andere met een betaler</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>De meeste bestuurders van deze thuislocatie hebben een betaler, dus deze zijn vergeten.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Geef hun een betaler.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Vermeldt geen coördinaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n van %1 laadstations vermeldt geen coördinaten.</numerusform>
            <numerusform>%n van %1 laadstations vermelden geen coördinaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Staat op 0, 0, en dat is in zee.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Staat op %1, en dat is nergens op aarde.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Staat op %1; breedtegraad en lengtegraad zijn omgewisseld.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 staat %2 van de andere laadstations af.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n laadstation staat ver van de andere: %1, op %2.</numerusform>
            <numerusform>%n laadstations staan ver van de andere, %1 zelfs op %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Coördinaten die niet kunnen kloppen</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Bestuurders en servicemonteurs worden naar de verkeerde plaats gestuurd.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Corrigeer breedtegraad en lengtegraad, in graden met decimalen.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Laadlocatie waarvan de laadstations ver uit elkaar staan</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>De coördinaten kloppen niet, of een laadstation hangt onder de verkeerde laadlocatie, en zijn laadrechten ook.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Corrigeer de coördinaten, of verplaats het laadstation naar zijn laadlocatie.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Laadstation zonder coördinaten</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Geen kaart en geen app kan tonen waar het staat.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Voer de breedtegraad en lengtegraad in.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Vermeldt een vermogen van %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Vermeldt een vermogen van %1, misschien bedoeld als kilowatt.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Vermeldt een vermogen van %1, meer dan welke socket ook levert.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Vermeldt een vermogen van %1, meer dan %2 en %3 kunnen leveren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Het laadstation heeft %n zo&apos;n socket.</numerusform>
            <numerusform>%1 Het laadstation heeft %n van zulke sockets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Onmogelijk vermogen</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Bestuurders, partners en lastbeheer rekenen met dit getal.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Corrigeer vermogen, spanning of stroom van de socket; watt is bedoeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n van %1 laadlocaties vermeldt andere aantallen sockets dan het document bevat.</numerusform>
            <numerusform>%n van %1 laadlocaties vermelden andere aantallen sockets dan het document bevat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Vermeldt in totaal %1 sockets, maar er staat er %n in het document.</numerusform>
            <numerusform>Vermeldt in totaal %1 sockets, maar er staan er %n in het document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Vermelde sockets die er niet zijn</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>De laadlocatie telt verkeerd, of een aantal van haar laadstations staat niet in het document.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Vergelijk de laadlocatie met de pagina van de leverancier erover.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Zegt “%1”, maar is verbonden.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Zegt “%1”, maar is niet verbonden.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Zegt “%1”, maar geen van de sockets zegt dat.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Zegt “%1”, maar alle sockets zijn beschikbaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laadstation</numerusform>
            <numerusform>%n laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>De API documenteert de status “%1” niet, die wordt gemeld door %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Status die zichzelf tegenspreekt</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Bestuurders zien een van de twee, en een van de twee is verkeerd.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Vraag het laadstation opnieuw om zijn status; blijft het zo, meld het dan aan de leverancier.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Status die de API niet documenteert</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Hij wordt als “andere” geteld, zodat hij in geen lijst van vrije of defecte laadstations staat.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Vraag de leverancier wat hij betekent.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Is %1 verlopen, en %2 heeft geen andere geldige laadpas.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Verloopt %1, op %2, en %3 heeft geen laadpas die langer geldig is.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Is geldig vanaf %1; tot dan heeft %2 geen geldige laadpas.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Is nooit geldig: verloopt op %1, maar is pas geldig vanaf %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Laadpas die begint nadat hij verloopt</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Er is geen dag waarop deze laadpas werkt.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Corrigeer de twee datums.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Verlopen laadpas van een bestuurder die mag laden</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>De bestuurder heeft toegang, maar laadstations weigeren deze pas.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Verleng de laadpas, of neem hem van de bestuurder af.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Laadpas die binnenkort verloopt</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Vanaf die dag weigeren laadstations de laatste pas van de bestuurder.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Verleng hem op tijd, of geef een andere uit.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Laadpas die nog niet geldig is</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>De bestuurder heeft toegang, maar kan voor die dag niet laden.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Niets, als dat de bedoeling is; corrigeer anders de dag.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Laadpas die tweemaal voorkomt</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>Het enige laadstation (%n) is offline; laatst gezien %1.</numerusform>
            <numerusform>Alle %n laadstations zijn offline; het eerste is voor het laatst %1 gezien.</numerusform>
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
        <translation>Laadstations die bestuurder %1 mag gebruiken, volgens dit document:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Bestuurders die laadstation %1 mogen gebruiken, volgens dit document:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Bestuurders die laadstations van laadlocatie %1 en haar sublocaties mogen gebruiken, volgens dit document:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(overbodig)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Bestuurders: %1, laadstations: %2, vervangen waarden: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Onderbroken; het bestand is zoals het was.</translation>
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
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Er verschilt niets.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Geen enkele configuratie is afgeweken.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Meer dan één record is bedoeld; elk wordt beantwoord.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Onderbroken; het bestand is zoals het was.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Thuislocaties</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bestuurders</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Laadstationrecords in het document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Ingelezen in</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Niets vreemds in het document.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Vreemd in het document, en waar het eerst</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, herhaald</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>%1 gevonden, %2 onbekend, %3 meerduidig.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>De pagina kan niet worden getekend, want op deze machine staat geen lettertype; installeer er een, zoals fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Niets voldoet aan %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>Er is geen bestuurder %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Er is geen laadstation %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Er is geen laadlocatie %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>Er is geen thuislocatie %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Er is geen laadpas %1 in dit laadnetwerk.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Er is geen verbinding %1; &apos;chargetree snapshots&apos; somt de verbindingen op die offlinekopieën hebben.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Er worden geen offlinekopieën bewaard.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Niets voldoet aan %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Er is geen laadlocatie %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Er is geen laadstation %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Er is geen laadpas %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>Er is geen laadrecht %1 in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without vereist site=ID, charger=ID, tag=IDTAG of grant=DRIVER:SITE, niet %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>verliest %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>geen over</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: als dit er niet meer was, volgens dit document.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>heeft laadpas %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 is er niet meer</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 is er weer</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1: nu %2</translation>
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
        <translation>%1 (overbodig)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n wegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Andere bestuurders die het mogen gebruiken; Enter toont wie dat zijn</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Slechtste laadpas</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Laadstations hier</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n laadrecht is overbodig: %1. Het geeft niets wat de andere niet ook geven, en kan zonder verlies worden ingetrokken.</numerusform>
            <numerusform>%n laadrechten zijn overbodig: %1. Ze geven niets wat de andere niet ook geven, en kunnen samen zonder verlies worden ingetrokken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n laadstation wordt getoond.</numerusform>
            <numerusform>%n laadstations worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>Daarvan is er %n geselecteerd.</numerusform>
            <numerusform>Daarvan zijn er %n geselecteerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>&amp;Demonetwerk</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Inlezen annuleren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopiëren</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>&amp;Alles uitvouwen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Alles in&amp;vouwen</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Alles er&amp;onder uitvouwen</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>&amp;Wat vreemd is in dit document</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>Info over &amp;Chargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindingen…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>&amp;Logboek tonen</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Waar staan mijn &amp;bestanden</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Onder&amp;steuningsbundel maken…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>V&amp;ooruit</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>In de &amp;boom tonen</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ga naar…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Rijen met &amp;titels kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Voor een tic&amp;ket kopiëren</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Boom</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>Bes&amp;tuurders</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Laad&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Laadlocaties</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>Laad&amp;stations</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>S&amp;ockets</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>&amp;Configuraties</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Volgend deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Vo&amp;rig deel van het venster</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Volge&amp;nde pagina met details</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Vor&amp;ige pagina met details</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Waarden uit een lijst op&amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Hoe te zoeken</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Opgeslagen zoekopdrachten en bladwi&amp;jzers</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Deze zoekopdracht opsl&amp;aan</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Bladwijzer voor deze rij ma&amp;ken</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Veilig te delen b&amp;undel…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Koppeling kopiëren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afd&amp;rukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als PD&amp;F…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Laadstations ver&amp;gelijken…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>&amp;Met soortgelijke laadstations vergelijken…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>&amp;Configuratieafwijkingen…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>Waarom wordt een &amp;pas geweigerd?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Wat als dit er &amp;niet meer was?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>Met reden &amp;negeren…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>Gren&amp;zen van bevindingen…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>Bevindin&amp;gen</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Niet meer n&amp;egeren</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Handl&amp;eiding</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>Wijzigingen in de gaten &amp;houden</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>&amp;Privacyweergave</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Tonen wat hier is afgedekt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>S&amp;neltoetsen</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>%1 kan niet worden geschreven: wat u kiest, geldt totdat het programma wordt afgesloten.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Verder omhoog</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Naast %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Onder %1</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>&apos;%1&apos; heeft geen optie %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Het venster heeft geen optie %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 is leeg; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 vereist een geheel getal groter dan nul, niet %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 vereist een tijd als 2026-01-31T12:00:00Z, niet %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 kent %2 niet; mogelijk zijn %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; vereist woorden om naar te zoeken; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; accepteert %2 niet; geef een bestand op met --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Het venster opent één bestand, en %1 is een tweede; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 is geen opdracht en geen bestand; zie &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url wordt geweigerd, want er staat een sleutel in: andere gebruikers zouden die kunnen lezen; zet de sleutel in CHARGETREE_API_KEY of in een bestand dat met --key-file wordt opgegeven.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url moet met https:// beginnen, zodat niemand de sleutel onderweg leest.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url is geen adres; geef het op als https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url vereist ook de client-ID; voeg --client-id ID toe.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; moet weten wat; voeg --what %1 toe.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>De soort %1 heeft geen kolom %2; &apos;chargetree export --what %1 --list-columns&apos; somt de kolommen op die ze heeft.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 wordt geweigerd: andere gebruikers zouden een sleutel op de opdrachtregel kunnen lezen; zet hem in CHARGETREE_API_KEY of in een bestand dat met --key-file wordt opgegeven.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Er is geen optie %1; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 neemt geen waarde; laat weg wat erop volgt.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 vereist een waarde erachter; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>zie &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Er is meer dan één bron; geef er een op van --demo, --file, --connection en --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id hoort bij --url; geef ook het adres op.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file hoort bij --url of --connection; geef ook een daarvan op.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; vereist een adres: --connection NAME, of --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; vereist een bron: --demo, --file PATH, --connection NAME, of --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>De zoekopdracht wordt niet begrepen bij teken %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Het laadnetwerk en de lijst kunnen niet allebei de standaardinvoer zijn; geef een bestand op.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; moet weten waarheen; voeg -o PATH toe.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Een koppeling wordt gevolgd in het laadnetwerk dat open is; laat de bron weg.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON heeft alleen laadstations; geef --what chargers op, of een andere --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset hoort bij --format csv; laat het weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; vereist een van de opties %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; vereist %2: bestanden of offlinekopieën; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Beide kunnen niet de standaardinvoer zijn; geef een bestand op.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; vereist %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; vereist %1 tot %2 laadstations; geef ze op met --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Elke wijziging</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>De wijzigingen filteren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Kleine wijzigingen</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Wanneer een laadstation of socket voor het laatst van zich liet horen, en het laatste bericht</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>De oudere kopie wordt ingelezen…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Wat er wijzigt, staat hier na de volgende keer vernieuwen. Of vergelijk met een oudere kopie.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Er is niets gewijzigd, behalve wanneer laadstations voor het laatst van zich lieten horen.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Met deze filters blijft geen wijziging over.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Kolommen van de lijst: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Kolom zoeken…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Kolom zoeken</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Geen kolom heeft zo&apos;n naam.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Omh&amp;oog</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Omhoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Omlaa&amp;g</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Omlaag</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>He&amp;rstellen</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Laadstations vergelijken</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergelijken met</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Laadstation waarmee de andere worden vergeleken</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Alleen verschi&amp;llen</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filteren op veld, sleutel of waarde</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Laadstations naast elkaar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopieert de getoonde rijen, met titels</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Schrijft de getoonde rijen naar een werkmap of een CSV-bestand</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Geen van deze laadstations zit nog in het laadnetwerk.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Geen veld, sleutel of waarde bevat deze tekst.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Deze laadstations zijn in elk veld gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 van %2 rijen verschilt</numerusform>
            <numerusform>%1 van %2 rijen verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>nog %1 soortgelijk laadstation is weggelaten</numerusform>
            <numerusform>nog %1 soortgelijke laadstations zijn weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>niet meer in het laadnetwerk: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Er is hier geen laadstation om het mee te vergelijken.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Met &amp;dit laadstation vergelijken</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>In de &amp;boom tonen</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>Dit laadstation &amp;weglaten</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, verschilt van de referentie</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Referentie · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, de referentie</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Sectie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschilt</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Socket zonder ID</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Sleutel zonder naam</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Of een veld is gevuld</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort record</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filteren op sleutel of waarde</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Dit laadstation vermeldt geen configuratie.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Geen sleutel of waarde bevat deze tekst.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Verstrekt door uw beheerder: alleen de sleutel kan hier worden gewijzigd. Dupliceer de verbinding om de rest te wijzigen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Om&amp;geving</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>Basis-U&amp;RL</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pad</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>De sleutel reist mee als</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Eigen certificaat&amp;autoriteit (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Client&amp;certificaat</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Sleutel&amp;bestand ervan</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>&amp;Vernieuwen elke</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>zoals u het noemt; zonder naam wordt de host getoond</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>vraag het na bij uw leverancier</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>alleen op verzoek</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Niet gemarkeerd</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, verstrekt</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>De verbindingen in “%1” kunnen niet worden gelezen. Het bestand blijft zoals het is totdat u een verbinding wijzigt, en wordt dan apart gezet.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>“%1” bevat geen verbindingen van Chargetree; kies een bestand dat daaruit is geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In nieuw &amp;venster openen</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Ophalen: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Er is nog geen sleutel voor; voer er hierboven een in.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Het laadnetwerk wordt ingelezen</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Opvragen bij %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, een laadnetwerk van %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 bestuurder</numerusform>
            <numerusform>%1 bestuurders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 laadpas</numerusform>
            <numerusform>%1 laadpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n verbinding is geïmporteerd.</numerusform>
            <numerusform>%n verbindingen zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>De verbindingen zijn geëxporteerd, zonder hun sleutels.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Doorgaan met bewerken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>“%1”, de sleutel en %n offlinekopie ervan verwijderen? Dit kan ongedaan worden gemaakt totdat dit venster wordt gesloten.</numerusform>
            <numerusform>“%1”, de sleutel en %n offlinekopieën ervan verwijderen? Dit kan ongedaan worden gemaakt totdat dit venster wordt gesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>“%1” en de sleutel ervan verwijderen? Dit kan ongedaan worden gemaakt totdat dit venster wordt gesloten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Opvragen bij %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindingen importeren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindingen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Verbindingen zonder hun sleutels exporteren</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Opslaan en &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importeren en exporteren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Er is nog geen verbinding. Voeg er een toe met het adres en de sleutel die u van uw leverancier hebt gekregen.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In nieuw &amp;venster openen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sl&amp;uiten</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Ook vernieuwen op netwerken met een data&amp;limiet</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>alleen op verzoek</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>&amp;Vernieuwen elke</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Waarmee een nieuwe verbinding begint. Bestaande verbindingen houden hun eigen instellingen.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Van elke verbinding worden de laatste antwoorden bewaard, zodat er zonder netwerk iets te bekijken is en er iets is om mee te vergelijken. Het nieuwste wordt altijd bewaard; wat buiten deze grenzen valt, verdwijnt wanneer het volgende komt.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Dit document bevat %n kopie van dit laadstation; ze verschilt alleen in tijden en berichten.</numerusform>
            <numerusform>Dit document bevat %n kopieën van dit laadstation; ze verschillen alleen in tijden en berichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Dit document bevat %n kopie van dit laadstation, met tegenspraak.</numerusform>
            <numerusform>Dit document bevat %n kopieën van dit laadstation die elkaar tegenspreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Getoonde kopie</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gezien %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nooit gezien</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopie %1 van %2, %3 (nieuwste)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopie %1 van %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe ID&apos;s</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bestuurders</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Selecteer een bestuurder, laadpas, laadlocatie of laadstation om te zien wat erover bekend is.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>stand van %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Niet meer in het laadnetwerk sinds %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Wie mag laden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
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
        <translation>Velden die de pagina van de API niet noemt</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Thuislocaties</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bestuurders</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Slechtste laadpas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Laadstations die een bestuurder kan bereiken</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Hun sockets</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Slechtste laadstation</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Bestuurders zonder thuislocatie</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dit document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand van</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Bestuurders hier en eronder</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Laadlocatie met deze ID</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Zoals vermeld</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laadstation</numerusform>
            <numerusform>%n laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Mag gebruiken</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Slechtste hiervan</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Geteld in dit document</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Hele laadlocatie</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Thuislocatie met deze ID</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Hun status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Staat onder</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Overige velden</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
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
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Laadstation-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Heeft</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>De meeste hebben</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>firmware niet vermeld</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Configuratieafwijkingen</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Laadstations van dezelfde fabrikant en hetzelfde model en met dezelfde firmware, waarvan meer dan de helft dezelfde waarde van een sleutel heeft: die welke een andere waarde hebben, of waarbij de sleutel ontbreekt.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filteren op laadstation, sleutel, waarde of model</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Laadstations die van hun groep afwijken</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Zet de geselecteerde laadstations naast een dat is zoals de meeste</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopieert de getoonde rijen, met titels</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Schrijft de getoonde rijen naar een werkmap of een CSV-bestand</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Afwijkingen zoeken…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Er is nog geen laadnetwerk om in te zoeken.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Geen rij bevat deze tekst.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Geen enkele configuratie is afgeweken.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 afwijking</numerusform>
            <numerusform>%1 afwijkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 groep laadstations</numerusform>
            <numerusform>%1 groepen laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 individuele sleutel weggelaten</numerusform>
            <numerusform>%1 individuele sleutels weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Waar de wijzigingen op neerkomen</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle wijzigingen</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Er is nog geen laadpas opgegeven.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>Over deze laadpas is niets bekend.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Er is nog geen laadstation opgegeven.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>Over dit laadstation is niets bekend.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Geen bestuurder in dit document heeft de laadpas “%1”.</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Laadpas %1 is van bestuurder %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Het is “%1” %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Er is geen begin vermeld.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Hij is geldig vanaf %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Hij is geldig sinds %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>Een andere laadpas van deze bestuurder is geldig: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Deze bestuurder heeft geen andere geldige laadpas.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Er is geen vervaldatum vermeld.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Hij verloopt op %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Hij is verlopen op %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Volgens dit document mag %1 het gebruiken op grond van: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Volgens dit document is er geen laadrecht waarmee %1 het mag gebruiken; %1 mag %2 gebruiken.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 ander laadstation</numerusform>
            <numerusform>%1 andere laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Geen laadstation in dit document heet “%1”; een laadstation dat geen enkele bestuurder mag gebruiken, staat er niet in.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, in %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>“%1” is er de waarde van %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Er is geen status vermeld.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Vermelde status: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Laatst gezien %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>geen status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>Er is geen socket vermeld.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Welke is gebruikt, en door wie, is niet vermeld.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Het laadstation zelf meldt een storing.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Welke laadpassen de eigen lijst van het laadstation bevat, staat niet in dit document.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled is “%1”.</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>Hoe de rekening van de betaler ervoor staat, staat niet in dit document.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>De betaler is %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>De toegangsgroepen voor laadstations van de leverancier staan niet in dit document.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Wat de backoffice op dat moment antwoordde, staat niet in dit document.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>De pas zou worden geweigerd. Reden: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Geef een laadpas en een laadstation op om te zien waarom een pas wordt geweigerd.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Niets in dit document wijst erop dat de pas zou worden geweigerd.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Niets in dit document wijst erop dat de pas zou worden geweigerd, maar niet alles is vermeld.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Laadpas onbekend</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Laadpas nog niet geldig</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Laadpas verlopen</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Geen laadrecht</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Laadstation onbekend</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Laadstation offline of niet beschikbaar</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Socket in storing of buiten dienst</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Socket bezet</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Toegangsgroepen voor laadstations</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Lijst op het laadstation</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Beslissing van de backoffice</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Rekening van de betaler</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>Er kan nog %n paar van een laadpas en een laadstation bedoeld zijn, maar dat wordt hier niet beantwoord.</numerusform>
            <numerusform>Er kunnen nog %n paren van een laadpas en een laadstation bedoeld zijn, maar die worden hier niet beantwoord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Waarom wordt een pas geweigerd?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>Laad&amp;pas, getypt of gescand</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Laadpas, getypt of gescand</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Zoals op de pas gedrukt is voldoende</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>&amp;Laadstation</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>Laadstation-ID, naam, EVSE-ID of serienummer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>&amp;Bestuurder tonen</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Laad&amp;station tonen</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Voor een tic&amp;ket kopiëren</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Er is nog geen laadnetwerk om in te zoeken.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Geef een laadpas en een laadstation op om te zien waarom een pas wordt geweigerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n record is bedoeld; het antwoord staat hieronder.</numerusform>
            <numerusform>%n records zijn bedoeld; elk wordt hieronder beantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Volgens dit document, stand van %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Hierom geweigerd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Wat het document zegt</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Laadpas “%1” bij laadstation “%2”</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Stand van %1, uit %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>Bestuurder-ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>Laadlocatie-ID</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Laadlocatie</translation>
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
        <translation>Bestuurders</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraties</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Toegekend via</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Tijd van de gegevens</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoekopdracht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>De toegang is zoals dit document haar vermeldt; de toegangsgroepen voor laadstations van de leverancier staan er niet in.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Alleen wat minstens één bestuurder kan bereiken, staat in het document.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ingekort</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n tekst had meer dan de 32.767 tekens van een cel.</numerusform>
            <numerusform>%n teksten hadden meer dan de 32.767 tekens van een cel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Geselecteerd</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Zoals de lijst ze toont</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Gevonden door de zoekopdracht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Excel-werkmap (aanbevolen)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>ID&apos;s, passen en postcodes blijven tekst, datums zijn datums, en de herkomst staat op een eigen blad.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV voor rekenbladen</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>Een apostrof beschermt wat zou worden berekend; ID&apos;s die op getallen lijken kunnen bij het openen toch worden gewijzigd. Een werkmap behoudt ze.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV voor programma&apos;s</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Precies wat de API zei, niets gewijzigd. Er is geen ruimte voor de herkomst: zie hieronder.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Eén lijst voor programma&apos;s: records zoals ze zijn ontvangen, of de kolommen die u kiest.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-regels</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Eén record per regel, zoals databases en logverzamelaars het lezen.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (laadstations op een kaart)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Laadstations als punten voor kaarten; een laadstation zonder bruikbare positie staat erin zonder punt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Sleep een kolom, of druk op Alt met een pijltoets, om haar te verplaatsen</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Al&amp;le</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Geen</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;flopend</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Records zoals ze zijn &amp;ontvangen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Waar&amp;heen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Bestandsi&amp;ndeling</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Volgor&amp;de</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Geef aan waarheen.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Dit is een map; voeg de naam van een bestand toe.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Er is geen map “%1”.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Zoals getoond</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Zoals in het document</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Kies minstens één kolom.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Er is niets van deze soort om te exporteren.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Uit %1, stand van %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Zoekopdracht: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Dit bestand bestaat al; het wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Zoals de vorige keer</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Bestandsi&amp;ndeling</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Elke soort rijen wordt aangeboden zoals die het laatst is geëxporteerd.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>&amp;Records zoals ze zijn ontvangen</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Werkmappen, en CSV voor rekenbladen, hebben titels boven hun kolommen; andere bestanden hebben de namen van de API, die in elke taal gelijk zijn. Werkmappen en GeoJSON vermelden waar de gegevens vandaan komen.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Beperken tot</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
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
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Geen laadpas</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Verloopt niet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Verloopt binnenkort</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Geen laadlocatie</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Bestuurder %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>extern %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n laadpas</numerusform>
            <numerusform>%n laadpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>mag %n laadstation gebruiken</numerusform>
            <numerusform>mag %n laadstations gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Laadpas %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Laadlocatie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laadstation</numerusform>
            <numerusform>%n laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Thuislocatie %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>reserve</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n bestuurder</numerusform>
            <numerusform>%n bestuurders</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>gezien %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>bijgewerkt %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>regel %1, kolom %2 (byte %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Er is geen bestand “%1”; controleer de naam en de map.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>U mag “%1” niet lezen; vraag het de eigenaar, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>“%1” is een map; kies een bestand daarin.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>“%1” is een adres en geen bestand; maak er verbinding mee.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>“%1” kon niet tot het einde worden gelezen (%2); kopieer het opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>“%1” is ingepakt en is daarna ingekort of gewijzigd; zorg voor een volledige kopie.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>“%1” bevat meer dan %2, de limiet; kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Er is niet genoeg geheugen voor “%1”; sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Het inlezen van “%1” is geannuleerd; lees het opnieuw in.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Er is geen API-sleutel; stel CHARGETREE_API_KEY in of geef een sleutelbestand op.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Er is geen sleutelbestand “%1”; controleer de naam en de map.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>U mag het sleutelbestand “%1” niet lezen; het moet van uzelf zijn.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Het sleutelbestand “%1” is geen gewoon bestand; geef een ander op.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Het sleutelbestand “%1” kon niet worden gelezen; schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Anderen kunnen het sleutelbestand “%1” lezen; maak het alleen voor uzelf toegankelijk met chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>“%1” bevat geen sleutel; zet de API-sleutel erin.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>“%1” bevat iets wat geen sleutel is; zet de API-sleutel erin, op één regel.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>“%1” is geen JSON: %2, %3; zorg voor een volledige kopie.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>“%1” is geen laadnetwerk: het heeft “userGroups” noch “spareUsers”; kies het antwoord van de aanroep voor gemachtigde gebruikers.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>“%1” is dieper genest dan welk laadnetwerk ook, %3; controleer waar het vandaan komt.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>“%1” is groter dan dit programma kan lezen; kies een kleiner deel.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Het inlezen van “%1” is geannuleerd; lees het opnieuw in.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Het antwoord van “%1” is geen JSON: %2, %3; probeer het opnieuw, en meld het aan uw leverancier als het aanhoudt.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>“%1” is leeg; zorg voor een volledige kopie.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>“%1” is een webpagina en geen laadnetwerk; sla het antwoord van de API zelf op.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>“%1” is UTF-16 of UTF-32; sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>er staat niets in</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>het is UTF-16 of UTF-32 en geen UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>het is een webpagina</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>een teken is geen UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>een besturingsteken staat op de verkeerde plaats</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>het teken na een backslash is verkeerd</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>een getal is onjuist gevormd</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>een woord is niet true, false of null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>een teken staat op de verkeerde plaats</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>er ontbreekt een komma</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>er ontbreekt een dubbele punt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>er ontbreekt een waarde</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>achter een komma staat niets</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>het eindigt midden in een tekst</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>het eindigt midden in een object</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>het eindigt midden in een array</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>een sleutel heeft geen aanhalingstekens</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>er volgt iets na het einde</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>het is te diep genest</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>“%1” is geen adres waar iets kan worden opgevraagd; voer er een in dat met https:// begint.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>“%1” zou zonder versleuteling worden bevraagd en de sleutel zou onderweg kunnen worden gelezen; gebruik https:// in het adres.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Het adres van “%1” bevat een sleutel of wachtwoord die anderen zouden kunnen lezen; haal dat eruit en geef de sleutel op in CHARGETREE_API_KEY of in een sleutelbestand.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Er is geen API-sleutel voor “%1”; stel CHARGETREE_API_KEY in of geef een sleutelbestand op.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>“%1” is niet gevonden; controleer het adres en uw netwerkverbinding.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>“%1” accepteert geen verbindingen; controleer het adres, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>De verbinding met “%1” werd verbroken voordat het antwoord er was; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>“%1” kon niet bewijzen wie het is, dus is de sleutel niet verzonden; controleer het adres, en de klok en certificaten van deze computer.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>De proxy op weg naar “%1” liet het verzoek niet door; controleer de proxyinstellingen van deze computer.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>“%1” kon niet worden bevraagd; controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>“%1” heeft %2 lang niets verzonden; probeer het opnieuw, of vraag uw leverancier of de dienst beschikbaar is.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>“%1” had na %2 nog niet het hele antwoord verzonden; probeer het opnieuw, of sta meer tijd toe.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>“%1” antwoordde zonder laadnetwerk (status %2); controleer het adres bij uw leverancier.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>“%1” begreep het verzoek niet (status %2); controleer het adres en de client-ID.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>“%1” kent deze klant niet of weigert de sleutel (status %2); controleer de sleutel en de client-ID.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>“%1” laat deze sleutel het laadnetwerk niet lezen (status %2); vraag uw leverancier om toestemming.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>“%1” heeft niets op dit adres (status %2); controleer het pad bij uw leverancier.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>“%1” is te vaak bevraagd (status %2); wacht enkele minuten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>“%1” heeft zelf een probleem (status %2); probeer het later opnieuw, en meld het aan uw leverancier als het aanhoudt.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>“%1” gaf een antwoord dat dit programma niet kent (status %2); controleer het adres bij uw leverancier.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>“%1” antwoordde met een webpagina; controleer het adres, en of u zich op dit netwerk moet aanmelden.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>“%1” antwoordde met “%3” en niet met JSON; controleer het adres.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>“%1” heeft het antwoord ingepakt op een manier waar niemand om vroeg (“%3”); meld het aan uw leverancier.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>“%1” antwoordde met helemaal niets; controleer het adres, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>“%1” antwoordde met iets wat geen laadnetwerk is; controleer het adres.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Het antwoord van “%1” is niet zo lang als aangekondigd, dus is het onderweg afgekapt; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Het antwoord van “%1” is groter dan %2, de limiet; controleer het adres.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Er is niet genoeg geheugen voor het antwoord van “%1”; sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Het ingepakte antwoord van “%1” is beschadigd of onderweg afgekapt; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>“%1” is een offlinekopie en is daarna ingekort of gewijzigd; open een andere kopie, of haal het laadnetwerk opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>“%1” is een offlinekopie van een nieuwere versie van dit programma; werk het programma bij, of open een andere kopie.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>“%3”, dat de verbinding met “%1” nodig heeft, kon niet worden gelezen; controleer de naam en of u het mag lezen.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>“%3” bevat geen certificaat van een autoriteit; geef in de verbinding met “%1” een PEM-bestand op dat er wel een bevat.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>“%3” bevat geen certificaat om aan “%1” te tonen; geef in de verbinding het PEM-bestand op dat er wel een bevat.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>“%3” bevat geen privésleutel die voor “%1” kan worden gebruikt; geef een PEM-bestand met de sleutel op, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>De privésleutel in “%3” hoort bij een ander certificaat dan dat voor “%1”; geef de sleutel op die erbij hoort.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>“%1” kon niet bewijzen wie het is, want het certificaat is op %2 verlopen; controleer de klok van deze computer, en als die goed staat, moet de beheerder van de server het certificaat vernieuwen.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>“%1” kon niet bewijzen wie het is, want het certificaat is pas geldig vanaf %2; controleer de klok van deze computer, en als die goed staat, meld het dan aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>“%1” toonde het certificaat van een andere host, dus is de sleutel niet verzonden; controleer het adres, en of u zich op dit netwerk moet aanmelden.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>“%1” toonde een certificaat van een autoriteit die deze computer niet kent, dus is de sleutel niet verzonden; controleer het adres, of geef in de verbinding het bestand van die autoriteit op.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>“%1” staat voor zichzelf in met een eigen certificaat, dus is de sleutel niet verzonden; als u die server vertrouwt, geef dan in de verbinding het certificaat ervan op als autoriteit.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Er kwam geen versleutelde verbinding met “%1” tot stand; controleer het adres met de poort, of dit netwerk haar doorlaat, en of de server een certificaat van u wil.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>“%1” wil een certificaat van u zien en aanvaardde niet wat werd getoond; geef het juiste op in de verbinding.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>De proxy “%3” op weg naar “%1” wil weten wie u bent; geef uw naam en wachtwoord ervoor op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>“%1” verwijst naar een ander adres (status %2), waarheen de sleutel niet wordt verzonden; controleer het adres, en of u zich op dit netwerk moet aanmelden.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Zet één bestand tegelijk neer om het te openen</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Zet neer om “%1” te openen</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Bladeren: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-bestanden (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Er is geen bestandsnaam; geef er een op.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>“%1” is een map; kies de naam van een bestand daarin.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>“%1” is een apparaat of een pijp; kies de naam van een bestand.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>“%1” is een koppeling die nergens heen leidt; kies een ander bestand.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>“%1” kan niet worden geschreven omdat de map ervan ontbreekt; maak de map aan of kies een andere.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>U hebt geen toestemming om “%1” te schrijven; kies een andere map.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>“%1” staat op een alleen-lezen schijf; kies een andere map.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>“%1” is niet geschreven omdat de schijf vol is; maak ruimte vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>“%1” is niet geschreven omdat het te groot is voor deze schijf; kies een andere map of exporteer minder.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>De naam “%1” is te lang voor deze schijf; kies een kortere.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>“%1” is niet geschreven (%2); probeer het opnieuw of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopieën</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Ondersteuningsbundels</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Offlinekopieën wissen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Waar staan mijn bestanden</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n offlinekopie</numerusform>
            <numerusform>%n offlinekopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Er zijn geen offlinekopieën.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>%n offlinekopie wissen? Die kan niet worden teruggehaald.</numerusform>
            <numerusform>%n offlinekopieën wissen? Die kunnen niet worden teruggehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Zoekopdrachten en bladwijzers</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Wat in de gaten wordt gehouden</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Kaartafbeeldingen</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Deze map wordt aangemaakt zodra er iets te bewaren is</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>De offlinekopieën worden geteld…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Kaartafbeeldingen wissen</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Er kan niet meer dan %n bevinding worden genegeerd; verhelp de oorzaak, of wijzig de grenzen van bevindingen.</numerusform>
            <numerusform>Er kunnen niet meer dan %n bevindingen worden genegeerd; verhelp de oorzaak, of wijzig de grenzen van bevindingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Wanneer iets als bevinding geldt. Het getoonde laadnetwerk wordt meteen opnieuw beoordeeld; er wordt niets opgehaald.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetModel</name>
    <message>
        <source>spare</source>
        <translation>reserve</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>standaardinvoer</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demonetwerk</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Laadnetwerk</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Niets gevonden. Minder of andere woorden vinden misschien iets; Esc toont weer het hele laadnetwerk.</translation>
    </message>
</context>
<context>
    <name>chargetree::GeneralPage</name>
    <message>
        <source>Local: %1</source>
        <comment>a time zone</comment>
        <translation>Lokaal: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Ui&amp;terlijk</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Ti&amp;jden</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Geldt voor elke tijd op het scherm, voor de datums waarop wordt gezocht, en voor werkmappen. Andere bestanden vermelden tijden met hun tijdzone.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 van %2 laadstation (%3)</numerusform>
            <numerusform>%1 van %2 laadstations (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 socket</numerusform>
            <numerusform>%1 sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 van %2 socket (%3)</numerusform>
            <numerusform>%1 van %2 sockets (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 laadpas</numerusform>
            <numerusform>%1 laadpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 van %2 laadpas (%3)</numerusform>
            <numerusform>%1 van %2 laadpassen (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Laadstations naar status</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Sockets naar status</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Laadstations naar laatste contact</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Laadpassen naar week waarin ze verlopen</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Laadpassen die in geen van deze weken verlopen</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Laadstations naar fabrikant</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Laadstations naar model</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Laadstations naar firmware</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>afgelopen uur</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>afgelopen dag</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>afgelopen week</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n andere waarde</numerusform>
            <numerusform>%n andere waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>eerder verlopen</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>verlopen later</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>langer geleden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>al voor %1 verlopen</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>verlopen pas na %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Geen zoekopdracht vindt precies deze</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Er valt hier niets te tellen: geen laadstation, socket of laadpas.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Een klik zoekt in het hele laadnetwerk en kan meer vinden.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Het laadnetwerk in één oogopslag</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand van %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>De ondersteuningsbundel is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>%n bevinding negeren</numerusform>
            <numerusform>%n bevindingen negeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>bekend en gemeld, een testlaadstation, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Dit blijft in dit laadnetwerk genegeerd, ook na het vernieuwen, totdat iemand dat terugdraait.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Er is geen runtimemap die alleen van u is, dus opent elke start van Chargetree een eigen venster.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Wat is gevraagd, is te lang om aan de draaiende Chargetree door te geven; dit is een eigen venster.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>De draaiende Chargetree is van een andere versie; dit is een eigen venster.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>De draaiende Chargetree antwoordt niet; dit is een eigen venster.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>De runtimemap “%1” kan niet worden gebruikt, dus opent elke start van Chargetree een eigen venster; controleer de rechten ervan.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Nieuwste kopieën om te bewaren</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Dagen om ze te bewaren</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>“%1” kan niet worden gelezen, en ook niet apart worden gezet. Er is niets geschreven; controleer de rechten van de map.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>De API-sleutel van “%1”</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Hij wordt alleen naar %1 verzonden.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>In de sleutelbos bewaren</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Alleen deze sessie</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Geen sleutelbos antwoordt op dit bureaublad.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>zoeken in de sleutelbos…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>bewaard voor deze sessie</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>bewaard in de sleutelbos</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>header %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>queryparameter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Er is geen sleutelbos op dit bureaublad.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Toegang tot de sleutelbos is geweigerd.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>De sleutelbos werkt niet.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Ontgrendel hem en probeer het opnieuw, of voer de sleutel alleen voor deze sessie in.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>De sleutel geldt alleen voor deze sessie; ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>De sleutel kan er nog in zitten; ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Probeer het opnieuw, of voer de sleutel alleen voor deze sessie in.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>De sleutel geldt alleen voor deze sessie; probeer opnieuw hem te bewaren.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>De sleutel kan er nog in zitten; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Voer de sleutel alleen voor deze sessie in.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>De sleutel geldt alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>Een bewaarde sleutel is nog steeds bewaard; verwijder hem waar een sleutelbos draait.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Li&amp;mieten</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>&amp;Langste stilte</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>&amp;Hele antwoord binnen</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Grootste antwoord</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB, uitgepakt</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>Er is geen thuislocatie “%1” in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>Er is geen bestuurder “%1” in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>Er is geen laadpas “%1” in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>Er is geen laadlocatie “%1” in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>Er is geen laadstation “%1” in dit laadnetwerk.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>“%1” is geen koppeling van Chargetree; kopieer haar opnieuw van waar ze vandaan komt.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>De koppeling naar “%1” wordt gevolgd zodra een laadnetwerk open is.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Ernaar zoeken</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Tonen of verbergen waartoe de lijst kan worden beperkt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Kolommen sorteren, kiezen en ordenen</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Er is nog geen laadnetwerk om te tonen.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Met de zoekopdracht en de beperkingen van de lijst blijft niets over.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Dit laadnetwerk heeft er geen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Genegeerde tonen (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Tussen de andere tonen wat wordt genegeerd, en waarom</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>&amp;Oplopend sorteren</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>A&amp;flopend sorteren</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Daarna oplopend hierop</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Daarna aflopend &amp;hierop</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>Deze kolom &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolommen…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>Kolommen en volgorde he&amp;rstellen</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Bestuurders</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 bestuurder</numerusform>
            <numerusform>%1 bestuurders</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 laadpas</numerusform>
            <numerusform>%1 laadpassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Laadlocaties</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 laadlocatie</numerusform>
            <numerusform>%1 laadlocaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 socket</numerusform>
            <numerusform>%1 sockets</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraties</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 configuratiewaarde</numerusform>
            <numerusform>%1 configuratiewaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Slechtste laadpas</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Mag gebruiken</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Slechtste laadstation</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Mogen hier laden</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>Thuislocatie-ID (vermeld)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Thuislocatie (vermeld)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>Laadlocatie-ID (vermeld)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Laadlocatie (vermeld)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Genegeerd omdat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 bevinding</numerusform>
            <numerusform>%1 bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>chargetree::LocationPage</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Coördinaten kopiëren</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Er is geen adres vermeld.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Geen bruikbare positie: er is geen vermeld.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Geen bruikbare positie: 0, 0 ligt in zee.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Geen bruikbare positie: de getallen liggen buiten de aardbol.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>geo:-koppeling kopiëren</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>In OpenStreetMap openen…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Ga naar een bestuurder, laadpas, laadstation, laadlocatie…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d bestuurders · t laadpassen · c laadstations · s laadlocaties · h thuislocaties · &gt; acties</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Er is nog geen laadnetwerk om in te zoeken; &gt; somt de acties op</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
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
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Wat het programma heeft gedaan</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Zoeken in het logboek…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Zoeken in het logboek</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hoeveel er wordt getoond</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Ondersteuningsbundel…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Eén bestand voor wie u helpt: versie, instellingen, wat vreemd is in het document, en dit logboek; geen sleutel, geen bestuurder en geen laadpas</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Selectie kopiëren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Geen logregel komt overeen.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Aanmelden bij de proxy</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>De proxy “%1” vraagt om een gebruikersnaam en een wachtwoord.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>Ze worden alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Waarden uit een lijst opzoeken</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Waarden, één per regel</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Waarden, één per regel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopieert de getoonde rijen, met titels</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Schrijft de getoonde rijen naar een CSV-bestand</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Er is nog geen laadnetwerk om in te zoeken.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Geen waarde heeft dit antwoord.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Plak links pasnummers, namen of ID&apos;s, één per regel: elk wordt meteen opgezocht. Kolommen van een rekenblad mogen ook.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 waarde</numerusform>
            <numerusform>%1 waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 herhaald</numerusform>
            <numerusform>%1 herhaald</numerusform>
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
        <translation>&amp;Gevonden (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Onbekend (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>&amp;Meerduidig (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>Bestuurder-ID</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gevonden via</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>again</source>
        <translation>herhaald</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Hetzelfde als waarde %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>meerduidig: %1 record</numerusform>
            <numerusform>meerduidig: %1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>meerduidig</translation>
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
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Laadnetwerk openen</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Laadnetwerken (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporteren als CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>Info over Chargetree</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Blader door een laadnetwerk, zoek in de bestuurders, exporteer wat u ziet. Alleen-lezen.

Gelicentieerd onder de Apache License 2.0. Gemaakt met Qt %1, libxlsxwriter, zlib en Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>In de browser openen</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Deze pagina in de browser openen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 bestuurder</numerusform>
            <numerusform>%1 bestuurders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 laadpas</numerusform>
            <numerusform>%1 laadpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 thuislocatie</numerusform>
            <numerusform>%1 thuislocaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 laadlocatie</numerusform>
            <numerusform>%1 laadlocaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Ui&amp;terlijk</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Laadnetwerk kiezen</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>&amp;Meer kopiëren</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Er zijn meer dan %1 rijen geselecteerd; exporteer ze in plaats daarvan naar een bestand.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Opgezochte lijst</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, gevonden %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Bladwijzers bewaren thuislocaties, bestuurders, laadpassen, laadlocaties en laadstations.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Veilig te delen bundel van het hele laadnetwerk</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Veilig te delen bundel van wat is geselecteerd</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Veilig te delen bundel van wat is gevonden</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Laadnetwerken (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>Er is %n bestand neergezet, en een venster toont er één; zet er één tegelijk neer.</numerusform>
            <numerusform>Er zijn %n bestanden neergezet, en een venster toont er één; zet er één tegelijk neer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 rij geëxporteerd naar %2</numerusform>
            <numerusform>%1 rijen geëxporteerd naar %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>De pagina kon niet worden afgedrukt; kies een andere printer of sla haar op als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Uitvallijst</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Vergeleken laadstations</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Configuratieafwijkingen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Er zijn meer dan %1 bevindingen geselecteerd; negeer er minder tegelijk.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Dekt af wie mensen zijn totdat u het aanwijst. Wat wordt gekopieerd en geëxporteerd, heeft nog steeds de echte waarden.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Geen browser heeft %1 geopend; kopieer het adres zelf naar een browser.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>De map %1 kon niet worden geopend.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinding maken</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>De boom</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Het paneel</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Wie mag laden, en waarom</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Waarom wordt een pas geweigerd?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Wat als dit er niet meer was?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Vergelijken en afwijkingen</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Wijzigingen en in de gaten houden</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Het laadnetwerk in één oogopslag</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>De opdrachtregel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Privacy en beveiliging</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Als er iets mis is</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zoekopdracht</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Wat deze vindt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Waarom het ertoe doet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Aanvankelijk</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Bestandsindeling</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor deze dient</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat deze doet</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Instellingen en uiterlijk</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Handleiding van Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>In de handleiding zoeken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Tekst van het hoofdstuk</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Geen hoofdstuk bevat al deze woorden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Terug naar het vorige hoofdstuk</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Alle laadstations tonen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Selectie tonen</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Andere status</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Geen status</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>geen status</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laadstation</numerusform>
            <numerusform>%n laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>er is geen positie vermeld</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 ligt in zee</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>buiten de aardbol</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n laadstation zonder bruikbare positie</numerusform>
            <numerusform>%n laadstations zonder bruikbare positie</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>De zoekopdracht heeft geen laadstation gevonden.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Geen laadstation dat de zoekopdracht heeft gevonden, heeft een bruikbare positie.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Geen laadstation van dit laadnetwerk heeft een bruikbare positie.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Kaartachtergrond…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Laadstations zonder bruikbare positie</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>De kaarten hebben een eigen beeld van de wereld; daarvoor wordt niets opgehaald.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Kaartachtergrond</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Kaart met laadstations</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page Down en Page Up gaan van markering naar markering, Enter kiest er een, plus en min zoomen, pijltjes verplaatsen de kaart, 0 toont alles.</translation>
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
        <translation>De kaartserver weigerde; die wordt over een tijdje opnieuw gevraagd.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>Nog %n laadstation</numerusform>
            <numerusform>Nog %n laadstations</numerusform>
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
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>nog geen naam</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Naam van %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Typen van thuislocaties en laadlocaties</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Referentietypen van externe ID&apos;s</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Naam verwijderen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Ander nummer</translation>
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
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>De API geeft sommige dingen aan met een nummer en zegt niet wat dat betekent. Een naam die u aan een nummer geeft, staat ervoor, overal waar het wordt getoond; exports bevatten nog steeds alleen het nummer. Hieronder staan de nummers van het getoonde laadnetwerk.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Vóór de laatste vernieuwing</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Zoeken naar oudere kopieën…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Er worden geen oudere kopieën bewaard</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergelijken met…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Geen laadstation over zonder: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Verloren laadstations</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>en nog %1</numerusform>
            <numerusform>en nog %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>Na een herstart ingeschakeld &amp;blijven</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>De privacyweergave dekt namen van bestuurders, laadpassen, simkaarten, externe ID&apos;s en e-mailadressen op het scherm af totdat u ze aanwijst. Wat wordt gekopieerd en geëxporteerd, heeft nog steeds de echte waarden.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decoderen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Beide woorden, in elke volgorde en elk veld; hoofdletters en accenten maken niet uit</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Een pas zoals gedrukt: met spaties, als decimaal getal, of met omgekeerde bytes</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Deze woorden in deze volgorde</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Voor het sterretje mag alles staan</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Niet met dit woord</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Een van beide</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Haakjes houden samen</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>Een van deze waarden in dit veld</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Meer, minder, of power:11000..50000 ertussen</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Binnen 30 dagen vanaf nu; h, d, w en y, en - voor het verleden</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Het veld heeft een waarde</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Alleen records van deze soort</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Manieren van zoeken</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Velden van een zoekopdracht</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Statussen van een zoekopdracht</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Bevindingen worden gevonden bij hun item, en als alle woorden in de naam van hun regel of de ernst ervan staan</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>“%1” loopt achterstevoren; schrijf het kleinste uiteinde eerst.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>“%1” is geen getal; vergelijk met een getal, of schrijf %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>“%1” is geen datum; schrijf 2027-06-30, een bereik van twee datums, of een tijd vanaf nu als &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>“%1” is geen getal; schrijf %2:5, %2&gt;=5 of %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>“%1” is geen yes en geen no; schrijf %2:yes of %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>“%1” is een tekst en heeft geen volgorde; schrijf %1:text, of %1=text voor het geheel.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Het haakje dat hier sluit, is niet geopend; laat het weg, of zet de tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>“OR” moet aan beide kanten iets hebben; schrijf a OR b, of zet het tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>Tussen deze haakjes staat niets; schrijf er iets, of laat ze weg.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Hier staan te veel haakjes binnen haakjes; laat er een paar weg.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Het haakje dat hier opent, is niet gesloten; voeg “)” toe.</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Het streepje hier sluit niets uit; schrijf het direct voor een term.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Het aanhalingsteken dat hier opent, is niet gesloten; voeg “&quot;” toe.</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Achter “%1” wordt niets gevraagd; schrijf wat het moet zijn.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Er is geen status “%1”; wel zijn er %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Er is geen status “%1”; bedoelde u “%2”?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Er is geen soort “%1”; wel zijn er %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>“%1” heeft zelf geen waarde; has:%1 vraagt of er een is.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>“%1” vereist eerst een sleutel; schrijf %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Er is geen veld “%1”; bedoelde u “%2”?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Er is geen veld “%1”; zet de tekst tussen aanhalingstekens om die zelf te vinden.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>De laadpas is verlopen</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>De laadpas verloopt binnenkort</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>De laadpas is geldig en verloopt niet binnenkort</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>De laadpas is nog niet geldig</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>De laadpas verloopt nooit</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>De laadpas is factureerbaar</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Een reservethuislocatie, of een bestuurder zonder thuislocatie</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Het laadstation is offline</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Het laadstation heeft een verbinding en is niet offline of niet beschikbaar</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Het laadstation heeft een verbinding</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Het laadstation of een van zijn sockets is in storing</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>De socket is de controller van het laadstation</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Record als JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Het hele record als JSON kopiëren</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Alleen de eerste 100 kB wordt getoond. Kopiëren neemt het hele record.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Dit record is te groot voor het klembord. Exporteer het in plaats daarvan.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Verlopen binnen 30 dagen</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Verlopen in de afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Meer dan een dag offline</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Storingen nu</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Bestuurders zonder laadpassen</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Bestuurders zonder toegang</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Reservebestuurders met geldige laadpassen</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Niet vermeld in dit record</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Vermeld als null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Vermeld als lege tekst</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Rij kopiëren</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>In de boom tonen</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>In browser openen…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>op zichzelf toegekend</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Wie mag laden</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 bestuurder, volgens dit document</numerusform>
            <numerusform>%1 bestuurders, volgens dit document</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laadstations</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Slechtste laadstation</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Laadpassen: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>volgens dit document</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Mag gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Slechtste hiervan</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Mag laden op deze laadlocaties</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Mag deze afzonderlijke laadstations gebruiken</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe ID&apos;s</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, gegevens van %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Gemaakt met Chargetree, %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopie %1 van %2 die in dit document verschillen</translation>
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
        <translation>In storing</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Geteld in dit document</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Hun status</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Mogen hier laden</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 bestuurder</numerusform>
            <numerusform>%1 bestuurders</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Laadstations: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Sockets zoals vermeld</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Waarde van een ander type dan gedocumenteerd</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null in een lijst</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null waar een waarde is beloofd</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Gedocumenteerd veld ontbreekt</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Veld dat niet is gedocumenteerd</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Veld onder zijn tweede naam</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Veld tweemaal in één record</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Getal dat niet past</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Beschadigde tekst</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Datum die er geen is</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Kopieën van één record die elkaar tegenspreken</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID die niets in het document aanduidt</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Wat vreemd is in dit document</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Er gaat niets verloren: vreemde waarden worden getoond zoals ze kwamen. Een laadstation of laadlocatie die het document herhaalt, telt één keer.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Dezelfde ID tweemaal gebruikt</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, stand van %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>Er is niets vreemds in dit document.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Eerste vindplaats</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Geheimen verbergen</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheimen tonen</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” verwijderd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n zoekopdracht of bladwijzer is geïmporteerd.</numerusform>
            <numerusform>%n zoekopdrachten en bladwijzers zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>De zoekopdrachten en bladwijzers zijn geëxporteerd naar %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mijn zoekopdrachten</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Kant-en-klaar</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · niet in dit laadnetwerk</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>nu getoond</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Er&amp;heen gaan</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Opnieuw &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>He&amp;rnoemen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Omh&amp;oog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Omlaa&amp;g</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Zoekopdrachten en bladwijzers importeren</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Zoekopdrachten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Zoekopdrachten en bladwijzers exporteren</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Zoekopdrachten en bladwijzers</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Meer over zoekopdrachten en bladwijzers</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D bewaart hier de rij waarop u staat</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S bewaart hier uw zoekopdracht</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>De zoekopdrachten en bladwijzers in “%1” kunnen niet worden gelezen. Het bestand blijft zoals het is totdat u er een bewaart of wijzigt, en wordt dan apart gezet als “%2”.</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>“%1” bevat geen zoekopdrachten van Chargetree; kies een bestand dat daaruit is geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Zoek bestuurders, laadpassen, laadstations…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>De zoekopdracht wissen</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>niet begrepen: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht opslaan</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Hoe te zoeken</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Enter of dubbelklikken probeert een voorbeeld.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Namen van thuislocaties, bestuurders, laadlocaties, laadstations en sockets; van een laadpas die van de bestuurder</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>ID&apos;s van de API, als getallen</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Externe ID&apos;s van thuislocaties, bestuurders en laadlocaties</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Een thuislocatie, en de bestuurders die er thuishoren, op naam of ID</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>Betaler-ID&apos;s van bestuurders en laadlocaties</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Of een bestuurder enig laadstation mag gebruiken</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Laadpassen, ook zoals op de pas gedrukt, en hun bestuurders</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Labels van laadpassen</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Wanneer laadpassen geldig worden</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Wanneer laadpassen verlopen</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Wanneer laadpassen en sockets zijn bijgewerkt</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Een laadlocatie, en haar laadstations, op naam of ID</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>Kosten-ID&apos;s en kostennamen van laadlocaties</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Laadstations, op laadstation-ID of naam</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>EVSE-ID&apos;s van laadstations, met of zonder sterretjes</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Serienummers van laadstations</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Fabrikanten van laadstations</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modellen van laadstations</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Firmware van laadstations</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Status van laadstations en sockets, vanaf het begin ervan</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Of een laadstation een actieve verbinding heeft</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Wanneer laadstations voor het laatst zijn gezien</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>ICCID&apos;s van laadstations</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>IMSI&apos;s van laadstations</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Serienummers en typen van meters</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Mogelijkheden van laadstations</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Adressen van laadstations, van straat tot land</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Plaatsen van laadstations</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Landen van laadstations</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Of een laadstation vermeldt waar het op de kaart staat</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Sockets, op naam of ID</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Vermogen van sockets, in watt</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Spanning van sockets</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Stroom van sockets, in ampère</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Configuratie van laadstations: een sleutel, of een sleutel en de waarde ervan; naar waarden die op geheimen lijken wordt niet gekeken</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Het record zoals het is ontvangen, zonder de records erin die zelf worden gevonden</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Het laadnetwerk wordt opgehaald</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Het laadnetwerk wordt ingelezen</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Het laadnetwerk wordt geordend</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Er is geen verbinding “%1”; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Sleutel invoeren…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Aanmelden bij de proxy…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbinding bewerken…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 ontvangen van %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Wat u ziet, is de stand van %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Over %n seconde wordt het opnieuw geprobeerd.</numerusform>
            <numerusform>Over %n seconden wordt het opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Er is hier nog geen API-sleutel voor “%1”; voer hem in om het laadnetwerk te zien.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wordt opgehaald</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Bestand wordt geopend</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Het bestand kon niet worden geopend</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>De veilig te delen bundel staat in %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n bestuurder</numerusform>
            <numerusform>%n bestuurders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laadstation</numerusform>
            <numerusform>%n laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n waarde is vervangen: namen, laadpassen, simkaarten, serienummers, externe ID&apos;s, geheimen, adressen en wat het programma niet kent.</numerusform>
            <numerusform>%n waarden zijn vervangen: namen, laadpassen, simkaarten, serienummers, externe ID&apos;s, geheimen, adressen en wat het programma niet kent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Coördinaten zijn afgerond op ongeveer 10 km. Kijk de bundel na voordat u hem doorgeeft.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>De veilig te delen bundel wordt geschreven</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>De pagina is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Vernieuwen en limieten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopieën</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Stan&amp;daardwaarden van pagina herstellen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Namen voor nummers</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Rijen van verschillende soorten hebben geen gemeenschappelijke velden.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Alleen de eerste %1 ervan worden vergeleken.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Wat de geselecteerde rijen gemeen hebben</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Naast elkaar &amp;vergelijken</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Er kunnen hoogstens %1 laadstations worden vergeleken.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Hetzelfde in alle</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n waarde: %1 …</numerusform>
            <numerusform>%n waarden: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Het laadnetwerk</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Delen van het venster</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exporteren en afdrukken</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Zoeken en vragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Het programma</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>In het zoekveld: naar de eerste treffer springen</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>In het zoekveld: door naar wat is gevonden</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Zoeken beëindigen</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>In de boom: een rij uitvouwen, daarna eronder gaan</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>In de boom: een rij invouwen, daarna erboven gaan</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>In de boom: alles onder een rij uitvouwen</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Wat er met een rij kan worden gedaan</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Een toets zoeken of wat deze doet</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Opgeslagen zoekopdrachten en bladwijzers</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>Op de kaart: naar de volgende markering</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>Op de kaart: dichterbij</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>Op de kaart: verder weg</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>Op de kaart: alle laadstations</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>Op de kaart: de selectie</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Zoekveld, bomen, lijsten en kaart</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Rijen ernaast</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Geen laadstation hier heeft een bruikbare positie.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n laadstation hier heeft geen bruikbare positie en wordt niet getoond.</numerusform>
            <numerusform>%n laadstations hier hebben geen bruikbare positie en worden niet getoond.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Er is geen offlinekopie bewaard omdat de schijf vol is; maak er ruimte op vrij.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Er is geen offlinekopie bewaard omdat “%1” niet kan worden geschreven; maak die map beschrijfbaar.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Er is geen offlinekopie bewaard omdat “%1” geen map is, of een koppeling; haal weg wat op die plaats staat.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Er is geen offlinekopie bewaard in “%1” (%2); vernieuw om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>Een offlinekopie was beschadigd en is apart gezet als “%1”; tot de volgende keer vernieuwen wordt een oudere getoond, als die er is.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Offlinekopieën worden alleen van opgeslagen verbindingen bewaard; sla deze verbinding op.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>De offlinekopie “%1” kon niet worden verwijderd (%2); verwijder haar zelf.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
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
        <translation>Blader door een laadnetwerk, vind elke bestuurder, exporteer wat u ziet. Chargetree leest alleen; het wijzigt het laadnetwerk nooit.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Het &amp;demonetwerk bekijken</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>Een JSON-bestand kan ook in dit venster worden neergezet.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Meer…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Inlezen annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 bestuurder</numerusform>
            <numerusform>%1 bestuurders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 laadpas</numerusform>
            <numerusform>%1 laadpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 laadstation dat een bestuurder kan bereiken</numerusform>
            <numerusform>%1 laadstations die een bestuurder kan bereiken</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>stand van %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>offlinekopie</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>offlinekopie, stand van %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 bevinding</numerusform>
            <numerusform>%1 bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Wat in dit laadnetwerk een blik waard is</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Ondersteuningsbundel</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Dit is alles wat het bestand bevat. Het heeft geen sleutel, geen bestuurder en geen laadpas; namen van verbindingen, hosts en bestanden staan er wel in.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>De ondersteuningsbundel opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Deze bestuurder heeft geen laadpas.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Laadstations die deze bestuurder mag gebruiken</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Geen enkel laadrecht laat deze bestuurder laden.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Volgens dit document. De thuislocatie geeft geen recht om te laden; toegang komt van de laadrechten hierboven.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externe ID&apos;s</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Deze bestuurder heeft geen externe ID&apos;s.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Bestuurders hier en eronder</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Geen bestuurder hoort hier thuis.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Laadstations hier en eronder</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Geen laadstation hier kan door een bestuurder worden bereikt.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Dit laadstation vermeldt geen sockets.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Bestuurders die hier mogen laden</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Geen enkel laadrecht laat een bestuurder hier laden.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Volgens dit document. De toegangsgroepen voor laadstations van de leverancier staan er niet in.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Slechtste laadpas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Laadpassen</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Mag gebruiken</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>zoals op de pas gedrukt</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>als decimaal getal</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>met omgekeerde bytes</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>als decimaal getal, met omgekeerde bytes</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Geprobeerd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>De verbinding werkt.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>De verbinding werkt niet.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Waar: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Laadpas %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Stand van %1, uit %2</translation>
    </message>
</context>
<context>
    <name>chargetree::TileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>&amp;Bronvermelding</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Dit is geen adres van een server.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Alleen https-adressen worden bevraagd.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Het adres moet {z}, {x} en {y} achter de naam van de server hebben.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>Een adres met een gebruiker en wachtwoord wordt niet bewaard.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Stratenkaart achter de kaarten (van een kaartserver die u kiest)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Wie een kaartserver beheert, kan het adres ervan geven en zeggen of de voorwaarden dit gebruik toestaan. De server ziet dan het adres van deze computer en de plaatsen die worden bekeken, en verder niets van het laadnetwerk. Een sleutel in het adres staat leesbaar in de instellingen.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Alleen {z}, {x} en {y} worden ingevuld.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>Makers van kaarten willen genoemd worden: vermeld wie, zoals hun voorwaarden het voorschrijven.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Waarom niet op de kaart</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Meer lijsten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>De wijzigingen tonen</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>Wat als dit er niet meer was?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Geen andere weg: alleen bestuurders die geen laadstation over zouden hebben</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Betrokken bestuurders</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopieert de getoonde rijen, met titels</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>Uitvallijst &amp;exporteren…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Schrijft de bestuurders die geen laadstation over zouden hebben naar een bestand</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Bezig met uitzoeken…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Volgens dit document, stand van %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Het zit niet meer in de nieuwste gegevens.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>laadpas %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Verliest</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere wegen</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Laadstations over</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Laadlocatie %1, met alles eronder</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Laadstation %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Laadpas %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Laadpas %1, die %n record heeft</numerusform>
            <numerusform>Laadpas %1, die %n records hebben</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Laadrecht op %1 voor %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Geen enkele bestuurder zou een laadstation verliezen.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>Voor %1 zou dit het verlies van %2 betekenen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 bestuurder</numerusform>
            <numerusform>%1 bestuurders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laadstation</numerusform>
            <numerusform>%1 laadstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 van hen zou geen laadstation over hebben.</numerusform>
            <numerusform>%1 van hen zouden geen laadstation over hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Allen zouden nog een ander laadstation hebben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 bestuurder is betrokken en behoudt alles via een andere weg.</numerusform>
            <numerusform>%1 bestuurders zijn betrokken en behouden alles via een andere weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>direct laadrecht</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>laadrecht op laadlocatie %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>verloopt niet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Aan het laden</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Onderbroken door laadstation</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Onderbroken door auto</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Opstarten</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Andere status</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n met een andere status</numerusform>
            <numerusform>%n met een andere status</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n niet beschikbaar</numerusform>
            <numerusform>%n niet beschikbaar</numerusform>
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
        <translation>Storing</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n storing</numerusform>
            <numerusform>%n storingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>over %n minuut</numerusform>
            <numerusform>over %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>over %n uur</numerusform>
            <numerusform>over %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>over %n maand</numerusform>
            <numerusform>over %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>over %n jaar</numerusform>
            <numerusform>over %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Thuislocaties</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Bestuurders zonder thuislocatie</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Thuislocatie</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Laadpas</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Mag gebruiken</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laadstation</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>geen laadpas</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>geldig vanaf %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>verloopt %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>%1 verlopen</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n nog niet geldig</numerusform>
            <numerusform>%n nog niet geldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n verloopt binnenkort</numerusform>
            <numerusform>%n verlopen binnenkort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n verlopen</numerusform>
            <numerusform>%n verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
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
        <translation>Controller</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
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
        <translation>De werkmap kon niet worden gemaakt in de map voor tijdelijke bestanden, “%1”; maak daar ruimte vrij, of exporteer als CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Excel-werkmappen hebben libxlsxwriter nodig, dat niet is geïnstalleerd; exporteer als CSV, of laat het installeren.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Voer het adres in dat u van uw leverancier hebt gekregen; het begint met https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>De basis-URL is geen adres van een server; hij moet met https:// en een naam beginnen.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>De basis-URL moet met https:// beginnen, anders reist de sleutel onversleuteld.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Haal de sleutel of het wachtwoord uit het adres; de sleutel heeft een eigen veld.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Kies minstens één manier waarop de sleutel reist.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Kies het clientcertificaat waarbij het sleutelbestand hoort.</translation>
    </message>
</context>
</TS>
