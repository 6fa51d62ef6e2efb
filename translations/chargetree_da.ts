<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ladebrik</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Rettighed</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Står under</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Egen kopi af ladestedet</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Ladestandere, som føreren må bruge</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n fører mistede sin eneste adgang</numerusform>
            <numerusform>%n førere mistede deres eneste adgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Rettigheden til %1 tilbagekaldt: %2 lukket %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ladestander</numerusform>
            <numerusform>%n ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>for %n fører</numerusform>
            <numerusform>for %n førere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 har %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n ladestander mindre</numerusform>
            <numerusform>%n ladestandere færre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>for %n fører</numerusform>
            <numerusform>for %n førere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n ladestander gik i fejl</numerusform>
            <numerusform>%n ladestandere gik i fejl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n ladestander gik offline</numerusform>
            <numerusform>%n ladestandere gik offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n ladebrik er udløbet siden</numerusform>
            <numerusform>%n ladebrikker er udløbet siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Rettigheden til %1 tildelt: %2 åbnet %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n ladestander mere</numerusform>
            <numerusform>%n ladestandere flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n fører, som ikke havde adgang, må nu bruge ladestandere</numerusform>
            <numerusform>%n førere, som ikke havde adgang, må nu bruge ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n ladestander kom tilbage</numerusform>
            <numerusform>%n ladestandere kom tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n ladestander har en anden firmware</numerusform>
            <numerusform>%n ladestandere har en anden firmware</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>%2 ændret %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>på %n ladestander</numerusform>
            <numerusform>på %n ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n konfigurationsværdi</numerusform>
            <numerusform>%n konfigurationsværdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n hjemsted fjernet</numerusform>
            <numerusform>%n hjemsteder fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n fører fjernet</numerusform>
            <numerusform>%n førere fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n ladebrik fjernet</numerusform>
            <numerusform>%n ladebrikker fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n ladested fjernet</numerusform>
            <numerusform>%n ladesteder fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n ladestander fjernet</numerusform>
            <numerusform>%n ladestandere fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n udtag fjernet</numerusform>
            <numerusform>%n udtag fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n hjemsted tilføjet</numerusform>
            <numerusform>%n hjemsteder tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n fører tilføjet</numerusform>
            <numerusform>%n førere tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n ladebrik tilføjet</numerusform>
            <numerusform>%n ladebrikker tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n ladested tilføjet</numerusform>
            <numerusform>%n ladesteder tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n ladestander tilføjet</numerusform>
            <numerusform>%n ladestandere tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n udtag tilføjet</numerusform>
            <numerusform>%n udtag tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n hjemsted flyttet</numerusform>
            <numerusform>%n hjemsteder flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n fører flyttet</numerusform>
            <numerusform>%n førere flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n ladebrik givet til en anden fører</numerusform>
            <numerusform>%n ladebrikker givet til en anden fører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n ladested flyttet</numerusform>
            <numerusform>%n ladesteder flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n ladestander flyttet</numerusform>
            <numerusform>%n ladestandere flyttet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Standardoutput kunne ikke skrives: %1; skaf plads, eller send det et andet sted hen.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Med en kommando behøves intet vindue; &apos;chargetree VERB --help&apos; forklarer den.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tilvalg</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>For alle kommandoer</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>det ladenetværk, der følger med programmet</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>en fil, upakket, .gz eller .zst; - er standardinput</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>kaldets adresse, uden nøgle og klient-id; nøglen står i CHARGETREE_API_KEY eller i en nøglefil</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>det klient-id, der hører til nøglen</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>en fil, hvis første linje er nøglen</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>start ved siden af et kørende program</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>kun de første N niveauer</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>kun det, der opfylder forespørgslen: ord, som alle skal passe</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>kun hits af én slags</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>stop efter N hits</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>førere med dette id</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>ladestanderen med dette ladestander-id, med store og små bogstaver; hver af dens kopier, der afviger</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>ladestedet med dette id; hver af dets kopier, der afviger</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>hjemsteder med dette id</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>ladebrikker med dette idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>hvilken slags poster, én pr. række</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>disse kolonner i denne rækkefølge, med navnene fra --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>udskriv navnene på de kolonner, som --what har, ét pr. linje</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>efter denne kolonne, tal i ord efter deres værdi; ellers i dokumentets rækkefølge</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>maskér ikke konfigurationsværdier, hvis navn ligner en hemmelighed</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>skriv til denne fil, som forbliver, som den var, hvis noget mislykkes; - er standardoutput</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>hvordan der skrives; alt undtagen text er stabilt og på engelsk i enhver regionsindstilling</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>det tidspunkt, der vurderes for, som ISO 8601; uden zone er det UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>intet andet end resultater og fejl</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>sig, hvor langt det er, på standardfejl, hvis det er en terminal</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>udskriv versionen</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>udskriv denne side</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Åbn vinduet, med et ladenetværk, hvis et er nævnt.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Tæl, hvad der er i et ladenetværk, og oplist uregelmæssigheder i dokumentet.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Ladesteder og ladestandere tælles én gang, uanset hvor ofte dokumentet gentager dem; udtag er dem, der hører til forskellige ladestandere, uden controllere. JSON: ét objekt med homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs og report, hvis elementer har kind, count og firstPath (en JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Udskriv træet som indrykket tekst.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Hver linje er et navn, i parentes hvor mange førere eller ladestandere der er under det, og status. Med en forespørgsel står der kun hits, med det, der er over og under dem.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Find hjemsteder, førere, ladebrikker, ladesteder, ladestandere og udtag.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Vis hvert felt i posterne med ét id.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON er hver post, som den blev modtaget, én pr. linje. Afslutningskode 1, hvis der ingen er.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Skriv poster som en tabel.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Der er ingen skærm at åbne et vindue på; start det i en skrivebordssession, eller se ladenetværket som tekst med &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Hent et ladenetværk én gang, og skriv dokumentet til en fil.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Dokumentet kontrolleres først og skrives, som det blev modtaget, udpakket. Antallene udskrives som af &apos;info&apos;; med -o - udelades de. JSON: ét objekt med homeSites, drivers, tags, sites, chargers, sockets, chargerReferences og bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Oplist de offlinekopier, der er gemt.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Af hver forbindelse kommer den nyeste kopi først; enhver af dem kan åbnes med --file. JSON: ét objekt pr. linje med connectionId, connection, asOf, bytes (på disken), bodyBytes (udpakket) og path. CSV har de samme kolonner.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Der er ingen forbindelse »%1«; opret en i vinduet, eller angiv --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Der er ingen forbindelse »%1«; der er: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>en forbindelse, som programmet har gemt</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Alle led skal passe på én post, i vilkårlig rækkefølge; store og små bogstaver og accenter tæller ikke. Et led er et ord, hvor * står for vilkårlige bogstaver, &quot;ord i anførselstegn&quot;, field:text, field=&quot;hele teksten&quot;, et tal eller en tid, der sammenlignes (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD eller kind:driver. -term passer ikke, a OR b passer med et af dem, og parenteser holder sammen. Tider er datoer eller tælles fra nu i m, h, d, w og y. Felter har navnene herunder eller API&apos;ets egne. Skriv -- foran en forespørgsel, der begynder med en streg. JSON: ét objekt pr. linje med kind, id, name, path og matched; ladebrikker har også driverId, udtag chargerId. id er det, som folk nævner en post ved: for en ladebrik dens idTag, for en ladestander dens chargerId. matched oplister de felter, med API&apos;ets navne, hvori et ord blev fundet; felterne i en del har delens navn foran et punktum, som tags.idTag. CSV har de samme kolonner, med mellemrum mellem navnene i matched. Med --from kan forespørgslen udelades; hvor der er en, og en --kind, slås værdier kun op blandt dens hits. En værdi sammenlignes som helhed med navne og id&apos;er, ladebrikker også som de er trykt på brikker, og er fundet, ukendt eller flertydig. JSON: ét objekt for hver post af en værdi med value, answer, det, som et hit har, form for ladebrikker (asPrinted, decimal, reversed eller reversedDecimal), driverName og records, deres antal, hvoraf de første 20 oplistes; en ukendt værdi har kun value og answer. repeats er nummeret på den værdi, fra 1, som den gentager.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>slå hver værdi i en liste op, én pr. linje; - er standardinput</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>hvordan CSV skrives: exact er RFC 4180, intet ændret; spreadsheet har et byterækkefølgemærke, regionsindstillingens skilletegn og decimaltegn og en apostrof foran tekster, der ellers ville blive beregnet</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Et link, som chargetree:driver/300012, følges i det vindue, der er åbent; det kan nævne driver, tag, charger, site, home-site eller search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>En fil skrives ved siden af sin plads og flyttes derhen, når den er hel. JSON uden --columns er posterne som modtaget, hemmeligheder maskeret; med --columns, og for adgang, er det flade objekter, hvor id&apos;er er strenge. En projektmappe (xlsx) har id&apos;er som tekst, datoer i UTC og et ark, der siger, hvor den kommer fra. GeoJSON har kun ladestandere, længdegrad først. Adgang har én række pr. rettighed: hvem der må bruge hvilken ladestander, og gennem hvilket ladested, ifølge dette dokument.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Skriv en renset kopi af et ladenetværk, til at give videre.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>Kopien er et dokument af samme slags, som programmet åbner. Navne, ladebrikker og deres betegnelser, SIM&apos;er, serienumre, eksterne id&apos;er, omkostninger og adresser erstattes, hver værdi med de samme ord, hvor den end står, også i meddelelser og konfigurationer; konfigurationsværdier, hvis navn ligner en hemmelighed, maskeres, logins fjernes fra adresser, koordinater afrundes til én decimal, og af det, som programmet ikke kender, erstattes hver tekst og hvert langt tal. Id&apos;er, status, datoer, modeller og byer bliver stående. Med en forespørgsel: de førere, hjemsteder, ladesteder og ladestandere, der opfylder den, med alt under dem. Se den igennem, før du giver den videre.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Skriv én side om en fører, et ladested eller en ladestander som PDF.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>Siden er A4, eller Letter, hvor det er det sædvanlige. Tabeller skæres ned til det, der er plads til, og siger, hvor meget der er udeladt. Hvor flere poster har id&apos;et, har hver sin egen side; kopierne af et ladested deler én. Med samme --now, regionsindstilling, tidszone og skrifttyper er filen den samme, byte for byte. Afslutningskode 1, hvis der ikke er en sådan post.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>ladestander-id&apos;erne på 2 til 50 ladestandere; den første er den, som de andre sammenlignes med</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>kun det, der ikke er ens i alle ladestandere</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>hvad der tænkes væk: site=ID, charger=ID, tag=IDTAG eller grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>afslut med 1, hvis et fund er så alvorligt eller værre; error, hvis intet er angivet</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Sig, hvilke ladestandere en fører må bruge, eller hvem der må bruge en ladestander eller et ladested, og hvorfor.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Én række pr. rettighed, ifølge dette dokument. For --driver er kolonnerne i CSV og nøglerne i JSON, ét objekt pr. linje, chargerId, chargerName, siteId og grant; for --charger driverId, driverName, tags og grant; for --site driverId, driverName, chargerId og grant, for ladestanderne på ladestedet og dets understeder. siteId er det ladested, der har ladestanderen i den rettighed; grant er dets sti, eller direct for en ladestander, der er tildelt for sig selv. Tekst markerer de rettigheder, der ikke giver noget, som andre ikke også giver: alle de markerede kunne tilbagekaldes på én gang, og intet ville gå tabt. Afslutningskode 1, hvis der ikke er noget med det navn.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Sig, hvorfor en brik ville blive afvist ved en ladestander, årsag for årsag.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Ladebrikken kan også skrives, som den er trykt: med mellemrum eller kolon, som et decimaltal, med omvendt byterækkefølge; ladestanderen kan nævnes ved et andet af sine egne id&apos;er. JSON: ét objekt pr. linje med reason, verdict og detail; CSV har de samme kolonner. verdict er yes, hvor brikken ville blive afvist af den årsag, no eller unknown. Årsagerne er, i denne rækkefølge, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (eller utilgængelig), socketError (eller ude af drift), socketOccupied, og det, som intet dokument siger: accessGroups, authorizationList, backOffice, payerAccount. Hvor flere poster har ladebrikken, eller flere ladestandere id&apos;et, besvares alle årsager for hver. Afslutningskode 0, uanset svaret.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Sig, hvem der ville miste hvad, hvis et ladested, en ladestander, en ladebrik eller en rettighed forsvandt.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Ifølge dette dokument. JSON: ét objekt pr. linje for hver fører og ladestander, der er berørt, med driverId, chargerId og otherGrants: førerens rettigheder til ladestanderen, som ikke behøver det, der er væk, hver en sti eller direct. CSV har de samme kolonner, rettighederne forbundet med semikolon. site=ID er ladestedet med dets understeder: dets ladestandere er væk, uanset hvordan de er tildelt. tag=IDTAG vurderes for --now: uden en anden gyldig ladebrik er alt tabt. grant=DRIVER:SITE er en førers rettighed til et ladested, eller til en enkelt ladestander ved dens ladestander-id. Tekst sammenfatter og oplister de førere, der er berørt. Afslutningskode 1, hvis der ikke er noget med det navn.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Find ladestandere, hvis konfiguration ikke er som de andres af deres slags.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Ladestandere med samme producent, model og firmware er en gruppe, hvis der er tre eller flere, som oplyser en konfiguration. En nøgle afviger, hvor mere end halvdelen af dens gruppe har samme værdi, og nogle ikke har, eller ikke har nøglen. Nøgler, der er individuelle, udelades: dem, hvor mindst fire ladestandere, og mindst hver femte, har en værdi, som ingen anden ladestander har. JSON: ét objekt pr. linje for hver ladestander, der står imod sin gruppe, med manufacturer, model, firmware, key, majority, chargerId og value, som udelades, hvor nøglen mangler, og er null, hvor den er oplyst som null. CSV har de samme kolonner.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Oplist, hvad der er galt med et ladenetværk, det værste først.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Hvert fund er en fejl, en advarsel eller en bemærkning fra én regel om én post, eller om dokumentet som helhed. JSON: ét objekt pr. linje med rule, severity, kind, id, name, message og path; CSV har de samme kolonner. kind er homeSite, driver, tag, site, charger, socket eller document, hvis path er en JSON Pointer. rule er et ord fra en fast liste, som charger-offline. Afslutningskode 1, hvis noget er på eller over niveauet for --fail-on, så en timer kan se det.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Sig, hvad der er forskelligt mellem to filer eller offlinekopier.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Poster parres efter, hvem de er, og den rækkefølge, de står i, tæller ikke; - er standardinput. Tekst begynder med, hvad ændringerne fører til; hvad der er udløbet, ses af den nyeste kontakt med en ladestander, som hvert dokument oplyser, eller af --now for NEW. JSON: ét objekt pr. linje med change (added, removed, changed eller moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration eller grant), id, field, old, new og parent; old eller new udelades, hvor der ingen er. id for en ladebrik er dens idTag, eller DRIVER:IDTAG, hvor flere førere har den; for de andre CHARGER:SOCKET, CHARGER:KEY og DRIVER:SITE. field har API&apos;ets navn; det er tomt, hvor en hel post kom eller gik, som så er old eller new, og parent, hvor den er flyttet. field for en rettighed er chargerGroups eller chargers, eller copy, hvor førerens kopi af et ladested afviger fra de andre. CSV har de samme kolonner. Værdier af hemmeligheder er maskeret. Afslutningskode 1, hvis der er en ændring.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Vis felter og konfigurationer for flere ladestandere side om side.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>De andre sammenlignes med den første ladestander; ≠ markerer, hvad der afviger fra den. JSON: ét objekt pr. linje for hvert felt med section (charger, location, sockets eller configuration), key, differs, som oplister id&apos;erne på de ladestandere, der afviger fra den første, og values, et objekt med ladestandernes id&apos;er, hvori en ladestander er udeladt, hvis den slet ikke har feltet. For udtag er key udtagets id og feltet, som 1.status. CSV har section, key og differs, med mellemrum mellem id&apos;erne, og en kolonne for hver ladestander. Afslutningskode 1, hvis der ikke er en sådan ladestander.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Afslutningskode: 0 udført, 1 intet med det navn, &apos;check&apos; fandt noget, eller to ladenetværk er forskellige, 2 forkert kald, 3 kilden kunne ikke læses, 4 det er ikke dette dokument, 5 outputtet kunne ikke skrives, 130 afbrudt.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Hjemsteder</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Førere uden hjemsted</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typenummer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Eksternt id</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Understeder</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Førere</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>Hjemsteds-id</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>Betaler-id</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Tildelte ladesteder</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Tildelte ladestandere</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne id&apos;er</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ladebrik</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Kan faktureres</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Udtag online (oplyst)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Udtag offline (oplyst)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Udtag i fejl (oplyst)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>Omkostnings-id</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Omkostningsnavn</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>Betalingsmodtager-id</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Ladestander-id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Forbundet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Sidst set</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Seneste meddelelse</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Ladesteds-id</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Offentlig gruppe</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Producent</translation>
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
        <translation>EVSE-id</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Én EVSE pr. udtag</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Fysisk mærkning</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Integrationsvideresendelser</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Push-integration</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Egen meddelelsesstruktur</translation>
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
        <translation>Målerens serienummer</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Målertype</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Egne egenskaber</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gade</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Husbogstav</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Længdegrad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Kan ændres</translation>
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
        <translation>Maks. effekt (oplyst)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Maks. effekt</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spænding</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strømstyrke</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Strømtype</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Faserækkefølge</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>EVSE-nummer på enheden</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Stiknummer på enheden</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>EVSE-nummer på stationen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Vilkår og betingelser</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Referencetypenummer</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>Reference-id</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Gælder fra</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Udløbne ladebrikker nævnes i højst</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>En ladestander må være offline i højst</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>En ladestander må være tavs i højst</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>En ladestanders afstand til de andre på ladestedet er højst</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Et udtag giver højst</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Ladestandere af én model sammenlignes fra</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> time</numerusform>
            <numerusform> timer</numerusform>
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
            <numerusform> ladestander</numerusform>
            <numerusform> ladestandere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Er ladebrikken %1 hos %2 med omvendt byterækkefølge.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n ladebrik er denne, nemlig %1 hos %2.</numerusform>
            <numerusform>%n ladebrikker er denne, blandt dem %1 hos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 har den to gange, den anden gang som %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Er også en ladebrik hos %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Er også en ladebrik hos %1, skrevet som %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Ingen kan sige, hvem der ladede, og den, der skal betale for det, er måske den forkerte.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Find ud af, hvem der har brikken, og fjern den fra den anden.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 er %2, mens andre af samme slags har %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 %n nøgle mere afviger.</numerusform>
            <numerusform>%1 %n nøgler mere afviger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n ladestander røber værdien af %1 i dette dokument.</numerusform>
            <numerusform>%n ladestandere røber værdien af %1 i dette dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Hemmelighed i en konfiguration</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Den, der har nøglen til dette kald eller en kopi af dokumentet, kan udgive sig for ladestanderen.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Lad leverandøren udelade den, sæt en ny værdi, og pas på, hvem der får kopier.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Afvigende konfiguration</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Ni af ti ladestandere af denne model har en anden værdi, så denne blev sat i hånden eller overset.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Sæt den som på de andre, eller notér, hvorfor den afviger.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Én kopi har dette under et andet ladested, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n anden kopi afviger fra den viste.</numerusform>
            <numerusform>%n andre kopier afviger fra den viste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n anden kopi afviger fra den viste, i: %1.</numerusform>
            <numerusform>%n andre kopier afviger fra den viste, i: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Kopier, der er uenige</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Dokumentet gentager denne post og siger to ting om den.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Genopfrisk; fortsætter det, så sig det til leverandøren.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 har samme serienummer %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n ladestander har serienummeret %1, nemlig %2.</numerusform>
            <numerusform>%n ladestandere har serienummeret %1, blandt dem %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 oplyser samme SIM %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n ladestander oplyser SIM %1, nemlig %2.</numerusform>
            <numerusform>%n ladestandere oplyser SIM %1, blandt dem %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n ladestander af modellen %1 kører stadig %2, mens %3 kører %4.</numerusform>
            <numerusform>%n ladestandere af modellen %1 kører stadig %2, mens %3 kører %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Serienummer på to ladestandere</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Én ladestander blev indtastet to gange, eller en af dem under den andens nummer: reservedele og garanti havner forkert.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Aflæs nummeret på begge enheder, og ret eller fjern den ene.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>SIM på to ladestandere</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Et SIM-kort sidder kun i én enhed; at spærre det for den ene ville afskære den anden.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Aflæs SIM-kortets nummer på begge enheder, og ret det ene.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Ældre firmware end andre af samme slags</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Fejl, der er rettet i de andre, er der stadig i disse.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Opdatér dem, eller notér, hvorfor de ikke må opdateres.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>Id&apos;et står %n gang, også ved %1 (%2).</numerusform>
            <numerusform>Id&apos;et står %n gange, også ved %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n værdi er af en anden type, end API&apos;et beskriver.</numerusform>
            <numerusform>%n værdier er af en anden type, end API&apos;et beskriver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n nøgle står to gange i én post; den sidste tæller.</numerusform>
            <numerusform>%n nøgler står to gange i én post; den sidste tæller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n tal passer ikke i sit felt.</numerusform>
            <numerusform>%n tal passer ikke i deres felt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n tekst indeholder ugyldige tegn.</numerusform>
            <numerusform>%n tekster indeholder ugyldige tegn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n dato kan ikke læses.</numerusform>
            <numerusform>%n datoer kan ikke læses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Dokumentet afviger fra sin dokumentation %n gang uden skade: felter, der er nye, mangler, er null eller hedder noget andet.</numerusform>
            <numerusform>Dokumentet afviger fra sin dokumentation %n gange uden skade: felter, der er nye, mangler, er null eller hedder noget andet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>Id på to poster</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Det, der nævner dette id, i hånden eller fra et program, rammer måske den anden.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Se, om det er én post, der står to gange; hvis ikke, så sig det til leverandøren.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Dokument, der ikke er som dokumenteret</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Sådanne værdier beholdes og vises, som de kom, men kan ikke sorteres, tælles eller sammenlignes.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>Listen over uregelmæssigheder i dokumentet siger hvor; sig det til leverandøren.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Må bruge %n ladestander, men har ingen ladebrik at gøre det med.</numerusform>
            <numerusform>Må bruge %n ladestandere, men har ingen ladebrik at gøre det med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Må lade, men %n ladebrik er ikke gyldig; den udløb %1.</numerusform>
            <numerusform>Må lade, men af %n ladebrikker er ingen gyldig; den sidste udløb %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Har en gyldig ladebrik, men må ikke bruge nogen ladestander, ifølge dette dokument.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Har hverken en gyldig ladebrik eller adgang til nogen ladestander.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Kalder sit hjemsted »%1«.</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Står blandt førerne uden hjemsted, men nævner %1 (%2) som sit eget.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Står ved ét hjemsted, men nævner %1 (%2) som sit eget.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>hjemsted</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Nævner et hjemsted %1, som ikke er i dokumentet.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Har intet hjemsted, men en gyldig ladebrik og adgang til %n ladestander.</numerusform>
            <numerusform>Har intet hjemsted, men en gyldig ladebrik og adgang til %n ladestandere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Fører uden gyldig ladebrik</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Føreren har adgang, som ingen af vedkommendes brikker kan bruge.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Udlevér en ny ladebrik, eller afslut adgangen.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Fører uden ladebrikker</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Føreren har adgang, men intet at vise en ladestander.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Udlevér en ladebrik, eller afslut adgangen.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Fører uden adgang</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Alle ladestandere afviser denne fører, medmindre en adgangsgruppe, som dette dokument ikke viser, giver adgang.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Tildel et ladested eller en ladestander, eller fjern føreren.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Reservefører, der kan lade</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Uden hjemsted ser næppe nogen operatør føreren, og dog virker brikken.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Giv føreren et hjemsted, eller afslut adgangen.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Fører, der nævner et andet hjemsted</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Hvem der må se og fakturere føreren, afhænger af, hvilket af de to man tror på.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Flyt føreren til det rigtige hjemsted igen.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Hjemsted, der ikke findes</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Hjemstedet blev fjernet, eller er et, som denne nøgle ikke må se.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Giv føreren et hjemsted, der findes.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-id har kun det ene af de to skilletegn, nemlig %1.</numerusform>
            <numerusform>%n EVSE-id&apos;er har kun det ene af de to skilletegn, som %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-id er i den ældre form fra DIN, nemlig %1.</numerusform>
            <numerusform>%n EVSE-id&apos;er er i den ældre form fra DIN, som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>EVSE-id&apos;et %1 følger ikke eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-id følger ikke eMI3, nemlig %1.</numerusform>
            <numerusform>%n EVSE-id&apos;er følger ikke eMI3, som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 har samme EVSE-id, skrevet som %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n ladestander har dette EVSE-id, nemlig %1, skrevet som %2.</numerusform>
            <numerusform>%n ladestandere har dette EVSE-id, blandt dem %1, skrevet som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>En af dens EVSE&apos;er har samme UID som en af dem hos %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>EVSE-UID på to ladestandere</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Partnere kan ikke skelne de to: den ene startes eller faktureres i stedet for den anden.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Omdøb en af ladestanderne, så ladestander-id og udtags-id tilsammen er unikke.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>EVSE-id på to ladestandere</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Roamingpartnere sender deres førere til den forkerte ladestander.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Giv hver ladestander sit eget EVSE-id.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>EVSE-id, der ikke følger eMI3</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Roamingpartnere afviser det måske eller læser det anderledes.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Skriv det som land*operatør*E og nummer, som FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Rettigheden til %1 tilføjer intet: en anden rettighed har den allerede.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n af %1 rettigheder tilføjer intet, nemlig den til %2.</numerusform>
            <numerusform>%n af %1 rettigheder tilføjer intet, blandt dem den til %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>%n fører, der hører hjemme her, må ikke lade her.</numerusform>
            <numerusform>Ingen af de %n førere, der hører hjemme her, må lade her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n af %1 førere, der hører hjemme her, må ikke lade her.</numerusform>
            <numerusform>%n af %1 førere, der hører hjemme her, må ikke lade her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Hjemsted, hvis førere ikke må lade der</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Hjemstedet er også et ladested, men et hjemsted giver ingen ret til at lade.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Tildel dem ladestedet, hvis det er meningen, at de skal lade der.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Rettigheder, der intet tilføjer</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Den, der fjerner den ene af de to, tror, at adgangen er ophørt.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Behold den, der er ment, og fjern den anden.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Ladestanderen melder en fejl.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Ladestanderen melder en fejl; sidst set %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>Udtaget på %1 melder en fejl.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>Udtaget melder en fejl, mens dets ladestander %1 siger »%2«.</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>Den eneste ladestander (%n) er offline.</numerusform>
            <numerusform>Alle %n ladestandere er offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Er offline og siger ikke, hvornår den sidst blev set.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Er offline; sidst set %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Siger »%1«, men blev sidst set %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Ladestander i fejl</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Ingen kan lade der, før nogen ser på den.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Læs dens seneste meddelelse, genstart den, og send nogen ud, hvis det ikke hjælper.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Udtag i fejl</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Ladestanderen ser ud til at være i orden, men dette udtag er i uorden.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Genstart ladestanderen, og få udtaget efterset, hvis det ikke hjælper.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Ladestander offline</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Hvem der må lade, kan ikke kontrolleres, og intet, der lades, meldes.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Kontrollér dens strøm, dens SIM eller netværk og ladestedets firewall.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Ladestander, der er blevet tavs</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Dens status er lige så gammel som dens seneste meddelelse: den er måske offline.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Spørg den om dens status; kommer der intet, så behandl den som offline.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n af %1 førere her har ingen betaler, de andre har.</numerusform>
            <numerusform>%n af %1 førere her har ingen betaler, de andre har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Har %n ladebrik, der skal faktureres, men ingen betaler.</numerusform>
            <numerusform>Har %n ladebrikker, der skal faktureres, men ingen betaler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n ladebrik skal faktureres (førere: %1), men uden betaler.</numerusform>
            <numerusform>%n ladebrikker hos %1 førere skal faktureres, men disse førere har ingen betaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 har samme eksterne id %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>Det eksterne id %1 står %n gang, også ved %2.</numerusform>
            <numerusform>Det eksterne id %1 står %n gange, også ved %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Ladebrik, der skal faktureres, uden betaler</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Det, der lades med den, kan ikke faktureres til nogen, medmindre ladestedet betaler.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Giv føreren en betaler, eller lad være med at fakturere ladebrikken.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Eksternt id på to poster</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Det andet system bogfører begge under én.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Slå op i det andet system, hvilken af dem det mener.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Fører uden betaler blandt andre med</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>De fleste førere på dette hjemsted har en betaler, så disse blev glemt.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Giv dem en betaler.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Oplyser ingen koordinater.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n af %1 ladestandere oplyser ingen koordinater.</numerusform>
            <numerusform>%n af %1 ladestandere oplyser ingen koordinater.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Står på 0, 0, som er i havet.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Står på %1, som ikke er noget sted på jorden.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Står på %1; breddegrad og længdegrad er byttet om.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 står %2 fra de andre ladestandere.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n ladestander står langt fra de andre, %1 hele %2.</numerusform>
            <numerusform>%n ladestandere står langt fra de andre, %1 hele %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Koordinater, der ikke kan passe</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Førere og servicefolk sendes til det forkerte sted.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Ret breddegrad og længdegrad, i grader med decimaler.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Ladested, hvis ladestandere står langt fra hinanden</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Enten er koordinaterne forkerte, eller også er en ladestander på det forkerte ladested, og dens rettigheder med den.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Ret koordinaterne, eller flyt ladestanderen til dens ladested.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Ladestander uden koordinater</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Intet landkort og ingen app kan vise, hvor den står.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Indtast dens breddegrad og længdegrad.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Oplyser en effekt på %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Oplyser en effekt på %1, som måske er ment som kilowatt.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Oplyser en effekt på %1, hvilket er mere, end noget udtag giver.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Oplyser en effekt på %1, mere end %2 og %3 kan give.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Ladestanderen har %n sådant udtag.</numerusform>
            <numerusform>%1 Ladestanderen har %n sådanne udtag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Umulig effekt</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Førere, partnere og belastningsstyring planlægger med dette tal.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Ret udtagets effekt, spænding eller strømstyrke; der menes watt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n af %1 ladesteder oplyser andre antal udtag, end dokumentet indeholder.</numerusform>
            <numerusform>%n af %1 ladesteder oplyser andre antal udtag, end dokumentet indeholder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Oplyser %1 udtag i alt, men %n står i dokumentet.</numerusform>
            <numerusform>Oplyser %1 udtag i alt, men %n står i dokumentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Oplyste udtag, der ikke er der</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Enten tæller ladestedet forkert, eller også er nogle af dets ladestandere ikke i dokumentet.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Sammenlign ladestedet med leverandørens egen side om det.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Siger »%1«, men er forbundet.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Siger »%1«, men er ikke forbundet.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Siger »%1«, men det gør ingen af dens udtag.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Siger »%1«, men alle dens udtag er ledige.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ladestander</numerusform>
            <numerusform>%n ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n udtag</numerusform>
            <numerusform>%n udtag</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>API&apos;et dokumenterer ikke status »%1«, som %2 melder.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Status, der modsiger sig selv</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Førere ser en af de to, og en af de to er forkert.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Spørg ladestanderen om dens status igen; fortsætter det, så sig det til leverandøren.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Status, som API&apos;et ikke dokumenterer</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Den tælles som »anden«, så den mangler i alle lister over ledige eller fejlramte ladestandere.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Spørg leverandøren, hvad den betyder.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Udløb %1, og %2 har ingen anden gyldig ladebrik.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Udløber %1, den %2, og %3 har ingen ladebrik, der varer længere.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Er gyldig fra %1; indtil da har %2 ingen gyldig ladebrik.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Er aldrig gyldig: den udløber %1, men er først gyldig fra %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Ladebrik, der begynder efter sit udløb</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Der er ingen dag, hvor denne ladebrik virker.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Ret dens to datoer.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Udløbet ladebrik hos en fører, der må lade</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Føreren har adgang, men ladestandere afviser denne brik.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Forlæng ladebrikken, eller tag den fra føreren.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Ladebrik, der snart udløber</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Fra den dag afviser ladestandere førerens sidste brik.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Forlæng den i tide, eller udlevér en anden.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Ladebrik, der endnu ikke er gyldig</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Føreren har adgang, men kan ikke lade før den dag.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Intet, hvis det er meningen; ellers ret dagen.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Ladebrik, der står to gange</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>Den eneste ladestander (%n) er offline; den blev sidst set %1.</numerusform>
            <numerusform>Alle %n ladestandere er offline; den første blev sidst set %1.</numerusform>
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
        <translation>Ladestandere, som fører %1 må bruge, ifølge dette dokument:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Førere, som må bruge ladestander %1, ifølge dette dokument:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Førere, som må bruge ladestandere på ladested %1 og dets understeder, ifølge dette dokument:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(overflødig)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Førere: %1, ladestandere: %2, erstattede værdier: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Afbrudt; filen er, som den var.</translation>
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
        <translation>Ingen fund.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n bemærkning</numerusform>
            <numerusform>%n bemærkninger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Ingen forskelle</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Ingen forskelle.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Ingen konfiguration afviger.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Der menes mere end én post; hver besvares.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Afbrudt; filen er, som den var.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Hjemsteder</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Førere</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Ladesteder</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Ladestanderposter i dokumentet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Læst på</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Ingen uregelmæssigheder i dokumentet.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Uregelmæssigheder i dokumentet, og hvor først</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, igen</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>%1 fundet, %2 ukendt, %3 flertydig.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>Siden kan ikke tegnes, for der er ingen skrifttype på denne maskine; installér en, som fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Intet opfylder %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>Der er ingen fører %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Der er ingen ladestander %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Der er intet ladested %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>Der er intet hjemsted %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Der er ingen ladebrik %1 i dette ladenetværk.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Der er ingen forbindelse %1; &apos;chargetree snapshots&apos; oplister dem, der har offlinekopier.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Ingen offlinekopier er gemt.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Intet opfylder %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Der er intet ladested %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Der er ingen ladestander %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Der er ingen ladebrik %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>Der er ingen rettighed %1 i dette ladenetværk.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without skal have site=ID, charger=ID, tag=IDTAG eller grant=DRIVER:SITE, ikke %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>mister %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>ingen tilbage</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: hvis dette forsvandt, ifølge dette dokument.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>har ladebrik %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 er der ikke længere</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 er der igen</translation>
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
        <translation>%1 (overflødig)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n vej</numerusform>
            <numerusform>%n veje</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Andre førere, som må bruge den; Enter viser, hvem de er</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grund af</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Værste brik</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Ladestandere her</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n rettighed er overflødig: %1. Den giver intet, som de andre ikke giver, og kunne tilbagekaldes uden tab.</numerusform>
            <numerusform>%n rettigheder er overflødige: %1. De giver intet, som de andre ikke giver, og kunne tilbagekaldes samlet uden tab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n ladestander vises.</numerusform>
            <numerusform>%n ladestandere vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>Heraf er %n valgt.</numerusform>
            <numerusform>Heraf er %n valgt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Åbn en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>&amp;Demo-ladenetværk</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Gen&amp;opfrisk</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annullér indlæsning</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Kopiér rækker</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Kopiér &amp;id</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Fold &amp;alt ud</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Fold alt sa&amp;mmen</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Fold alt &amp;herunder ud</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>&amp;Uregelmæssigheder i dette dokument</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>Om &amp;Chargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Afsl&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>For&amp;bindelser…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Vis &amp;loggen</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Hvor mine &amp;filer er</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Lav en su&amp;pportpakke…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Gå til&amp;bage</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>Gå &amp;frem</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Gå &amp;op</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Vis i &amp;træet</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gå til hvad som helst…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Kopiér rækker med &amp;titler</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopiér &amp;sti</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopiér som &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopiér til en &amp;sag</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Træ</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Førere</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Lade&amp;brikker</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Ladesteder</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>Lade&amp;standere</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>&amp;Udtag</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>&amp;Konfigurationer</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Næste del af vinduet</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>F&amp;orrige del af vinduet</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Næste side med &amp;detaljer</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Forrige side med de&amp;taljer</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Slå en liste o&amp;p…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>Sådan søger &amp;du</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Gemte søgninger og bogmær&amp;ker</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Gem &amp;denne søgning</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Bogmærk denne &amp;række</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Re&amp;nset kopi…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiér &amp;link</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Udsk&amp;riv…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Gem som P&amp;DF…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Sa&amp;mmenlign ladestandere…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Sammenlign med &amp;lignende ladestandere…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>Konfigurations&amp;afvigelser…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>Hvorfor afvises en bri&amp;k?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Hvad h&amp;vis dette forsvandt?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ignorér med en årsag…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>&amp;Grænser for fund…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>Fu&amp;nd</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>I&amp;gnorér ikke længere</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Ændringer</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Lan&amp;dkort</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Håndbog</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>&amp;Hold øje med ændringer</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>Pri&amp;vatlivsvisning</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Vis det, der er dækket til her</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>%1 kan ikke skrives: det, du vælger, gælder kun, til programmet afsluttes.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Længere oppe</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Ved siden af %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Under %1</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>&apos;%1&apos; har intet tilvalg %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Vinduet har intet tilvalg %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 er tom; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 skal have et helt tal over nul, ikke %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 skal have en tid som 2026-01-31T12:00:00Z, ikke %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 kender ikke %2; der er %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; skal have ord at søge efter; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; tager ikke %2; nævn en fil med --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Vinduet åbner én fil, og %1 er en til; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 er hverken en kommando eller en fil; se &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url afvises, for den indeholder en nøgle: andre brugere kunne læse den; læg nøglen i CHARGETREE_API_KEY eller i en fil nævnt med --key-file.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url skal begynde med https://, så ingen læser nøglen undervejs.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url er ikke en adresse; angiv den som https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url skal også have klient-id&apos;et; tilføj --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; skal vide hvad; tilføj --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>%1 har ingen kolonne %2; &apos;chargetree export --what %1 --list-columns&apos; oplister dem, de har.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 afvises: andre brugere kunne læse en nøgle på kommandolinjen; læg den i CHARGETREE_API_KEY eller i en fil nævnt med --key-file.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Der er intet tilvalg %1; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 tager ingen værdi; udelad det, der følger efter.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 skal have en værdi bagefter; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>se &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Der er mere end én kilde; angiv én af --demo, --file, --connection og --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id hører til --url; angiv også adressen.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file hører til --url eller --connection; angiv også en af dem.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; skal have en adresse: --connection NAME eller --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; skal have en kilde: --demo, --file PATH, --connection NAME eller --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>Forespørgslen er uforståelig ved tegn %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Ladenetværket og listen kan ikke begge være standardinput; nævn en fil.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; skal vide hvorhen; tilføj -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Et link følges i det ladenetværk, der er åbent; udelad kilden.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON har kun ladestandere; angiv --what chargers eller et andet --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset hører til --format csv; udelad det.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; skal have en af %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; skal have %2: filer eller offlinekopier; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Begge kan ikke være standardinput; nævn en fil.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; skal have %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; skal have %1 til %2 ladestandere; nævn dem med --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Enhver ændring</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrér ændringerne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Små ændringer</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Hvornår der sidst blev hørt fra en ladestander eller et udtag, og den seneste meddelelse</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
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
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Den ældre kopi læses…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Det, der ændrer sig, står her efter næste genopfriskning. Eller sammenlign med en ældre kopi.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Intet har ændret sig.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Intet har ændret sig, kun hvornår der sidst blev hørt fra ladestandere.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Disse filtre lader ingen ændring tilbage.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Listens kolonner: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Find en kolonne…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find en kolonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Ingen kolonne hedder sådan.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pil op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pil ned</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Nul&amp;stil</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Sammenlign ladestandere</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Sammenlign &amp;med</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Ladestander, som de andre sammenlignes med</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Kun &amp;forskelle</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filtrér efter felt, nøgle eller værdi</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Ladestandere side om side</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer de viste rækker, med titler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Skriver de viste rækker til en projektmappe eller en CSV-fil</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Ingen af disse ladestandere er længere i ladenetværket.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Intet felt, ingen nøgle eller værdi indeholder denne tekst.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Disse ladestandere er ens i alle felter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 af %2 rækker afviger</numerusform>
            <numerusform>%1 af %2 rækker afviger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 lignende ladestander til er udeladt</numerusform>
            <numerusform>%1 lignende ladestandere til er udeladt</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>ikke længere i ladenetværket: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Der er ingen ladestander her at sammenligne den med.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Sammenlign med &amp;denne ladestander</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>Vis i &amp;træet</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>&amp;Udelad denne ladestander</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, afviger fra referencen</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Reference · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, referencen</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Afviger</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
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
        <translation>Udtag uden id</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Udtag %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Nøgle uden navn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Om et felt er udfyldt</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Slags post</translation>
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
        <translation>Filtrér efter nøgle eller værdi</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Denne ladestander oplyser ingen konfiguration.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Ingen nøgle eller værdi indeholder denne tekst.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Udleveret af din administrator: kun dens nøgle kan ændres her. Dublér den for at ændre resten.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Miljø</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Sti</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>A&amp;PI-nøgle</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>Nøglen sendes som</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Egen C&amp;A (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Klient&amp;certifikat</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Dets nøgle&amp;fil</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>Genopfrisk &amp;hver</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>som du kalder den; uden navn vises dens vært</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>hør din leverandør</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>kun på anmodning</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ikke mærket</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, udleveret</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Forbindelserne i »%1« kan ikke læses. Filen forbliver, som den er, indtil du ændrer en forbindelse, og lægges så til side.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>»%1« indeholder ingen forbindelser fra Chargetree; vælg en fil, der er eksporteret derfra.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Åbn i et nyt &amp;vindue</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Henter: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Der er endnu ingen nøgle til den; indtast en ovenfor.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Læser ladenetværket</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Spørger %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, et ladenetværk på %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 fører</numerusform>
            <numerusform>%1 førere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 ladebrik</numerusform>
            <numerusform>%1 ladebrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n forbindelse blev importeret.</numerusform>
            <numerusform>%n forbindelser blev importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Forbindelserne blev eksporteret, uden deres nøgler.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsæt redigering</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>»%1« har ændringer, der ikke er gemt.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Fjern »%1«, dens nøgle og dens %n offlinekopi? Det kan fortrydes, indtil dette vindue lukkes.</numerusform>
            <numerusform>Fjern »%1«, dens nøgle og dens %n offlinekopier? Det kan fortrydes, indtil dette vindue lukkes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>Fjern »%1« og dens nøgle? Det kan fortrydes, indtil dette vindue lukkes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>»%1« blev fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Spørger %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importér forbindelser</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Forbindelser (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Eksportér forbindelser uden deres nøgler</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Gem og &amp;åbn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dublér</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import og eksport</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Der er endnu ingen forbindelse. Tilføj en med den adresse og den nøgle, som din leverandør gav dig.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Kassér</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Åbn i et nyt &amp;vindue</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Genopfrisk også på &amp;forbrugsafregnede netværk</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>kun på anmodning</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Genopfrisk &amp;hver</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Hvad en ny forbindelse begynder med. Eksisterende forbindelser beholder deres egne indstillinger.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Af hver forbindelse gemmes de seneste svar, så der er noget at se på uden netværk og at sammenligne med. Det nyeste gemmes altid; hvad der går ud over dette, forsvinder, når det næste kommer.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Dette dokument indeholder %n kopi af denne ladestander; de afviger kun i tider og meddelelser.</numerusform>
            <numerusform>Dette dokument indeholder %n kopier af denne ladestander; de afviger kun i tider og meddelelser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Dette dokument indeholder %n kopi af denne ladestander, som er uenig.</numerusform>
            <numerusform>Dette dokument indeholder %n kopier af denne ladestander, som er uenige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Den viste kopi</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>set %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>aldrig set</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopi %1 af %2, %3 (nyeste)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopi %1 af %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne id&apos;er</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Førere</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rådata</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Vælg en fører, en ladebrik, et ladested eller en ladestander for at se, hvad der vides om den.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>pr. %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Ikke længere i ladenetværket siden %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Hvem må lade</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkort</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailTabs</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message>
        <source>Fields that the API&apos;s page does not name</source>
        <translation>Felter, som API&apos;ets side ikke nævner</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Hjemsteder</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Førere</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Værste brik</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Ladesteder</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Ladestandere, som en fører kan nå</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Deres udtag</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Værste stander</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Førere uden hjemsted</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dette dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Opgjort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Førere her og nedenunder</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Ladested med dette id</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Som oplyst</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ladestander</numerusform>
            <numerusform>%n ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Må bruge</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Værste af disse</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Talt i dette dokument</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Hele ladestedet</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Hjemsted med dette id</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Deres status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Opført under</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Yderligere felter</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
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
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Ladestander-id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Har</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>De fleste har</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Ens</translation>
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
        <translation>Producent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>firmware ikke oplyst</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurationsafvigelser</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Ladestandere med samme producent, model og firmware, hvoraf mere end halvdelen har samme værdi for en nøgle: dem, der har en anden, eller mangler nøglen.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filtrér efter ladestander, nøgle, værdi eller model</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Ladestandere, der står imod deres gruppe</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Sa&amp;mmenlign</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Sætter de valgte ladestandere ved siden af en, der er som de fleste</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer de viste rækker, med titler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Skriver de viste rækker til en projektmappe eller en CSV-fil</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Leder efter afvigelser…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Der er endnu intet ladenetværk at søge i.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Ingen række indeholder denne tekst.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Ingen konfiguration afviger.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 afvigelse</numerusform>
            <numerusform>%1 afvigelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 gruppe af ladestandere</numerusform>
            <numerusform>%1 grupper af ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 individuel nøgle udeladt</numerusform>
            <numerusform>%1 individuelle nøgler udeladt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Hvad ændringerne fører til</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle ændringer</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Ingen ladebrik er nævnt endnu.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>Intet vides om denne ladebrik.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Ingen ladestander er nævnt endnu.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>Intet vides om denne ladestander.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Ingen fører i dette dokument har ladebrikken »%1«.</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Ladebrik %1 tilhører fører %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Den er »%1« %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Ingen begyndelse er oplyst.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Den er gyldig fra %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Den har været gyldig siden %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>En anden ladebrik hos denne fører er gyldig: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Denne fører har ingen anden gyldig ladebrik.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Intet udløb er oplyst.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Den udløber %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Den udløb %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Ifølge dette dokument må %1 bruge den på grund af: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Ifølge dette dokument lader ingen rettighed %1 bruge den; %1 må bruge %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 anden ladestander</numerusform>
            <numerusform>%1 andre ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Ingen ladestander i dette dokument hedder »%1«; en, som ingen fører må bruge, er ikke i det.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, i %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>»%1« står i feltet %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Ingen status er oplyst.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Den oplyser: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Sidst set %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ingen status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>Intet udtag er oplyst.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Hvilket der blev brugt, og af hvem, er ikke oplyst.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Ladestanderen selv oplyser en fejl.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Hvilke ladebrikker ladestanderens egen liste indeholder, er ikke i dette dokument.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled er »%1«.</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>Hvordan betalerens konto står, er ikke i dette dokument.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Betaleren er %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Leverandørens adgangsgrupper for ladestandere er ikke i dette dokument.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Hvad backenden svarede i det øjeblik, er ikke i dette dokument.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>Brikken ville blive afvist. Årsag: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Nævn en ladebrik og en ladestander for at se, hvorfor en brik afvises.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Intet i dette dokument siger, at brikken ville blive afvist.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Intet i dette dokument siger, at brikken ville blive afvist, men ikke alt er oplyst.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Ladebrik ukendt</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Ladebrik endnu ikke gyldig</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Ladebrik udløbet</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Ingen rettighed</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Ladestander ukendt</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Ladestander offline eller utilgængelig</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Udtag i fejl eller ude af drift</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Udtag optaget</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Adgangsgrupper for ladestandere</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Liste gemt på ladestanderen</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Backendens afgørelse</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Betalerens konto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>%n par mere af en ladebrik og en ladestander kan være ment, men besvares ikke her.</numerusform>
            <numerusform>%n par mere af en ladebrik og en ladestander kan være ment, men besvares ikke her.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Hvorfor afvises en brik?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Ladebrik, tastet eller scannet</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Ladebrik, tastet eller scannet</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Som trykt på brikken er nok</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>Lade&amp;stander</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>Ladestander-id, navn, EVSE-id eller serienummer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Årsager</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Vis &amp;fører</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>&amp;Vis ladestander</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>&amp;Kopiér til en sag</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Der er endnu intet ladenetværk at søge i.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Nævn en ladebrik og en ladestander for at se, hvorfor en brik afvises.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>Der menes %n post; den besvares herunder.</numerusform>
            <numerusform>Der menes %n poster; hver besvares herunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Ifølge dette dokument, pr. %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Hvis</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Afvist af den årsag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Hvad dokumentet siger</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Ladebrik »%1« ved ladestander »%2«</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Pr. %1, fra %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>Fører-id</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>Ladesteds-id</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Ladested</translation>
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
        <translation>Førere</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Ladesteder</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Tildelt gennem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Datatidspunkt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksporteret</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søgning</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Adgang er ifølge dette dokument; leverandørens adgangsgrupper for ladestandere er ikke i det.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Kun det, som mindst én fører kan nå, er i dokumentet.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Afkortet</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n tekst havde mere end de 32.767 tegn i en celle.</numerusform>
            <numerusform>%n tekster havde mere end de 32.767 tegn i en celle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valgte</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Som listen viser dem</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Fundet af søgningen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Excel-projektmappe (anbefales)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>Id&apos;er, brikker og postnumre forbliver tekst, datoer er datoer, og oprindelsen står i et ark for sig.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV til regneark</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>En apostrof beskytter det, der ellers ville blive beregnet; id&apos;er, der ligner tal, kan stadig blive ændret, når filen åbnes. En projektmappe bevarer dem.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV til programmer</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Præcis hvad API&apos;et sagde, intet ændret. Der er ikke plads til oprindelsen: se herunder.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Én liste til programmer: poster, som de blev modtaget, eller de kolonner, du vælger.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-linjer</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>En post pr. linje, som databaser og logsamlere læser det.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (ladestandere på et landkort)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Ladestandere som punkter til landkort; en uden brugbar position er med uden et punkt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Afhjælpning</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Træk en kolonne, eller tryk på Alt med en piletast, for at flytte den</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ingen</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hvad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Fal&amp;dende</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Poster, som de blev &amp;modtaget</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gennemse…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>H&amp;vorhen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportér</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Rækkefølge</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Forhånd&amp;svisning</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Angiv hvorhen.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Dette er en mappe; tilføj navnet på en fil.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Der er ingen mappe »%1«.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Som vist</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Som i dokumentet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Vælg mindst én kolonne.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Der er intet af denne slags at eksportere.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Fra %1, pr. %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søgning: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Der er allerede en sådan fil; den bliver erstattet.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Som sidst</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Hver slags rækker tilbydes, som den sidst blev eksporteret.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>&amp;Poster, som de blev modtaget</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Projektmapper, og CSV til regneark, har titler over kolonnerne; andre filer har API&apos;ets navne, som er de samme på alle sprog. Projektmapper og GeoJSON angiver, hvor dataene kommer fra.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Afgræns efter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Ryd alle</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Vis færre</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Producent</translation>
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
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ingen ladebrik</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Uden udløb</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Endnu ikke gyldig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Intet ladested</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Fører %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>eksternt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n ladebrik</numerusform>
            <numerusform>%n ladebrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>må bruge %n ladestander</numerusform>
            <numerusform>må bruge %n ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Ladebrik %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>hos %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Ladested %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ladestander</numerusform>
            <numerusform>%n ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Hjemsted %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>reserve</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n fører</numerusform>
            <numerusform>%n førere</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>set %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>opdateret %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>linje %1, kolonne %2 (byte %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Der er ingen fil »%1«; kontrollér dens navn og mappe.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Du har ikke lov til at læse »%1«; spørg dens ejer, eller vælg en anden fil.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>»%1« er en mappe; vælg en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>»%1« er en adresse og ingen fil; opret forbindelse til den.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>»%1« kunne ikke læses til ende (%2); kopiér den igen, eller vælg en anden fil.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>»%1« er pakket og er siden blevet skåret over eller ændret; skaf en hel kopi af den.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>»%1« indeholder mere end %2, som er grænsen; vælg en mindre fil.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Der er ikke hukommelse nok til »%1«; luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Læsningen af »%1« blev annulleret; indlæs den igen.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Der er ingen API-nøgle; sæt CHARGETREE_API_KEY, eller nævn en nøglefil.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Der er ingen nøglefil »%1«; kontrollér dens navn og mappe.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Du har ikke lov til at læse nøglefilen »%1«; den bør være din egen.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Nøglefilen »%1« er ikke en almindelig fil; nævn en anden.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Nøglefilen »%1« kunne ikke læses; skriv den igen.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Andre kan læse nøglefilen »%1«; gør den til din alene med chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>»%1« indeholder ingen nøgle; læg API-nøglen i den.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>»%1« indeholder noget, der ikke er en nøgle; læg API-nøglen i den, på én linje.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>»%1« er ikke JSON: %2, %3; skaf en hel kopi af den.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>»%1« er ikke et ladenetværk: det har hverken »userGroups« eller »spareUsers«; vælg svaret på kaldet for autoriserede brugere.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>»%1« er indlejret dybere end noget ladenetværk, %3; kontrollér, hvor det kommer fra.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>»%1« er større, end dette program kan læse; vælg en mindre del.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Indlæsningen af »%1« blev annulleret; indlæs det igen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Svaret fra »%1« er ikke JSON: %2, %3; prøv igen, og sig det til din leverandør, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>»%1« er tom; skaf en hel kopi af den.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>»%1« er en webside og ikke et ladenetværk; gem svaret fra selve API&apos;et.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>»%1« er UTF-16 eller UTF-32; gem den som UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>der er intet i det</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>det er UTF-16 eller UTF-32 og ikke UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>det er en webside</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>et tegn er ikke UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>et kontroltegn er malplaceret</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>tegnet efter en omvendt skråstreg er forkert</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>et tal er forkert udformet</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>et ord er ikke true, false eller null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>et tegn er malplaceret</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>et komma mangler</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>et kolon mangler</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>en værdi mangler</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>et komma har intet efter sig</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>det slutter inde i en tekst</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>det slutter inde i et objekt</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>det slutter inde i et array</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>en nøgle har ingen anførselstegn</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>noget følger efter dets slutning</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>det er indlejret for dybt</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>»%1« er ikke en adresse, der kan spørges; indtast en, der begynder med https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>»%1« ville blive spurgt uden kryptering, og nøglen kunne læses undervejs; brug https:// i adressen.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Adressen til »%1« indeholder en nøgle eller en adgangskode, som andre kunne læse; tag den ud, og angiv nøglen i CHARGETREE_API_KEY eller i en nøglefil.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Der er ingen API-nøgle til »%1«; sæt CHARGETREE_API_KEY, eller nævn en nøglefil.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>»%1« blev ikke fundet; kontrollér adressen og dit netværk.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>»%1« tager ikke imod forbindelser; kontrollér adressen, eller prøv igen senere.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>Forbindelsen til »%1« blev afbrudt, før svaret var der; prøv igen.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>»%1« kunne ikke bevise, hvem den er, så nøglen blev ikke sendt; kontrollér adressen samt denne computers ur og certifikater.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Proxyen på vejen til »%1« lod ikke forespørgslen igennem; kontrollér denne computers proxyindstillinger.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>»%1« kunne ikke spørges; kontrollér dit netværk, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>»%1« sendte intet i %2; prøv igen, eller spørg din leverandør, om tjenesten kører.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>»%1« havde ikke sendt hele svaret efter %2; prøv igen, eller giv det mere tid.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>»%1« svarede uden et ladenetværk (status %2); kontrollér adressen hos din leverandør.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>»%1« forstod ikke forespørgslen (status %2); kontrollér adressen og klient-id&apos;et.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>»%1« kender ikke denne kunde eller afviser nøglen (status %2); kontrollér nøglen og klient-id&apos;et.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>»%1« lader ikke denne nøgle læse ladenetværket (status %2); bed din leverandør om tilladelsen.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>»%1« har intet på denne adresse (status %2); kontrollér dens sti hos din leverandør.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>»%1« blev spurgt for ofte (status %2); vent nogle minutter, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>»%1« har selv problemer (status %2); prøv igen senere, og sig det til din leverandør, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>»%1« gav et svar, som dette program ikke kender (status %2); kontrollér adressen hos din leverandør.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>»%1« svarede med en webside; kontrollér adressen, og om dette netværk kræver, at du logger ind.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>»%1« svarede med »%3« og ikke med JSON; kontrollér adressen.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>»%1« pakkede sit svar på en måde, som ingen havde bedt om (»%3«); sig det til din leverandør.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>»%1« svarede med slet intet; kontrollér adressen, eller prøv igen senere.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>»%1« svarede med noget, der ikke er et ladenetværk; kontrollér adressen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Svaret fra »%1« er ikke så langt som annonceret, så det blev skåret over undervejs; prøv igen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Svaret fra »%1« er større end %2, som er grænsen; kontrollér adressen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Der er ikke hukommelse nok til svaret fra »%1«; luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Det pakkede svar fra »%1« er beskadiget eller blev skåret over undervejs; prøv igen.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>»%1« er en offlinekopi og er siden blevet skåret over eller ændret; åbn en anden kopi, eller hent ladenetværket igen.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>»%1« er en offlinekopi fra en nyere version af dette program; opdatér programmet, eller åbn en anden kopi.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>»%3«, som forbindelsen til »%1« behøver, kunne ikke læses; kontrollér dens navn, og om du må læse den.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>»%3« indeholder intet certifikat fra en certifikatmyndighed; nævn en PEM-fil, der gør, i forbindelsen til »%1«.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>»%3« indeholder intet certifikat at vise »%1«; nævn den PEM-fil, der gør, i forbindelsen.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>»%3« indeholder ingen privat nøgle, der kan bruges til »%1«; nævn en PEM-fil med nøglen, uden adgangskode.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>Den private nøgle i »%3« hører til et andet certifikat end det til »%1«; nævn den nøgle, der passer til det.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>»%1« kunne ikke bevise, hvem den er, da dens certifikat udløb %2; kontrollér denne computers ur, og hvis det går rigtigt, må serverens operatør forny certifikatet.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>»%1« kunne ikke bevise, hvem den er, da dens certifikat først er gyldigt fra %2; kontrollér denne computers ur, og hvis det går rigtigt, så sig det til serverens operatør.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>»%1« viste en anden værts certifikat, så nøglen blev ikke sendt; kontrollér adressen, og om dette netværk kræver, at du logger ind.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>»%1« viste et certifikat fra en myndighed, som denne computer ikke kender, så nøglen blev ikke sendt; kontrollér adressen, eller nævn den myndigheds fil i forbindelsen.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>»%1« står inde for sig selv med sit eget certifikat, så nøglen blev ikke sendt; hvis du har tillid til den server, så nævn dens certifikat som myndighed i forbindelsen.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Der kom ingen krypteret forbindelse til »%1« i stand; kontrollér adressen med dens port, om dette netværk lader den igennem, og om serveren vil have et certifikat fra dig.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>»%1« vil se et certifikat fra dig og godtog ikke det, den fik vist; nævn det rigtige i forbindelsen.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Proxyen »%3« på vejen til »%1« vil vide, hvem du er; angiv dit navn og din adgangskode til den, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>»%1« peger på en anden adresse (status %2), hvortil nøglen ikke sendes; kontrollér adressen, og om dette netværk kræver, at du logger ind.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Slip én fil ad gangen for at åbne den</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Slip for at åbne »%1«</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Gennemse…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Gennemse: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-filer (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Der er intet filnavn; angiv et.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>»%1« er en mappe; vælg navnet på en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>»%1« er en enhed eller en pipe; vælg navnet på en fil.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>»%1« er et link, der ikke fører nogen steder hen; vælg en anden fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>»%1« kan ikke skrives, fordi dens mappe mangler; opret mappen, eller vælg en anden.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Du har ikke tilladelse til at skrive »%1«; vælg en anden mappe.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>»%1« er på en skrivebeskyttet disk; vælg en anden mappe.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>»%1« blev ikke skrevet, fordi disken er fuld; skaf plads, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>»%1« blev ikke skrevet, fordi den er for stor til denne disk; vælg en anden mappe, eller eksportér mindre.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Navnet »%1« er for langt til denne disk; vælg et kortere.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>»%1« blev ikke skrevet (%2); prøv igen, eller vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopier</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Supportpakker</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Glem offlinekopier</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Glem dem</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Hvor mine filer er</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åbn mappe</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiér sti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n offlinekopi</numerusform>
            <numerusform>%n offlinekopier</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Der er ingen offlinekopier.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Glem %n offlinekopi? Den kan ikke hentes tilbage.</numerusform>
            <numerusform>Glem %n offlinekopier? De kan ikke hentes tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Søgninger og bogmærker</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Hvad der overvåges</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Kortbilleder</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Mappen oprettes, når der er noget at gemme</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Offlinekopierne tælles…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Glem kortbilleder</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Mere end %n fund kan ikke ignoreres; afhjælp årsagen, eller ændr grænserne for fund.</numerusform>
            <numerusform>Mere end %n fund kan ikke ignoreres; afhjælp årsagen, eller ændr grænserne for fund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Hvornår noget tæller som et fund. Det viste ladenetværk vurderes straks på ny; intet hentes.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 af %2</translation>
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
        <translation>direkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>standardinput</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demo-ladenetværk</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Ladenetværk</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Intet fundet. Færre eller andre ord finder måske noget; Esc viser hele ladenetværket igen.</translation>
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
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spro&amp;g</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Uds&amp;eende</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tider</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Gælder for alle tider på skærmen, for de datoer, der søges efter, og for projektmapper. Andre filer angiver tider med tidszone.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 af %2 ladestander (%3)</numerusform>
            <numerusform>%1 af %2 ladestandere (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 udtag</numerusform>
            <numerusform>%1 udtag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 af %2 udtag (%3)</numerusform>
            <numerusform>%1 af %2 udtag (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 ladebrik</numerusform>
            <numerusform>%1 ladebrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 af %2 ladebrik (%3)</numerusform>
            <numerusform>%1 af %2 ladebrikker (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Ladestandere efter status</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Udtag efter status</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Ladestandere efter seneste kontakt</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Ladebrikker efter den uge, de udløber i</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Ladebrikker, der ikke udløber i nogen af disse uger</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Ladestandere efter producent</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Ladestandere efter model</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Ladestandere efter firmware</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>inden for 1 time</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>inden for 1 dag</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>inden for 1 uge</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>inden for 30 dage</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n anden værdi</numerusform>
            <numerusform>%n andre værdier</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>udløbet tidligere</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>udløber senere</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>længere siden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>udløbet før %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>udløber efter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Ingen søgning finder netop disse</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Der er intet at tælle her: ingen ladestander, intet udtag, ingen ladebrik.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Et klik søger i hele ladenetværket og finder måske flere.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Ladenetværket i overblik</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>pr. %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>Supportpakken blev gemt som %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorér %n fund</numerusform>
            <numerusform>Ignorér %n fund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Årsag</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>kendt og meldt, en teststander, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Det forbliver ignoreret i dette ladenetværk, også efter genopfriskninger, indtil nogen tager det tilbage.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorér</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Der er ingen kørselsmappe, som er din alene, så hver start af Chargetree åbner et vindue for sig.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Det, der blev bedt om, er for langt til at gives til det kørende Chargetree; dette er et vindue for sig.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Det kørende Chargetree er af en anden version; dette er et vindue for sig.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Det kørende Chargetree svarer ikke; dette er et vindue for sig.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Kørselsmappen »%1« kan ikke bruges, så hver start af Chargetree åbner et vindue for sig; se på dens rettigheder.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Nyeste kopier at beholde</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Dage at beholde dem</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>»%1« kan ikke læses og kan heller ikke lægges til side. Intet blev skrevet; se på rettighederne til dens mappe.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>API-nøglen til »%1«</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Den sendes kun til %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Gem i nøgleringen</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Kun denne session</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Ingen nøglering svarer på dette skrivebord.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>leder i nøgleringen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>gemt for denne session</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>gemt i nøgleringen</translation>
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
        <translation>forespørgselsparameter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Der er ingen nøglering på dette skrivebord.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Nøgleringen er låst.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Adgang til nøgleringen blev nægtet.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Nøgleringen virker ikke.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Lås den op, og prøv igen, eller indtast nøglen kun for denne session.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>Nøglen gælder kun for denne session; lås nøgleringen op, og prøv igen.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>Nøglen er måske stadig i den; lås den op, og prøv igen.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Prøv igen, eller indtast nøglen kun for denne session.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>Nøglen gælder kun for denne session; prøv igen for at gemme den.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>Nøglen er måske stadig i den; prøv igen.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Indtast nøglen kun for denne session.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>Nøglen gælder kun for denne session.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>En nøgle, der var gemt, er stadig gemt; fjern den, hvor en nøglering kører.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Gr&amp;ænser</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>Længste st&amp;ilhed</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>Hele svaret inden f&amp;or</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Største svar</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB, udpakket</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>Der er intet hjemsted »%1« i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>Der er ingen fører »%1« i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>Der er ingen ladebrik »%1« i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>Der er intet ladested »%1« i dette ladenetværk.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>Der er ingen ladestander »%1« i dette ladenetværk.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>»%1« er ikke et link fra Chargetree; kopiér det igen derfra, hvor det kommer fra.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Linket til »%1« følges, så snart et ladenetværk er åbent.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Søg efter det</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Vis eller skjul, hvad listen kan afgrænses efter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Sortér, vælg og arrangér kolonner</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Der er endnu intet ladenetværk at opliste.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Søgningen og afgrænsningen lader intet tilbage.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Dette ladenetværk har ingen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Vis ignorerede (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Vis det, der er ignoreret, og hvorfor, blandt de andre</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Sortér &amp;stigende</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Sortér &amp;faldende</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Derefter stigende efter denne</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Derefter faldende &amp;efter denne</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>Skj&amp;ul denne kolonne</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolonner…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>&amp;Nulstil kolonner og rækkefølge</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Førere</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 fører</numerusform>
            <numerusform>%1 førere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 ladebrik</numerusform>
            <numerusform>%1 ladebrikker</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Ladesteder</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 ladested</numerusform>
            <numerusform>%1 ladesteder</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 udtag</numerusform>
            <numerusform>%1 udtag</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationer</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 konfigurationsværdi</numerusform>
            <numerusform>%1 konfigurationsværdier</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Værste brik</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Må bruge</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Værste stander</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Må lade her</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>Hjemsteds-id (oplyst)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Hjemsted (oplyst)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>Ladesteds-id (oplyst)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Ladested (oplyst)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Afhjælpning</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignoreret fordi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 fund</numerusform>
            <numerusform>%1 fund</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Indlæser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
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
        <translation>Koordinater</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiér adresse</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopiér koordinater</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Ingen adresse er oplyst.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Ingen brugbar position: der er ingen oplyst.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Ingen brugbar position: 0, 0 ligger i havet.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Ingen brugbar position: tallene ligger uden for jordkloden.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Kopiér geo:-link</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Åbn i OpenStreetMap…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Gå til en fører, ladebrik, ladestander, et ladested…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gå til hvad som helst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d førere · t ladebrikker · c ladestandere · s ladesteder · h hjemsteder · &gt; handlinger</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Der er endnu intet ladenetværk at søge i; &gt; oplister handlingerne</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advarsler og fejl</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Hvad programmet gjorde</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Find i loggen…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Find i loggen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hvor meget der vises</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpakke…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Én fil til den, der hjælper dig: version, indstillinger, uregelmæssigheder i dokumentet og denne log; ingen nøgle, ingen fører og ingen ladebrik</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Kopiér valgte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiér alt</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ingen linje i loggen passer.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalje</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Log ind på proxyen</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Proxyen »%1« beder om et brugernavn og en adgangskode.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>De gemmes kun for denne session.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brugernavn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Adgangskode</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Slå en liste op</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Værdier, én pr. linje</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Værdier, én pr. linje</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer de viste rækker, med titler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Skriver de viste rækker til en CSV-fil</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Der er endnu intet ladenetværk at søge i.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Ingen værdi har dette svar.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Indsæt briknumre, navne eller id&apos;er til venstre, én værdi pr. linje: hver slås straks op. Kolonner fra et regneark kan også bruges.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 værdi</numerusform>
            <numerusform>%1 værdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 gentaget</numerusform>
            <numerusform>%1 gentaget</numerusform>
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
        <translation>&amp;Fundet (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Ukendt (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>F&amp;lertydig (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>Fører-id</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Fundet ved</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>again</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Den samme som værdi %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>flertydig: %1 post</numerusform>
            <numerusform>flertydig: %1 poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>fundet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>flertydig</translation>
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
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Åbn et ladenetværk</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Ladenetværk (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportér som CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerede værdier (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>Om Chargetree</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Gennemse et ladenetværk, søg i dets førere, eksportér, hvad du ser. Kun læsning.

Licenseret under Apache License 2.0. Lavet med Qt %1, libxlsxwriter, zlib og Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åbn i browseren</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Åbn denne side i browseren?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 fører</numerusform>
            <numerusform>%1 førere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 ladebrik</numerusform>
            <numerusform>%1 ladebrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 hjemsted</numerusform>
            <numerusform>%1 hjemsteder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 ladested</numerusform>
            <numerusform>%1 ladesteder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>intet fundet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spro&amp;g</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Uds&amp;eende</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hvad der vises</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Vælg et ladenetværk</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Kopiér &amp;mere</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Mere end %1 rækker er valgt; eksportér dem til en fil i stedet.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Opslået liste</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, fundet %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Bogmærker husker hjemsteder, førere, ladebrikker, ladesteder og ladestandere.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Renset kopi af hele ladenetværket</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Renset kopi af det valgte</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Renset kopi af det fundne</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Ladenetværk (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>%n fil blev sluppet, og et vindue viser én; slip én ad gangen.</numerusform>
            <numerusform>%n filer blev sluppet, og et vindue viser én; slip én ad gangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 række eksporteret til %2</numerusform>
            <numerusform>%1 rækker eksporteret til %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åbn mappe</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>Siden kunne ikke udskrives; vælg en anden printer, eller gem den som PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Udfaldsliste</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Sammenlignede ladestandere</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurationsafvigelser</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Mere end %1 fund er valgt; ignorér færre ad gangen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Dækker over, hvem personer er, indtil der peges på det. Hvad der kopieres og eksporteres, har stadig de sande værdier.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>%1 blev ikke åbnet i nogen browser; kopiér selv adressen ind i en.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Mappen %1 kunne ikke åbnes.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>De første skridt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Oprette forbindelse</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Træet</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Detaljepanelet</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Hvem der må lade, og hvorfor</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Hvorfor afvises en brik?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Hvad hvis dette forsvandt?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Sammenligning og afvigelser</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Ændringer og overvågning</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Ladenetværket i overblik</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportere</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Kommandolinjen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Privatliv og sikkerhed</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Når noget er galt</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Forespørgsel</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Hvad den finder</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Hvorfor det betyder noget</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hvad man gør</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Til at begynde med</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hvad det er til</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hvad den gør</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Søge</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Landkortet</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Indstillinger og udseende</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Håndbog til Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Søg i håndbogen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Kapitlets tekst</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Intet kapitel har alle disse ord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Tilbage til det forrige kapitel</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Vis alle ladestandere</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Vis det valgte</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anden status</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ingen status</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>ingen status</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ladestander</numerusform>
            <numerusform>%n ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>ingen position er oplyst</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 ligger i havet</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>uden for jordkloden</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n ladestander uden brugbar position</numerusform>
            <numerusform>%n ladestandere uden brugbar position</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>Søgningen fandt ingen ladestander.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Ingen ladestander, som søgningen fandt, har en brugbar position.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Ingen ladestander i dette ladenetværk har en brugbar position.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Landkortets baggrund…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Ladestandere uden brugbar position</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Landkortene har deres eget billede af verden; til det hentes der intet.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Landkortets baggrund</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Landkort over ladestandere</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page Down og Page Up går fra markør til markør, Enter vælger en, plus og minus zoomer, pilene flytter landkortet, 0 viser alle.</translation>
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
        <translation>Kortserveren afviste; den spørges igen om lidt.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n ladestander mere</numerusform>
            <numerusform>%n ladestandere mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Luk denne besked</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>intet navn endnu</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Navn på %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Typer af hjemsteder og ladesteder</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Referencetyper for eksterne id&apos;er</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Fjern navn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andet nummer</translation>
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
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>API&apos;et angiver visse ting med et nummer og siger ikke, hvad det betyder. Et navn, som du giver et nummer, står foran nummeret overalt, hvor det vises; eksporter indeholder fortsat kun nummeret. Nedenfor står numrene i det viste ladenetværk.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Før seneste genopfriskning</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Leder efter ældre kopier…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Ingen ældre kopier er gemt</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Sammenlign med…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Ingen ladestander tilbage uden: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Mistede ladestandere</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>og %1 mere</numerusform>
            <numerusform>og %1 flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>Forbliv &amp;aktiv efter genstart</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Privatlivsvisningen dækker føreres navne, ladebrikker, SIM, eksterne id&apos;er og e-mailadresser på skærmen, indtil der peges på dem. Hvad der kopieres og eksporteres, har stadig de sande værdier.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Afkoder</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Forbereder</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Begge ord, i vilkårlig rækkefølge og vilkårligt felt; store og små bogstaver og accenter er uden betydning</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>En brik, som den er trykt: med mellemrum, som et decimaltal eller med omvendt byterækkefølge</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Disse ord i denne rækkefølge</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Hvad som helst kan stå for stjernen</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Ikke med dette ord</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Et af dem</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Parenteser holder sammen</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>En af disse værdier i dette felt</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Mere, mindre eller power:11000..50000 imellem</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Inden for 30 dage fra nu; h, d, w og y, og - for fortiden</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Feltet har en værdi</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Kun poster af denne slags</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Måder at søge på</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Felter i en forespørgsel</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Tilstande i en forespørgsel</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Fund findes sammen med deres element, og hvor alle ord står i navnet på deres regel eller dens alvor</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>»%1« går baglæns; skriv den mindste grænse først.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>»%1« er ikke et tal; sammenlign med et tal, eller skriv %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>»%1« er ikke en dato; skriv 2027-06-30, et interval mellem to datoer eller en tid fra nu som &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>»%1« er ikke et tal; skriv %2:5, %2&gt;=5 eller %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>»%1« er hverken yes eller no; skriv %2:yes eller %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>»%1« er en tekst og har ingen orden; skriv %1:text, eller %1=text for det hele.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Den parentes, der lukkes her, blev ikke åbnet; udelad den, eller sæt teksten i anførselstegn.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>»OR« skal have noget på begge sider; skriv a OR b, eller sæt det i anførselstegn.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>Der er intet i disse parenteser; skriv noget i dem, eller udelad dem.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Her er for mange parenteser i parenteser; udelad nogle.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Den parentes, der åbnes her, er ikke lukket; tilføj »)«.</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Stregen her negerer intet; skriv den lige foran et led.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Det anførselstegn, der åbnes her, er ikke lukket; tilføj »&quot;«.</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Efter »%1« spørges der ikke om noget; skriv, hvad det skal være.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Der er ingen tilstand »%1«; der er %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Der er ingen tilstand »%1«; mente du »%2«?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Der er ingen slags »%1«; der er %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>»%1« har ingen egen værdi; has:%1 spørger, om der er en.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>»%1« skal have en nøgle først; skriv %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Der er intet felt »%1«; mente du »%2«?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Der er intet felt »%1«; sæt teksten i anførselstegn for at finde selve den.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Ladebrikken er udløbet</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Ladebrikken udløber snart</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Ladebrikken er gyldig og udløber ikke snart</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Ladebrikken er endnu ikke gyldig</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Ladebrikken udløber aldrig</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Ladebrikken kan faktureres</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Et hjemsted i reserve eller en fører uden hjemsted</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Ladestanderen er offline</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Ladestanderen har en forbindelse og er hverken offline eller utilgængelig</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Ladestanderen har en forbindelse</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Ladestanderen eller et af dens udtag er i fejl</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>Udtaget er ladestanderens controller</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Post som JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Kopiér hele posten som JSON</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Kun de første 100 kB vises. Kopiér tager hele posten.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Denne post er for stor til udklipsholderen. Eksportér den i stedet.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Udløber inden for 30 dage</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Udløbet inden for de sidste 30 dage</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Offline i over et døgn</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Fejl nu</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Førere uden ladebrikker</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Førere uden adgang</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Reserveførere med gyldige ladebrikker</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Ikke oplyst i denne post</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Oplyst som null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Oplyst som en tom tekst</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiér række</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Vis i træet</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Åbn i browser…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>tildelt for sig selv</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grund af</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
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
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Hvem må lade</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 fører, ifølge dette dokument</numerusform>
            <numerusform>%1 førere, ifølge dette dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestandere</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Værste stander</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Ladebrikker: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>ifølge dette dokument</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Må bruge</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Værste af disse</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Må lade på disse ladesteder</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Må bruge disse enkelte ladestandere</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne id&apos;er</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, data pr. %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Lavet med Chargetree den %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopi %1 af %2, der afviger i dette dokument</translation>
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
        <translation>I fejl</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Talt i dette dokument</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Deres status</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Må lade her</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 fører</numerusform>
            <numerusform>%1 førere</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Ladestandere: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Udtag som oplyst</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Værdi af en anden type end dokumenteret</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null i en liste</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null, hvor en værdi er lovet</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Dokumenteret felt mangler</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Felt, der ikke er dokumenteret</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Felt under sit andet navn</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Felt to gange i én post</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Tal, der ikke passer</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Tekst, der er ødelagt</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Dato, der ikke er en dato</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Kopier af én post, der er uenige</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>Id, der intet nævner i dokumentet</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Uregelmæssigheder i dette dokument</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Intet går tabt: uregelmæssige værdier vises, som de kom. En ladestander eller et ladested, som dokumentet gentager, tæller én gang.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Samme id brugt to gange</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, pr. %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>Der er ingen uregelmæssigheder i dette dokument.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Første sted</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Skjul hemmeligheder</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Vis hemmeligheder</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>»%1« slettet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n søgning eller bogmærke blev importeret.</numerusform>
            <numerusform>%n søgninger og bogmærker blev importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Søgningerne og bogmærkerne blev eksporteret til %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bogmærker</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mine søgninger</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Færdiglavede</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · ikke i dette ladenetværk</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 poster</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>vises nu</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Gå dertil</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Søg &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Om&amp;døb</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Importér søgninger og bogmærker</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Søgninger (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Eksportér søgninger og bogmærker</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Søgninger og bogmærker</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Mere om søgninger og bogmærker</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D gemmer den række, du er på, her</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S gemmer din søgning her</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Søgningerne og bogmærkerne i »%1« kan ikke læses. Filen forbliver, som den er, indtil du gemmer eller ændrer et af dem, og lægges så til side som »%2«.</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>»%1« indeholder ingen søgninger fra Chargetree; vælg en fil, der er eksporteret derfra.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Find førere, ladebrikker, ladestandere…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søgning</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>ikke forstået: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Gem denne søgning</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Sådan søger du</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Hvad leder du efter?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Enter eller et dobbeltklik prøver et eksempel.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Navne på hjemsteder, førere, ladesteder, ladestandere og udtag; for en ladebrik dens førers</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>API&apos;ets id&apos;er, som tal</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Eksterne id&apos;er for hjemsteder, førere og ladesteder</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Et hjemsted og de førere, der hører hjemme der, efter navn eller id</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>Betaler-id&apos;er for førere og ladesteder</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Om en fører må bruge nogen ladestander</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Ladebrikker, også som trykt på brikken, og deres førere</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Betegnelser for ladebrikker</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Hvornår ladebrikker begynder at være gyldige</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Hvornår ladebrikker udløber</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Hvornår ladebrikker og udtag blev opdateret</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Et ladested og dets ladestandere, efter navn eller id</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>Omkostnings-id&apos;er og omkostningsnavne for ladesteder</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Ladestandere, efter ladestander-id eller navn</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>EVSE-id&apos;er for ladestandere, med eller uden stjerner</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Serienumre på ladestandere</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Producenter af ladestandere</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modeller af ladestandere</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Firmware på ladestandere</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Status for ladestandere og udtag, fra dens begyndelse</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Om en ladestander har en aktiv forbindelse</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Hvornår ladestandere sidst blev set</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>ICCID&apos;er for ladestandere</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>IMSI&apos;er for ladestandere</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Serienumre og typer på målere</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Funktioner på ladestandere</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Adresser på ladestandere, fra gade til land</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Byer for ladestandere</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Lande for ladestandere</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Om en ladestander siger, hvor på landkortet den står</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Udtag, efter navn eller id</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Effekt på udtag, i watt</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Spænding på udtag</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Strømstyrke på udtag, i ampere</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Konfiguration af ladestandere: en nøgle, eller en nøgle og dens værdi; værdier, der ligner hemmeligheder, ses der ikke på</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Posten, som den blev modtaget, uden de poster i den, der selv findes</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Henter ladenetværket</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Læser ladenetværket</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Ordner ladenetværket</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Der er ingen forbindelse »%1«; vælg en fra listen.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Indtast nøglen…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Log ind på proxyen…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Redigér forbindelsen…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 kom fra %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Det, du ser, er pr. %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Det forsøges igen om %n sekund.</numerusform>
            <numerusform>Det forsøges igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Der er endnu ingen API-nøgle til »%1« her; indtast den for at se ladenetværket.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Henter %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Åbner en fil</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunne ikke åbnes</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Den rensede kopi er i %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n fører</numerusform>
            <numerusform>%n førere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ladestander</numerusform>
            <numerusform>%n ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n værdi blev erstattet: navne, ladebrikker, SIM&apos;er, serienumre, eksterne id&apos;er, hemmeligheder, adresser og det, som programmet ikke kender.</numerusform>
            <numerusform>%n værdier blev erstattet: navne, ladebrikker, SIM&apos;er, serienumre, eksterne id&apos;er, hemmeligheder, adresser og det, som programmet ikke kender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Koordinater er afrundet til omkring 10 km. Se kopien igennem, før du giver den videre.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Skriver den rensede kopi</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>Siden blev gemt som %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatliv</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Genopfriskning og grænser</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopier</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Gendan standard&amp;værdier for siden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkort</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Navne på numre</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Rækker af forskellig slags har ingen felter til fælles.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Kun de første %1 af dem sammenlignes.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Hvad de valgte rækker har til fælles</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Sa&amp;mmenlign side om side</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Højst %1 ladestandere kan sammenlignes.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Ens i alle</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Forskellige</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n værdi: %1 …</numerusform>
            <numerusform>%n værdier: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Ladenetværket</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Dele af vinduet</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Eksportér og udskriv</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Søg og spørg</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Træ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>I søgefeltet: spring til første hit</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>I søgefeltet: videre til det fundne</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Afslut søgningen</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>I træet: fold en række ud, gå derefter ned under den</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>I træet: fold en række sammen, gå derefter op over den</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>I træet: fold alt under en række ud</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Hvad der kan gøres med en række</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Find en tast, eller hvad den gør</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Gemt og bogmærket</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>På landkortet: til næste markør</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>På landkortet: tættere på</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>På landkortet: længere væk</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>På landkortet: alle ladestandere</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>På landkortet: det valgte</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Søgefelt, træer, lister og landkort</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Rækker ved siden af</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Ingen ladestander her har en brugbar position.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n ladestander her har ingen brugbar position og vises ikke.</numerusform>
            <numerusform>%n ladestandere her har ingen brugbar position og vises ikke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Ingen offlinekopi blev gemt, fordi disken er fuld; skaf plads på den.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Ingen offlinekopi blev gemt, fordi »%1« ikke kan skrives; gør den mappe skrivbar.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Ingen offlinekopi blev gemt, fordi »%1« ikke er en mappe, eller er et link; fjern det, der står i dens sted.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Ingen offlinekopi blev gemt i »%1« (%2); genopfrisk for at prøve igen.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>En offlinekopi var beskadiget og er lagt til side som »%1«; en ældre, hvis der er en, vises indtil næste genopfriskning.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Offlinekopier gemmes kun af gemte forbindelser; gem denne forbindelse.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>Offlinekopien »%1« kunne ikke slettes (%2); slet den selv.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Udtag</translation>
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
        <translation>Gennemse et ladenetværk, find enhver fører, eksportér, hvad du ser. Chargetree læser kun; det ændrer aldrig ladenetværket.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Se på &amp;demo-ladenetværket</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Åbn en fil…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Forbind…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>En JSON-fil kan også slippes på dette vindue.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mere…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Annullér indlæsning</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 fører</numerusform>
            <numerusform>%1 førere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 ladebrik</numerusform>
            <numerusform>%1 ladebrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 ladestander, som en fører kan nå</numerusform>
            <numerusform>%1 ladestandere, som en fører kan nå</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>pr. %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>offlinekopi</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>offlinekopi pr. %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 fund</numerusform>
            <numerusform>%1 fund</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Hvad der er værd at se på i dette ladenetværk</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpakke</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Dette er alt, hvad filen indeholder. Den har ingen nøgle, ingen fører og ingen ladebrik; navne på forbindelser, værter og filer står i den.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Gem supportpakken</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstfiler (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Denne fører har ingen ladebrik.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Ladestandere, som denne fører må bruge</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Ingen rettighed lader denne fører lade.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Ifølge dette dokument. Hjemstedet giver ingen ret til at lade; adgangen kommer af rettighederne ovenfor.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne id&apos;er</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Denne fører har ingen eksterne id&apos;er.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Førere her og nedenunder</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Ingen fører hører hjemme her.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Ladestandere her og nedenunder</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Ingen ladestander her kan nås af en fører.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Denne ladestander oplyser ingen udtag.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Førere, som må lade her</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Ingen rettighed lader en fører lade her.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Ifølge dette dokument. Leverandørens adgangsgrupper for ladestandere er ikke i det.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Værste brik</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ladebrikker</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Må bruge</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>som trykt på brikken</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>som et decimaltal</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>med omvendt byterækkefølge</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>som et decimaltal, med omvendt byterækkefølge</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Forsøgt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarede</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Forbindelsen virker.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Forbindelsen virker ikke.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Hvor: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Ladebrik %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Pr. %1, fra %2</translation>
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
        <translation>&amp;Kildeangivelse</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Dette er ingen serveradresse.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Kun https-adresser spørges.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Adressen skal have {z}, {x} og {y} efter serverens navn.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>En adresse med bruger og adgangskode gemmes ikke.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Gadekort bag landkortene (fra en kortserver, du selv vælger)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Den, der driver en kortserver, kan oplyse dens adresse, og om vilkårene tillader denne brug. Serveren ser så denne computers adresse og de steder, der ses på, og intet andet om ladenetværket. En nøgle i adressen kan læses i indstillingerne.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Kun {z}, {x} og {y} udfyldes.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>De, der laver landkort, vil nævnes: angiv dem sådan, som deres vilkår foreskriver.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Hvorfor den ikke er på landkortet</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Træ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Flere lister</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkort</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Vis ændringerne</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>Hvad hvis dette forsvandt?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Ingen anden vej: kun førere, der ikke ville have nogen ladestander tilbage</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Berørte førere</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer de viste rækker, med titler</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Eksportér udfaldsliste…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Skriver de førere, der ikke ville have nogen ladestander tilbage, til en fil</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Regner det ud…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Ifølge dette dokument, pr. %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Det er ikke længere i de nyeste data.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>ladebrik %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Mister</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andre veje</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Standere tilbage</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Ladested %1, med alt under det</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Ladestander %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Ladebrik %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Ladebrik %1, som %n post har</numerusform>
            <numerusform>Ladebrik %1, som %n poster har</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Rettighed til %1 for %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Ingen fører ville miste en ladestander.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>%1 ville miste %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 fører</numerusform>
            <numerusform>%1 førere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ladestander</numerusform>
            <numerusform>%1 ladestandere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 af dem ville ikke have nogen ladestander tilbage.</numerusform>
            <numerusform>%1 af dem ville ikke have nogen ladestander tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Alle ville stadig have en anden ladestander.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 fører er berørt og beholder alt ad anden vej.</numerusform>
            <numerusform>%1 førere er berørt og beholder alt ad anden vej.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>direkte rettighed</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>ladestedsrettighed %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>uden udløb</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Klargør</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Pauset (stander)</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Pauset (bil)</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Afslutter</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anden status</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n med anden status</numerusform>
            <numerusform>%n med anden status</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Utilgængelig</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n utilgængelig</numerusform>
            <numerusform>%n utilgængelige</numerusform>
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
        <translation>Fejl</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>for %n minut siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>for %n time siden</numerusform>
            <numerusform>for %n timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>om %n time</numerusform>
            <numerusform>om %n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dage siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>for %n måned siden</numerusform>
            <numerusform>for %n måneder siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>om %n måned</numerusform>
            <numerusform>om %n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>for %n år siden</numerusform>
            <numerusform>for %n år siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>om %n år</numerusform>
            <numerusform>om %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Hjemsteder</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Ladesteder</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Førere uden hjemsted</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemsted</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fører</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ladebrik</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Må bruge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ladested</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestander</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Udtag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ingen ladebrik</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gyldig</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>gyldig fra %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>udløber %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>udløbet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n endnu ikke gyldig</numerusform>
            <numerusform>%n endnu ikke gyldige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n udløber</numerusform>
            <numerusform>%n udløber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n udløbet</numerusform>
            <numerusform>%n udløbet</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>lige nu</translation>
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
        <translation>Udtag %1</translation>
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
        <translation>Projektmappen kunne ikke laves i mappen til midlertidige filer, »%1«; skaf plads dér, eller eksportér som CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Excel-projektmapper kræver libxlsxwriter, som ikke er installeret; eksportér som CSV, eller få det installeret.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Indtast den adresse, som din leverandør gav dig; den begynder med https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>Basis-URL&apos;en er ikke en adresse på en server; den skal begynde med https:// og et navn.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>Basis-URL&apos;en skal begynde med https://, ellers ville nøglen blive sendt ukrypteret.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Tag nøglen eller adgangskoden ud af adressen; nøglen har et felt for sig.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Vælg mindst én måde at sende nøglen på.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Vælg det klientcertifikat, som nøglefilen hører til.</translation>
    </message>
</context>
</TS>
