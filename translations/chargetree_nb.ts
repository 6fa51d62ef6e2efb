<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
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
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Brikke</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Rettighet</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Ligger under</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Egen kopi av anlegget</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Ladere som sjåføren kan bruke</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n sjåfør mistet sin eneste tilgang</numerusform>
            <numerusform>%n sjåfører mistet sin eneste tilgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>At %1 ble trukket tilbake, stengte %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n lader</numerusform>
            <numerusform>%n ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>for %n sjåfør</numerusform>
            <numerusform>for %n sjåfører</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 har %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n lader færre</numerusform>
            <numerusform>%n ladere færre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>for %n sjåfør</numerusform>
            <numerusform>for %n sjåfører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n lader fikk feil</numerusform>
            <numerusform>%n ladere fikk feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n lader gikk offline</numerusform>
            <numerusform>%n ladere gikk offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n brikke har utløpt siden</numerusform>
            <numerusform>%n brikker har utløpt siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>At %1 ble tildelt, åpnet %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n lader flere</numerusform>
            <numerusform>%n ladere flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n sjåfør som ikke hadde tilgang, kan nå bruke ladere</numerusform>
            <numerusform>%n sjåfører som ikke hadde tilgang, kan nå bruke ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n lader kom tilbake</numerusform>
            <numerusform>%n ladere kom tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n lader har annen fastvare</numerusform>
            <numerusform>%n ladere har annen fastvare</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>%2 ble endret %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>på %n lader</numerusform>
            <numerusform>på %n ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n konfigurasjonsverdi</numerusform>
            <numerusform>%n konfigurasjonsverdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n hjemmeanlegg fjernet</numerusform>
            <numerusform>%n hjemmeanlegg fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n sjåfør fjernet</numerusform>
            <numerusform>%n sjåfører fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n brikke fjernet</numerusform>
            <numerusform>%n brikker fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n anlegg fjernet</numerusform>
            <numerusform>%n anlegg fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n lader fjernet</numerusform>
            <numerusform>%n ladere fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n uttak fjernet</numerusform>
            <numerusform>%n uttak fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n hjemmeanlegg lagt til</numerusform>
            <numerusform>%n hjemmeanlegg lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n sjåfør lagt til</numerusform>
            <numerusform>%n sjåfører lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n brikke lagt til</numerusform>
            <numerusform>%n brikker lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n anlegg lagt til</numerusform>
            <numerusform>%n anlegg lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n lader lagt til</numerusform>
            <numerusform>%n ladere lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n uttak lagt til</numerusform>
            <numerusform>%n uttak lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n hjemmeanlegg flyttet</numerusform>
            <numerusform>%n hjemmeanlegg flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n sjåfør flyttet</numerusform>
            <numerusform>%n sjåfører flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n brikke gitt til en annen sjåfør</numerusform>
            <numerusform>%n brikker gitt til en annen sjåfør</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n anlegg flyttet</numerusform>
            <numerusform>%n anlegg flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n lader flyttet</numerusform>
            <numerusform>%n ladere flyttet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Kunne ikke skrive til standard ut: %1; frigjør plass eller send utdataene et annet sted.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Med en kommando trengs ikke noe vindu; &apos;chargetree VERB --help&apos; forklarer den.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>For alle kommandoer</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>flåten som følger med programmet</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>en fil, som den er, .gz eller .zst; - er standard inn</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>kallets adresse, uten nøkkel og klient-ID; nøkkelen står i CHARGETREE_API_KEY eller i en nøkkelfil</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>klient-ID-en som hører til nøkkelen</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>en fil der første linje er nøkkelen</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>start ved siden av et program som allerede kjører</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>bare de N øverste nivåene</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>bare det som oppfyller spørringen: ord, som alle må oppfylles</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>bare treff av ett slag</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>stopp etter N treff</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>sjåfører med denne ID-en</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>laderen med denne lader-ID-en, med skille mellom store og små bokstaver; hver av kopiene som er ulike</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>ladeanlegget med denne ID-en; hver av kopiene som er ulike</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>hjemmeanlegg med denne ID-en</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>brikker med denne idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>slaget av poster, én per rad</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>disse kolonnene i denne rekkefølgen, med navnene fra --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>skriv ut navnene på kolonnene som --what har, ett per linje</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>etter denne kolonnen, tall i ord etter verdien; ellers i dokumentets rekkefølge</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>ikke masker konfigurasjonsverdier der navnet ser ut som en hemmelighet</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>skriv til denne filen, som blir som den var hvis noe mislykkes; - er standard ut</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>hvordan det skrives; alt unntatt text er stabilt og på engelsk uansett språkinnstilling</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>tidspunktet det vurderes for, som ISO 8601; uten tidssone er det UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>ingenting annet enn resultater og feil</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>vis på standard feil hvor langt det er kommet, hvis det er en terminal</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versjonen</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>skriv ut denne siden</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Åpne vinduet, med en flåte hvis en er oppgitt.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Tell hva som finnes i en flåte, og list opp dokumentets særheter.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Anlegg og ladere telles én gang, uansett hvor ofte dokumentet gjentar dem; uttakene er de forskjellige ladernes, uten styreenheter. JSON: ett objekt med homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs og report, der elementene har kind, count og firstPath (en JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Skriv ut treet som tekst med innrykk.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Hver linje er et navn, i parentes hvor mange sjåfører eller ladere som finnes under det, og statusen. Med en spørring vises bare treff, med det som ligger over og under dem.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Søk etter hjemmeanlegg, sjåfører, brikker, anlegg, ladere og uttak.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Vis alle felt i postene med én ID.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON er hver post slik den ble mottatt, én per linje. Avslutningsstatus 1 hvis det ikke finnes noen.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Skriv poster som en tabell.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på; start det i en skrivebordsøkt, eller se flåten som tekst med &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Hent en flåte én gang og skriv dokumentet til en fil.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Dokumentet kontrolleres først og skrives slik det ble mottatt, utpakket. Antallene skrives ut som av &apos;info&apos;; med -o - utelates de. JSON: ett objekt med homeSites, drivers, tags, sites, chargers, sockets, chargerReferences og bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>List opp offlinekopiene som er lagret.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Av hver tilkobling kommer den nyeste kopien først; alle kan åpnes med --file. JSON: ett objekt per linje med connectionId, connection, asOf, bytes (på disken), bodyBytes (utpakket) og path. CSV har de samme kolonnene.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Det finnes ingen tilkobling «%1»; lag en i vinduet, eller oppgi --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Det finnes ingen tilkobling «%1»; det finnes: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>en tilkobling som programmet har lagret</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Alle vilkår må oppfylles av én og samme post, i vilkårlig rekkefølge; store og små bokstaver og aksenter spiller ingen rolle. Et vilkår er et ord, der * står for hvilke som helst bokstaver, &quot;ord i anførselstegn&quot;, field:text, field=&quot;hele teksten&quot;, et tall eller et tidspunkt som sammenlignes (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD eller kind:driver. -vilkår må ikke oppfylles, a OR b oppfylles av én av dem, og parenteser holder sammen. Tidspunkter er datoer eller regnes fra nå i m, h, d, w og y. Feltene har navnene nedenfor eller API-ets egne. Skriv -- foran en spørring som begynner med en strek. JSON: ett objekt per linje med kind, id, name, path og matched; brikker har også driverId, uttak chargerId. id er det folk kaller en post ved: for en brikke dens idTag, for en lader dens chargerId. matched lister opp feltene, med API-ets navn, der et ord ble funnet; feltene i en del har delens navn foran et punktum, som tags.idTag. CSV har de samme kolonnene, med mellomrom mellom navnene i matched. Med --from kan spørringen utelates; finnes det en, og en --kind, slås verdiene opp bare blant treffene. En verdi sammenlignes i sin helhet med navn og ID-er, brikker også slik de er trykt på kort, og er funnet, ukjent eller tvetydig. JSON: ett objekt for hver post for en verdi med value, answer, det et treff har, form for brikker (asPrinted, decimal, reversed eller reversedDecimal), driverName og records, antallet deres, der de 20 første listes opp; en ukjent verdi har bare value og answer. repeats er nummeret, fra 1, på verdien som gjentas.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>slå opp hver verdi i en liste, én per linje; - er standard inn</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>hvordan CSV skrives: exact er RFC 4180, ingenting endret; spreadsheet har et byterekkefølgemerke, språkinnstillingens skilletegn og desimaltegn, og en apostrof foran tekster som ellers ville bli beregnet</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>En lenke, som chargetree:driver/300012, følges i vinduet som er åpent; den kan angi driver, tag, charger, site, home-site eller search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>En fil skrives ved siden av plassen sin og flyttes dit når den er hel. JSON uten --columns er postene slik de ble mottatt, med hemmeligheter maskert; med --columns, og for tilgang, er det flate objekter der ID-er er strenger. En arbeidsbok (xlsx) har ID-er som tekst, datoer i UTC og et ark som sier hvor den kommer fra. GeoJSON har bare ladere, med lengdegrad først. Tilgang har én rad per rettighet: hvem som kan bruke hvilken lader, og gjennom hvilket anlegg, ifølge dette dokumentet.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Skriv en delingssikker kopi av en flåte, til å gi videre.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>Kopien er et dokument av samme slag, som programmet kan åpne. Navn, brikker og etikettene deres, SIM-kort, serienumre, eksterne ID-er, kostnader og adresser erstattes, hver verdi med de samme ordene uansett hvor den står, også i meldinger og konfigurasjoner; konfigurasjonsverdier der navnet ser ut som en hemmelighet, maskeres, innlogginger fjernes fra adresser, koordinater avrundes til én desimal, og av det programmet ikke kjenner til, erstattes hver tekst og hvert langt tall. ID-er, statuser, datoer, modeller og byer blir stående. Med en spørring: sjåførene, hjemmeanleggene, anleggene og laderne som oppfyller den, med alt under dem. Se gjennom kopien før du gir den videre.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Skriv én side om en sjåfør, et anlegg eller en lader som PDF.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>Siden er A4, eller Letter der det er vanlig. Tabeller kuttes til det som får plass, og sier hvor mye som er utelatt. Når flere poster har ID-en, får hver sin egen side; kopiene av et anlegg deler én. Med samme --now, språkinnstilling, tidssone og skrifter blir filen den samme, byte for byte. Avslutningsstatus 1 hvis det ikke finnes noen slik post.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>lader-ID-ene til 2 til 50 ladere; den første er den de andre sammenlignes med</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>bare det som ikke er likt hos alle ladere</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>det som tenkes bort: site=ID, charger=ID, tag=IDTAG eller grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>avslutt med 1 hvis et funn er så alvorlig eller verre; error hvis ikke annet er oppgitt</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Si hvilke ladere en sjåfør kan bruke, eller hvem som kan bruke en lader eller et anlegg, og hvorfor.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Én rad per rettighet, ifølge dette dokumentet. For --driver er CSV-kolonnene og JSON-nøklene, ett objekt per linje, chargerId, chargerName, siteId og grant; for --charger driverId, driverName, tags og grant; for --site driverId, driverName, chargerId og grant, for laderne på anlegget og underanleggene. siteId er anlegget som har laderen i den rettigheten; grant er stien dit, eller direct for en lader som ble tildelt for seg. Teksten merker rettighetene som ikke gir noe som ikke også andre gir: alle de merkede kan trekkes tilbake på én gang uten at noe går tapt. Avslutningsstatus 1 hvis det ikke finnes noe med det navnet.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Si hvorfor et kort ville bli avvist ved en lader, årsak for årsak.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Brikken kan også skrives slik den er trykt: med mellomrom eller kolon, som desimaltall, med omvendte byte; laderen kan angis med en annen av sine egne ID-er. JSON: ett objekt per linje med reason, verdict og detail; CSV har de samme kolonnene. verdict er yes der kortet ville bli avvist av den årsaken, no eller unknown. Årsakene er, i denne rekkefølgen, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (eller utilgjengelig), socketError (eller ute av drift), socketOccupied, og det som ikke noe dokument sier: accessGroups, authorizationList, backOffice, payerAccount. Når flere poster har brikken, eller flere ladere ID-en, besvares alle årsaker for hver av dem. Avslutningsstatus 0 uansett svar.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Si hvem som ville miste hva hvis et anlegg, en lader, en brikke eller en rettighet forsvant.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Ifølge dette dokumentet. JSON: ett objekt per linje for hver berørt sjåfør og lader, med driverId, chargerId og otherGrants: rettighetene sjåføren har til laderen som ikke trenger det som er borte, hver av dem en sti eller direct. CSV har de samme kolonnene, med rettighetene atskilt av semikolon. site=ID er anlegget med underanleggene: laderne der er borte uansett hvordan de er tildelt. tag=IDTAG vurderes ved --now: uten en annen gyldig brikke går alt tapt. grant=DRIVER:SITE er en sjåførs rettighet til et anlegg, eller til en enkelt lader ved lader-ID-en. Teksten oppsummerer og lister opp de berørte sjåførene. Avslutningsstatus 1 hvis det ikke finnes noe med det navnet.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Finn ladere der konfigurasjonen ikke er som hos de andre av samme slag.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Ladere av samme produsent, modell og fastvare er en gruppe hvis minst tre av dem oppgir en konfigurasjon. En nøkkel avviker der mer enn halvparten av gruppen har samme verdi og noen ikke har den, eller ikke har nøkkelen. Nøkler som er individuelle, utelates: de der minst fire ladere, og minst én av fem, har en verdi som ingen annen lader har. JSON: ett objekt per linje for hver lader som avviker fra gruppen sin, med manufacturer, model, firmware, key, majority, chargerId og value, som utelates der nøkkelen mangler, og er null der den er oppgitt som null. CSV har de samme kolonnene.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>List opp hva som er galt i en flåte, det verste først.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Hvert funn er en feil, en advarsel eller en merknad etter én regel om én post, eller om dokumentet som helhet. JSON: ett objekt per linje med rule, severity, kind, id, name, message og path; CSV har de samme kolonnene. kind er homeSite, driver, tag, site, charger, socket eller document, der path er en JSON Pointer. rule er ett av en fast liste med ord, som charger-offline. Avslutningsstatus 1 hvis noe er på eller over nivået for --fail-on, slik at en tidsstyrt kjøring merker det.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Si hva som er forskjellig mellom to filer eller offlinekopier.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Poster stilles sammen etter hvem de er, og rekkefølgen de står i, spiller ingen rolle; - er standard inn. Teksten begynner med hva endringene innebærer; hva som har utløpt, avgjøres av den siste kontakten med en lader som hvert dokument oppgir, eller av --now for NEW. JSON: ett objekt per linje med change (added, removed, changed eller moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration eller grant), id, field, old, new og parent; old eller new utelates der det ikke finnes noe. ID-en til en brikke er dens idTag, eller DRIVER:IDTAG der flere sjåfører har den; for de andre CHARGER:SOCKET, CHARGER:KEY og DRIVER:SITE. field har API-ets navn; det er tomt der en hel post kom eller forsvant, som da er old eller new, og parent der den har flyttet. field for en rettighet er chargerGroups eller chargers, eller copy der sjåførens kopi av et anlegg avviker fra de andre. CSV har de samme kolonnene. Hemmelige verdier maskeres. Avslutningsstatus 1 hvis det finnes en endring.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Vis felt og konfigurasjoner for flere ladere side om side.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>De andre sammenlignes med den første laderen; ≠ merker det som er ulikt den. JSON: ett objekt per linje for hvert felt med section (charger, location, sockets eller configuration), key, differs, som lister opp ID-ene til laderne som er ulike den første, og values, et objekt med ladernes ID-er, der en lader som ikke har feltet i det hele tatt, utelates. For uttak er nøkkelen uttakets ID og feltet, som 1.status. CSV har section, key og differs, med mellomrom mellom ID-ene, og en kolonne for hver lader. Avslutningsstatus 1 hvis det ikke finnes noen slik lader.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Avslutningsstatus: 0 ferdig, 1 ingenting med det navnet, &apos;check&apos; fant noe, eller to flåter er ulike, 2 feil kall, 3 kilden kunne ikke leses, 4 det er ikke et slikt dokument, 5 utdataene kunne ikke skrives, 130 avbrutt.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Sjåfører uten hjemmeanlegg</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Ekstern ID</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Underanlegg</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Sjåfører</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>Hjemmeanleggs-ID</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>Betaler-ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Tildelte anlegg</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Tildelte ladere</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne ID-er</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Brikke</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Fakturerbar</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Uttak online (oppgitt)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Uttak offline (oppgitt)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Uttak med feil (oppgitt)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>Kostnads-ID</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Kostnadsnavn</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>Betalingsmottaker-ID</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Lader-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Siste melding</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Anleggs-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Offentlig gruppe</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Produsent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fastvare</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>EVSE-ID</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Én EVSE per uttak</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Fysisk merking</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Funksjoner</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Integrasjonsreleer</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Push-integrasjon</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Egen meldingsstruktur</translation>
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
        <translation>Egendefinerte egenskaper</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Husbokstav</translation>
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
        <translation>Lengdegrad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Kan endres</translation>
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
        <translation>Maks. effekt (oppgitt)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Maks. effekt</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spenning</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Strømtype</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Faserekkefølge</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>EVSE-nummer på enheten</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Kontaktnummer på enheten</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>EVSE-nummer på stasjonen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Referansetypenummer</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>Referanse-ID</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Gjelder fra</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Utløpte brikker nevnes i høyst</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>En lader kan være offline i høyst</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>En lader kan være taus i høyst</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>En lader kan stå fra de andre på anlegget høyst</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Et uttak gir høyst</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Ladere av samme modell sammenlignes fra</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dager</numerusform>
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
            <numerusform> lader</numerusform>
            <numerusform> ladere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Er brikken %1 hos %2 med byte i omvendt rekkefølge.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n brikke er den samme som denne, nemlig %1 hos %2.</numerusform>
            <numerusform>%n brikker er den samme som denne, blant dem %1 hos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 har den to ganger, den andre gangen som %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Er også en brikke hos %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Er også en brikke hos %1, skrevet som %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Ingen kan vite hvem som ladet, og den som må betale, kan være feil person.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Finn ut hvem som har kortet, og fjern brikken fra den andre.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 er %2, mens lignende ladere har %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 %n nøkkel til avviker.</numerusform>
            <numerusform>%1 %n nøkler til avviker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n lader røper verdien av %1 i dette dokumentet.</numerusform>
            <numerusform>%n ladere røper verdien av %1 i dette dokumentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Hemmelighet i en konfigurasjon</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Den som har nøkkelen til dette kallet, eller en kopi av dokumentet, kan utgi seg for å være laderen.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Be leverandøren utelate den, sett en ny verdi, og pass på hvem som får kopier.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Konfigurasjon som avviker</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Ni av ti ladere av denne modellen har en annen verdi, så denne er satt for hånd eller glemt.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Sett den som på de andre, eller noter hvorfor den avviker.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Én kopi har den under et annet anlegg, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n annen kopi er ulik den som vises.</numerusform>
            <numerusform>%n andre kopier er ulike den som vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n annen kopi er ulik den som vises, i: %1.</numerusform>
            <numerusform>%n andre kopier er ulike den som vises, i: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Kopier som motsier hverandre</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Dokumentet gjentar denne posten og sier to forskjellige ting om den.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Oppdater; hvis det forblir slik, si fra til leverandøren.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 har samme serienummer %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n lader har serienummeret %1, nemlig %2.</numerusform>
            <numerusform>%n ladere har serienummeret %1, blant dem %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 oppgir samme SIM-kort %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n lader oppgir SIM-kortet %1, nemlig %2.</numerusform>
            <numerusform>%n ladere oppgir SIM-kortet %1, blant dem %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n lader av modellen %1 kjører fortsatt %2, mens %3 kjører %4.</numerusform>
            <numerusform>%n ladere av modellen %1 kjører fortsatt %2, mens %3 kjører %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Serienummer hos to ladere</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Én lader ble registrert to ganger, eller én av dem under nummeret til en annen: reservedeler og garanti havner feil.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Les av nummeret på begge enhetene, og rett eller fjern én av dem.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>SIM-kort hos to ladere</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Et kort sitter bare i én enhet; å sperre det for den ene ville stenge den andre ute.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Les av kortets nummer på begge enhetene, og rett ett av dem.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Eldre fastvare enn hos lignende ladere</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Feil som er rettet hos de andre, finnes fortsatt i disse.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Oppdater dem, eller noter hvorfor de ikke må oppdateres.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>ID-en står %n gang, også ved %1 (%2).</numerusform>
            <numerusform>ID-en står %n ganger, også ved %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n verdi er av en annen type enn API-et dokumenterer.</numerusform>
            <numerusform>%n verdier er av en annen type enn API-et dokumenterer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n nøkkel står to ganger i en post; den siste gjelder.</numerusform>
            <numerusform>%n nøkler står to ganger i en post; den siste gjelder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n tall får ikke plass i feltet sitt.</numerusform>
            <numerusform>%n tall får ikke plass i feltene sine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n tekst inneholder ugyldige tegn.</numerusform>
            <numerusform>%n tekster inneholder ugyldige tegn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n dato kan ikke leses.</numerusform>
            <numerusform>%n datoer kan ikke leses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Dokumentet avviker fra dokumentasjonen sin %n gang uten at det skader: felt som er nye, mangler, er null eller heter noe annet.</numerusform>
            <numerusform>Dokumentet avviker fra dokumentasjonen sin %n ganger uten at det skader: felt som er nye, mangler, er null eller heter noe annet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>ID hos to poster</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Det som angir denne ID-en, for hånd eller fra et program, kan nå feil post.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Se etter om det er én og samme post som står to ganger; hvis ikke, si fra til leverandøren.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Dokument som ikke er som dokumentert</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Slike verdier beholdes og vises slik de kom, men kan ikke sorteres, telles eller sammenlignes.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>Listen over dokumentets særheter sier hvor; si fra til leverandøren.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Kan bruke %n lader, men har ingen brikke å gjøre det med.</numerusform>
            <numerusform>Kan bruke %n ladere, men har ingen brikke å gjøre det med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Har lov til å lade, men den eneste brikken (%n) er ikke gyldig; den utløp %1.</numerusform>
            <numerusform>Har lov til å lade, men av %n brikker er ingen gyldig; den siste utløp %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Har en gyldig brikke, men kan ikke bruke noen lader, ifølge dette dokumentet.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Har verken en gyldig brikke eller tilgang til noen lader.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Kaller hjemmeanlegget sitt «%1».</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Står blant sjåførene uten hjemmeanlegg, men oppgir %1 (%2) som sitt eget.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Står ved ett hjemmeanlegg, men oppgir %1 (%2) som sitt eget.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>hjemmeanlegg</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Oppgir et hjemmeanlegg %1 som ikke finnes i dokumentet.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Har ikke noe hjemmeanlegg, men likevel en gyldig brikke og tilgang til %n lader.</numerusform>
            <numerusform>Har ikke noe hjemmeanlegg, men likevel en gyldig brikke og tilgang til %n ladere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Sjåfør uten gyldig brikke</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Sjåføren har tilgang som ingen av sjåførens kort kan bruke.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Del ut en ny brikke, eller avslutt tilgangen.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Sjåfør uten brikker</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Sjåføren har tilgang, men ingenting å vise en lader.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Del ut en brikke, eller avslutt tilgangen.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Sjåfør uten tilgang</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Alle ladere avviser denne sjåføren, med mindre en tilgangsgruppe som dette dokumentet ikke viser, slipper sjåføren til.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Tildel et anlegg eller en lader, eller fjern sjåføren.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Reservesjåfør som kan lade</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Uten hjemmeanlegg er det knapt noen operatør som ser sjåføren, og likevel virker kortet.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Gi sjåføren et hjemmeanlegg, eller avslutt tilgangen.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Sjåfør som oppgir et annet hjemmeanlegg</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Hvem som kan se og fakturere sjåføren, avhenger av hvilket av de to man går ut fra.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Flytt sjåføren til riktig hjemmeanlegg igjen.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Hjemmeanlegg som ikke finnes</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Hjemmeanlegget er fjernet, eller er et som denne nøkkelen ikke får se.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Gi sjåføren et hjemmeanlegg som finnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID har bare ett av de to skilletegnene, for eksempel %1.</numerusform>
            <numerusform>%n EVSE-ID-er har bare ett av de to skilletegnene, for eksempel %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID har den eldre DIN-formen, for eksempel %1.</numerusform>
            <numerusform>%n EVSE-ID-er har den eldre DIN-formen, for eksempel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>EVSE-ID-en %1 følger ikke eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID følger ikke eMI3, for eksempel %1.</numerusform>
            <numerusform>%n EVSE-ID-er følger ikke eMI3, for eksempel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 har samme EVSE-ID, skrevet som %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n lader har denne EVSE-ID-en, nemlig %1, skrevet som %2.</numerusform>
            <numerusform>%n ladere har denne EVSE-ID-en, blant dem %1, skrevet som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>En av EVSE-ene har samme UID som en hos %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>EVSE-UID hos to ladere</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Partnere kan ikke skille de to fra hverandre: den ene startes eller faktureres i stedet for den andre.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Gi en av laderne nytt navn, slik at lader-ID og uttaks-ID til sammen er unike.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>EVSE-ID hos to ladere</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Roamingpartnere sender sjåførene sine til feil lader.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Gi hver lader sin egen EVSE-ID.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>EVSE-ID som ikke følger eMI3</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Roamingpartnere kan avvise den eller lese den annerledes.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Skriv den som land*operatør*E og nummer, for eksempel FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Rettigheten til %1 tilfører ingenting: en annen rettighet omfatter den allerede.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n av %1 rettigheter tilfører ingenting, nemlig den til %2.</numerusform>
            <numerusform>%n av %1 rettigheter tilfører ingenting, blant dem den til %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>Den %n sjåføren som hører hjemme her, kan ikke lade her.</numerusform>
            <numerusform>Ingen av de %n sjåførene som hører hjemme her, kan lade her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n av %1 sjåfører som hører hjemme her, kan ikke lade her.</numerusform>
            <numerusform>%n av %1 sjåfører som hører hjemme her, kan ikke lade her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Hjemmeanlegg der sjåførene ikke kan lade</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Hjemmeanlegget er også et ladeanlegg, men et hjemmeanlegg gir ingen rett til å lade.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Tildel dem anlegget, hvis det er meningen at de skal lade der.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Rettigheter som ikke tilfører noe</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Den som fjerner en av de to, tror at tilgangen er avsluttet.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Behold den som er ment, og fjern den andre.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Laderen melder om en feil.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Laderen melder om en feil; siste kontakt var %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>Uttaket på %1 melder om en feil.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>Uttaket melder om en feil, mens laderen %1 oppgir «%2».</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>Den eneste laderen (%n) er offline.</numerusform>
            <numerusform>Alle %n ladere er offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Er offline og oppgir ikke når siste kontakt var.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Er offline; siste kontakt var %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Oppgir «%1», men siste kontakt var %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Lader med feil</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Ingen kan lade der før noen har sett til den.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Les den siste meldingen, start den på nytt, og send noen hvis det ikke hjelper.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Uttak med feil</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Laderen ser ut til å være i orden, men dette uttaket er ute av drift.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Start laderen på nytt, og få noen til å se på uttaket hvis det ikke hjelper.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Lader offline</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Det kan ikke kontrolleres hvem som kan lade, og ingenting av det som lades, blir rapportert.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Kontroller strømmen, SIM-kortet eller nettverket, og brannmuren på anlegget.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Lader som er blitt taus</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Statusen er like gammel som den siste meldingen: den kan være offline.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Be den om status; hvis det ikke kommer noe, behandle den som offline.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n av %1 sjåfører her har ingen betaler, de andre har det.</numerusform>
            <numerusform>%n av %1 sjåfører her har ingen betaler, de andre har det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Har %n brikke som skal faktureres, men ingen betaler.</numerusform>
            <numerusform>Har %n brikker som skal faktureres, men ingen betaler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n brikke hos %1 sjåfører skal faktureres, men disse sjåførene har ingen betaler.</numerusform>
            <numerusform>%n brikker hos %1 sjåfører skal faktureres, men disse sjåførene har ingen betaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 har samme eksterne ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>Den eksterne ID-en %1 står %n gang, også ved %2.</numerusform>
            <numerusform>Den eksterne ID-en %1 står %n ganger, også ved %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Brikke som skal faktureres, men mangler betaler</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Det som lades med den, kan ikke faktureres noen, med mindre anlegget betaler.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Gi sjåføren en betaler, eller la være å fakturere brikken.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Ekstern ID hos to poster</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Det andre systemet bokfører begge under én.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Slå opp i det andre systemet hvilken av dem det mener.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Sjåfør uten betaler blant andre som har en</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>De fleste sjåførene ved dette hjemmeanlegget har en betaler, så disse ble glemt.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Gi dem en betaler.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Oppgir ingen koordinater.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n av %1 ladere oppgir ingen koordinater.</numerusform>
            <numerusform>%n av %1 ladere oppgir ingen koordinater.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Står ved 0, 0, som er i havet.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Står ved %1, som ikke finnes noe sted på jorden.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Står ved %1; breddegrad og lengdegrad er byttet om.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 står %2 fra de andre laderne.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n lader står langt fra de andre, %1 så langt unna som %2.</numerusform>
            <numerusform>%n ladere står langt fra de andre, %1 så langt unna som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Koordinater som ikke kan stemme</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Sjåfører og servicefolk sendes til feil sted.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Rett breddegrad og lengdegrad, i grader med desimaler.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Anlegg der laderne står langt fra hverandre</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Enten er koordinatene feil, eller så ligger en lader under feil anlegg, og rettighetene til den med.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Rett koordinatene, eller flytt laderen til anlegget den hører til.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Lader uten koordinater</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Ingen kart og ingen apper kan vise hvor den står.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Oppgi breddegrad og lengdegrad.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Oppgir effekten %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Oppgir effekten %1, som kanskje er ment som kilowatt.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Oppgir effekten %1, som er mer enn noe uttak gir.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Oppgir effekten %1, mer enn %2 og %3 kan gi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Laderen har %n slikt uttak.</numerusform>
            <numerusform>%1 Laderen har %n slike uttak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Effekt som ikke kan stemme</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Sjåfører, partnere og laststyring planlegger etter dette tallet.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Rett uttakets effekt, spenning eller strøm; det er watt som menes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n av %1 anlegg oppgir andre antall uttak enn dokumentet inneholder.</numerusform>
            <numerusform>%n av %1 anlegg oppgir andre antall uttak enn dokumentet inneholder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Oppgir til sammen %1 uttak, men %n står i dokumentet.</numerusform>
            <numerusform>Oppgir til sammen %1 uttak, men %n står i dokumentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Oppgitte uttak som ikke finnes</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Enten teller anlegget feil, eller så finnes noen av laderne ikke i dokumentet.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Sammenlign anlegget med leverandørens egen side om det.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Oppgir «%1», men er tilkoblet.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Oppgir «%1», men er ikke tilkoblet.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Oppgir «%1», men ingen av uttakene gjør det.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Oppgir «%1», men alle uttakene er ledige.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n lader</numerusform>
            <numerusform>%n ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n uttak</numerusform>
            <numerusform>%n uttak</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>API-et dokumenterer ikke statusen «%1», som %2 melder om.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Status som motsier seg selv</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Sjåfører ser én av de to, og én av de to er feil.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Be laderen om status på nytt; hvis det forblir slik, si fra til leverandøren.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Status som API-et ikke dokumenterer</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Den telles som «annen», så den står ikke i noen liste over ledige ladere eller ladere med feil.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Spør leverandøren hva den betyr.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Utløp %1, og %2 har ingen annen brikke som er gyldig.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Utløper %1 (%2), og %3 har ingen brikke som varer lenger.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Er gyldig fra og med %1; inntil da har %2 ingen gyldig brikke.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Er aldri gyldig: den utløper %1, men er gyldig først fra og med %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Brikke som begynner etter at den utløper</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Det finnes ingen dag da denne brikken virker.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Rett de to datoene.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Utløpt brikke hos en sjåfør som har lov til å lade</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Sjåføren har tilgang, men ladere avviser dette kortet.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Forleng brikken, eller ta den fra sjåføren.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Brikke som snart utløper</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Fra den dagen avviser ladere sjåførens siste kort.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Forleng den i tide, eller del ut en annen.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Brikke som ikke er gyldig ennå</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Sjåføren har tilgang, men kan ikke lade før den dagen.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Ingenting, hvis det er meningen; rett ellers dagen.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Brikke som står to ganger</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>Den eneste laderen (%n) er offline; siste kontakt var %1.</numerusform>
            <numerusform>Alle %n ladere er offline; den førstes siste kontakt var %1.</numerusform>
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
        <translation>Ladere som sjåføren %1 kan bruke, ifølge dette dokumentet:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Sjåfører som kan bruke laderen %1, ifølge dette dokumentet:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Sjåfører som kan bruke ladere på anlegget %1 og underanleggene, ifølge dette dokumentet:</translation>
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
        <translation>Sjåfører: %1, ladere: %2, erstattede verdier: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Avbrutt; filen er som den var.</translation>
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
        <translation>Ingenting funnet.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
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
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Ingen forskjeller</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Ingenting er forskjellig.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Ingen konfigurasjon avviker.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Mer enn én post passer; hver av dem besvares.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Avbrutt; filen er som den var.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Sjåfører</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Ladeanlegg</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Laderposter i dokumentet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lest på</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Ingen særheter i dokumentet.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Særheter i dokumentet, og hvor de først finnes</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, igjen</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>%1 funnet, %2 ukjente, %3 tvetydige.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>Siden kan ikke tegnes fordi det ikke finnes noen skrift på denne maskinen; installer en, for eksempel fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Ingenting oppfyller %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>Det finnes ingen sjåfør %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Det finnes ingen lader %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Det finnes ikke noe ladeanlegg %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>Det finnes ikke noe hjemmeanlegg %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Det finnes ingen brikke %1 i denne flåten.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Det finnes ingen tilkobling %1; &apos;chargetree snapshots&apos; lister opp dem som har offlinekopier.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Ingen offlinekopier er lagret.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Ingenting oppfyller %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Det finnes ikke noe ladeanlegg %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Det finnes ingen lader %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Det finnes ingen brikke %1 i denne flåten.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>Det finnes ingen rettighet %1 i denne flåten.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without krever site=ID, charger=ID, tag=IDTAG eller grant=DRIVER:SITE, ikke %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>mister %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>ingen igjen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: hvis dette forsvant, ifølge dette dokumentet.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>har brikken %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 finnes ikke lenger</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 finnes igjen</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1: nå %2</translation>
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
            <numerusform>%n vei</numerusform>
            <numerusform>%n veier</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Andre sjåfører som kan bruke den; Enter viser hvem de er</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grunn av</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Verste brikke</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Ladere her</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n rettighet er overflødig: %1. Den gir ikke noe som ikke de andre gir, og kan trekkes tilbake uten tap.</numerusform>
            <numerusform>%n rettigheter er overflødige: %1. De gir ikke noe som ikke de andre gir, og kan trekkes tilbake sammen uten tap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n lader vises.</numerusform>
            <numerusform>%n ladere vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>%n av dem er valgt.</numerusform>
            <numerusform>%n av dem er valgt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Åpne en fil…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>&amp;Demoflåte</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Avbryt innlesingen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Kopier &amp;rader</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Kopier &amp;ID</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Fold &amp;ut alle</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Fol&amp;d sammen alle</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Fold ut alt u&amp;nder</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>S&amp;ærheter i dokumentet</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>&amp;Om Chargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Tilkoblinger…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Vis &amp;loggen</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>H&amp;vor er filene mine</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Lag en st&amp;øttepakke…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Gå til&amp;bake</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>Gå &amp;fram</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Gå o&amp;pp</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Vis i &amp;treet</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gå til hva som helst…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Kopier rader &amp;med titler</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopier &amp;sti</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopier som &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>&amp;Kopier til en sak</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Tre</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Sjåfører</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Brikker</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Anlegg</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>&amp;Ladere</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>&amp;Uttak</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>&amp;Konfigurasjoner</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Neste del av vinduet</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>F&amp;orrige del av vinduet</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Neste &amp;detaljside</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Fo&amp;rrige detaljside</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Slå opp en &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Hvordan søke</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Lagrede sø&amp;k og bokmerker</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Lagre &amp;dette søket</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Bokmerk rade&amp;n</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Delingssikker &amp;pakke…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopier &amp;lenke</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>L&amp;agre som PDF…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Sa&amp;mmenlign ladere…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Sammenlign med l&amp;ignende ladere…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>&amp;Konfigurasjonsavvik…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>Hvorfor a&amp;vvises et kort?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Hva om dette &amp;forsvant?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ignorer med begrunnelse…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>&amp;Grenser for funn…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Funn</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Slutt å i&amp;gnorere</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Endringer</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ka&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hånd&amp;bok</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>Føl&amp;g med på endringer</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Innstillin&amp;ger…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>Personver&amp;nvisning</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Vis det som er skjult her</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ta&amp;statursnarveier</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>Det kan ikke skrives til %1: det du velger, gjelder til programmet avsluttes.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Lenger opp</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Ved siden av %1</translation>
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
        <translation>&apos;%1&apos; har ikke valget %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Vinduet har ikke valget %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 er tom; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 krever et heltall større enn null, ikke %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 krever et tidspunkt som 2026-01-31T12:00:00Z, ikke %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 kjenner ikke %2; det finnes %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; krever ord å søke etter; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; tar ikke imot %2; angi en fil med --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Vinduet åpner én fil, og %1 er en til; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 er verken en kommando eller en fil; se &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url avvises fordi den inneholder en nøkkel: andre brukere kan lese den; legg nøkkelen i CHARGETREE_API_KEY eller i en fil angitt med --key-file.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url må begynne med https://, slik at ingen kan lese nøkkelen underveis.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url er ingen adresse; oppgi den som https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url krever også klient-ID-en; legg til --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; må vite hva; legg til --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>%1 har ingen kolonne %2; &apos;chargetree export --what %1 --list-columns&apos; lister opp dem som finnes.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 avvises: andre brukere kan lese en nøkkel på kommandolinjen; legg den i CHARGETREE_API_KEY eller i en fil angitt med --key-file.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Valget %1 finnes ikke; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 tar ingen verdi; utelat det som følger etter.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 krever en verdi etter seg; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>se &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Det er mer enn én kilde; oppgi én av --demo, --file, --connection og --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id hører sammen med --url; oppgi adressen også.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file hører sammen med --url eller --connection; oppgi en av dem også.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; krever en adresse: --connection NAME, eller --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; krever en kilde: --demo, --file PATH, --connection NAME, eller --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>Spørringen kan ikke tolkes ved tegn %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Flåten og listen kan ikke begge være standard inn; angi en fil.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; må vite hvor; legg til -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>En lenke følges i flåten som er åpen; utelat kilden.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON har bare ladere; oppgi --what chargers, eller et annet --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset hører sammen med --format csv; utelat det.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; krever én av %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; krever %2: filer eller offlinekopier; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Begge kan ikke være standard inn; angi en fil.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; krever %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; krever %1 til %2 ladere; angi dem med --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alle slag</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Enhver endring</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrer endringene</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Små endringer</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Når en lader eller et uttak sist ble hørt fra, og den siste meldingen</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Nå</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Den eldre kopien leses…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Endringene vises her etter neste oppdatering. Du kan også sammenligne med en eldre kopi.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Ingenting er endret, bortsett fra når laderne sist ble hørt fra.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Disse filtrene lar ingen endringer stå igjen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
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
        <translation>Søk etter en kolonne…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Søk etter en kolonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Ingen kolonne har et slikt navn.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ned</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Tilbakestill</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Sammenlign ladere</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Sammenlign &amp;med</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Lader som de andre sammenlignes med</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Bare &amp;forskjeller</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filtrer etter felt, nøkkel eller verdi</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Ladere side om side</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer radene som vises, med titler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Skriver radene som vises, til en arbeidsbok eller en CSV-fil</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Ingen av disse laderne finnes i flåten lenger.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Ingen felt, nøkler eller verdier inneholder denne teksten.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Disse laderne er like i alle felt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 av %2 rader er forskjellig</numerusform>
            <numerusform>%1 av %2 rader er forskjellige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 lignende lader til er utelatt</numerusform>
            <numerusform>%1 lignende ladere til er utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>ikke lenger i flåten: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Det er ingen lader her å sammenligne den med.</translation>
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
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Sammenlign med &amp;denne laderen</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>&amp;Vis i treet</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>&amp;Utelat denne laderen</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, ulik referansen</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Referanse · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, referansen</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Forskjellig</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Styreenhet</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Uttak uten ID</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Uttak %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Nøkkel uten navn</translation>
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
        <translation>Om et felt er fylt ut</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Slag av post</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrer etter nøkkel eller verdi</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Denne laderen oppgir ingen konfigurasjon.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Ingen nøkler eller verdier inneholder denne teksten.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Delt ut av administratoren din: bare nøkkelen kan endres her. Dupliser den for å endre resten.</translation>
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
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;API-nøkkel</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>Nøkkelen sendes som</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Egen &amp;utsteder (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Klientserti&amp;fikat</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Tilh&amp;ørende nøkkelfil</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>Oppdateringsinter&amp;vall</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>det du kaller den; uten navn vises verten</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>sjekk med leverandøren din</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>bare på forespørsel</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ikke merket</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Ny tilkobling</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, delt ut</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Tilkoblingene i «%1» kan ikke leses. Filen blir som den er til du endrer en tilkobling, og legges da til side.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>«%1» inneholder ingen tilkoblinger for Chargetree; velg en fil som ble eksportert derfra.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Åpne i et nytt &amp;vindu</translation>
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
        <translation>Det finnes ingen nøkkel for den ennå; skriv inn en ovenfor.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leser flåten</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Spør %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, en flåte på %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 sjåfør</numerusform>
            <numerusform>%1 sjåfører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 brikke</numerusform>
            <numerusform>%1 brikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n tilkobling ble importert.</numerusform>
            <numerusform>%n tilkoblinger ble importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Tilkoblingene ble eksportert, uten nøklene.</translation>
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
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» har endringer som ikke er lagret.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Fjerne «%1», nøkkelen og %n offlinekopi? Det kan angres til dette vinduet lukkes.</numerusform>
            <numerusform>Fjerne «%1», nøkkelen og %n offlinekopier? Det kan angres til dette vinduet lukkes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>Fjerne «%1» og nøkkelen? Det kan angres til dette vinduet lukkes.</translation>
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
        <translation>«%1» ble fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Spør %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer tilkoblinger</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Tilkoblinger (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Eksporter tilkoblinger uten nøklene</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny tilkobling</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Lagre og &amp;åpne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Le&amp;gg til</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliser</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer og eksporter</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Det finnes ingen tilkobling ennå. Legg til en med adressen og nøkkelen du fikk av leverandøren.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>F&amp;orkast</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Å&amp;pne i et nytt vindu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Lu&amp;kk</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Oppdater også på &amp;forbruksmålte nettverk</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>bare på forespørsel</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Oppdateringsinter&amp;vall</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Det en ny tilkobling begynner med. Eksisterende tilkoblinger beholder sine egne innstillinger.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>For hver tilkobling beholdes de siste svarene, så det er noe å se på uten nettverk og å sammenligne med. Det nyeste beholdes alltid; det som går ut over dette, forsvinner når det neste kommer.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Dette dokumentet inneholder %n kopi av denne laderen; de er ulike bare i tider og meldinger.</numerusform>
            <numerusform>Dette dokumentet inneholder %n kopier av denne laderen; de er ulike bare i tider og meldinger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Dette dokumentet inneholder %n kopi av denne laderen som motsier de andre.</numerusform>
            <numerusform>Dette dokumentet inneholder %n kopier av denne laderen som motsier hverandre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Kopi som vises</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>kontakt %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>aldri kontakt</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopi %1 av %2, %3 (nyest)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopi %1 av %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne ID-er</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Sjåfører</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rådata</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Velg en sjåfør, en brikke, et anlegg eller en lader for å se hva som er kjent om den.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>per %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Ikke lenger i flåten siden %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Overblikk</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Hvem kan lade</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
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
        <translation>Felt som API-ets side ikke nevner</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Sjåfører</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Verste brikke</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Ladere som en sjåfør kan nå</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Uttakene deres</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Verste lader</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Sjåfører uten hjemmeanlegg</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dette dokumentet</translation>
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
        <translation>Opplysninger per</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Sjåfører her og under</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Ladeanlegg med denne ID-en</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Oppgitt</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n lader</numerusform>
            <numerusform>%n ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Kan bruke</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Verste av disse</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Talt i dette dokumentet</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Hele anlegget</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Hjemmeanlegg med denne ID-en</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Statusen deres</translation>
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
        <translation>Oppført under</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Flere felt</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Styreenhet</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
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
        <translation>Verdi</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Lader-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Den har</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>De fleste har</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Enige</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fastvare</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Produsent</translation>
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
        <translation>fastvare ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurasjonsavvik</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Ladere av samme produsent, modell og fastvare der mer enn halvparten har samme verdi for en nøkkel: de som har en annen, eller mangler nøkkelen.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filtrer etter lader, nøkkel, verdi eller modell</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Ladere som avviker fra gruppen sin</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Sammenlign</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Setter de valgte laderne ved siden av en som er som de fleste</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer radene som vises, med titler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Skriver radene som vises, til en arbeidsbok eller en CSV-fil</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Ser etter avvik…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Det finnes ingen flåte å lete i ennå.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Ingen rader inneholder denne teksten.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Ingen konfigurasjon avviker.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 avvik</numerusform>
            <numerusform>%1 avvik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 gruppe av ladere</numerusform>
            <numerusform>%1 grupper av ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 individuell nøkkel utelatt</numerusform>
            <numerusform>%1 individuelle nøkler utelatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Hva endringene innebærer</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle endringer</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Ingen brikke er angitt ennå.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>Ingenting er kjent om denne brikken.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Ingen lader er angitt ennå.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>Ingenting er kjent om denne laderen.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Ingen sjåfør i dette dokumentet har brikken «%1».</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Brikken %1 tilhører sjåføren %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Den er «%1» %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Ingen startdato er oppgitt.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Den er gyldig fra og med %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Den har vært gyldig siden %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>En annen av denne sjåførens brikker er gyldig: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Denne sjåføren har ingen annen brikke som er gyldig.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Ingen utløpsdato er oppgitt.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Den utløper %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Den utløp %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Ifølge dette dokumentet kan %1 bruke den på grunn av: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Ifølge dette dokumentet lar ingen rettighet %1 bruke den; %1 kan bruke %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 annen lader</numerusform>
            <numerusform>%1 andre ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Ingen lader i dette dokumentet heter «%1»; en som ingen sjåfør kan bruke, finnes ikke i det.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, i %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>«%1» er dens %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Ingen status er oppgitt.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Den oppgir: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Siste kontakt %1.</translation>
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
        <translation>Ikke noe uttak er oppgitt.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Det er ikke oppgitt hvilket som ble brukt, og av hvem.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Laderen selv oppgir en feil.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Hvilke brikker som står i laderens egen liste, framgår ikke av dette dokumentet.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled er «%1».</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>Hvordan det står til med betalerens konto, framgår ikke av dette dokumentet.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Betaleren er %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Leverandørens tilgangsgrupper for ladere finnes ikke i dette dokumentet.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Hva baksystemet svarte i det øyeblikket, framgår ikke av dette dokumentet.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>Kortet ville bli avvist. Årsak: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Angi en brikke og en lader for å se hvorfor et kort avvises.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Ingenting i dette dokumentet sier at kortet ville bli avvist.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Ingenting i dette dokumentet sier at kortet ville bli avvist, men ikke alt er oppgitt.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Ukjent brikke</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Brikken er ikke gyldig ennå</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Brikken er utløpt</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Ingen rettighet</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Ukjent lader</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Laderen er offline eller utilgjengelig</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Uttaket har feil eller er ute av drift</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Uttaket er opptatt</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Tilgangsgrupper for ladere</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Liste som ligger på laderen</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Avgjørelse i baksystemet</translation>
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
        <translation>nei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>%n par til av en brikke og en lader kan være ment, men besvares ikke her.</numerusform>
            <numerusform>%n par til av en brikke og en lader kan være ment, men besvares ikke her.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Hvorfor avvises et kort?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Brikke, skrevet inn eller skannet</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Brikke, skrevet inn eller skannet</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Slik den er trykt på kortet, holder</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>&amp;Lader</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>Lader-ID, navn, EVSE-ID eller serienummer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Vis &amp;sjåfør</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Vis la&amp;der</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>&amp;Kopier til en sak</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Det finnes ingen flåte å lete i ennå.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Angi en brikke og en lader for å se hvorfor et kort avvises.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n post passer; den besvares nedenfor.</numerusform>
            <numerusform>%n poster passer; hver av dem besvares nedenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Ifølge dette dokumentet, per %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Hvem sin</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Avvist for dette</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Hva dokumentet sier</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Brikken «%1» ved laderen «%2»</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Per %1, fra %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>Sjåfør-ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>Ladeanleggs-ID</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Ladeanlegg</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Styreenhet</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Sjåfører</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurasjoner</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Tildelt gjennom</translation>
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
        <translation>Tidspunkt for dataene</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkning</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Tilgang er oppgitt ifølge dette dokumentet; leverandørens tilgangsgrupper for ladere finnes ikke i det.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Dokumentet inneholder bare det som minst én sjåfør kan nå.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Opphav</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kuttet</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n tekst hadde mer enn de 32&#xa0;767 tegnene en celle rommer.</numerusform>
            <numerusform>%n tekster hadde mer enn de 32&#xa0;767 tegnene en celle rommer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valgte</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Slik listen viser dem</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Funnet av søket</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Excel-arbeidsbok (anbefalt)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>ID-er, kort og postnumre forblir tekst, datoer er datoer, og opphavet står på et eget ark.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV for regneark</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>En apostrof beskytter det som ellers ville bli beregnet; ID-er som ser ut som tall, kan likevel bli endret når filen åpnes. En arbeidsbok bevarer dem.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV for programmer</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Nøyaktig det API-et sa, ingenting endret. Det har ikke plass til opphavet: se nedenfor.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Én liste for programmer: poster slik de ble mottatt, eller kolonnene du velger.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-linjer</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Én post per linje, slik databaser og loggsamlere leser dem.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (ladere på et kart)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Ladere som punkter for kart; en uten brukbar posisjon er med uten punkt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorsgrad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Tiltak</translation>
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
        <translation>Dra en kolonne, eller trykk Alt og en piltast, for å flytte den</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>In&amp;gen</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Synken&amp;de</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Poster slik de ble &amp;mottatt</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>H&amp;vor</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Rekkefølge</translation>
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
        <translation>Oppgi hvor.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Dette er en mappe; legg til et filnavn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Det finnes ingen mappe «%1».</translation>
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
        <translation>Velg minst én kolonne.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Det finnes ingenting av dette slaget å eksportere.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Fra %1, per %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søk: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Det finnes allerede en slik fil; den blir erstattet.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Som sist</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Hvert slag rader tilbys slik det sist ble eksportert.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>Poster slik de ble &amp;mottatt</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Arbeidsbøker, og CSV for regneark, har titler over kolonnene; andre filer har navnene fra API-et, som er de samme på alle språk. Arbeidsbøker og GeoJSON oppgir hvor dataene kommer fra.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Avgrens til</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tøm alle</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
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
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Ladeanlegg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Produsent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fastvare</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ingen brikke</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Ingen utløpsdato</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ikke gyldig ennå</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Utløper snart</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Ikke noe ladeanlegg</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorsgrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Sjåfør %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>ekstern ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n brikke</numerusform>
            <numerusform>%n brikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>kan bruke %n lader</numerusform>
            <numerusform>kan bruke %n ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Brikke %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>hos %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Anlegg %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n lader</numerusform>
            <numerusform>%n ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Hjemmeanlegg %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>reserve</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n sjåfør</numerusform>
            <numerusform>%n sjåfører</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>kontakt %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>oppdatert %1</translation>
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
        <translation>Det finnes ingen fil «%1»; kontroller navnet og mappen.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Du har ikke tillatelse til å lese «%1»; spør eieren, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>«%1» er en mappe; velg en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>«%1» er en adresse og ingen fil; koble til den.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>«%1» kunne ikke leses til slutten (%2); kopier den på nytt, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>«%1» er pakket og er siden blitt kuttet eller endret; skaff en hel kopi av den.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>«%1» inneholder mer enn %2, som er grensen; velg en mindre fil.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Det er ikke nok minne til «%1»; lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Lesingen av «%1» ble avbrutt; last den inn igjen.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Det finnes ingen API-nøkkel; angi CHARGETREE_API_KEY eller en nøkkelfil.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Det finnes ingen nøkkelfil «%1»; kontroller navnet og mappen.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Du har ikke tillatelse til å lese nøkkelfilen «%1»; den bør være din egen.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Nøkkelfilen «%1» er ingen vanlig fil; angi en annen.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Nøkkelfilen «%1» kunne ikke leses; skriv den på nytt.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Andre kan lese nøkkelfilen «%1»; gjør den til bare din med chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>«%1» inneholder ingen nøkkel; legg API-nøkkelen i den.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>«%1» inneholder noe som ikke er en nøkkel; legg API-nøkkelen i den, på én linje.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>«%1» er ikke JSON: %2, %3; skaff en hel kopi av den.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>«%1» er ingen flåte: den har verken «userGroups» eller «spareUsers»; velg svaret på kallet for autoriserte brukere.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>«%1» er dypere nestet enn noen flåte, %3; kontroller hvor den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>«%1» er større enn dette programmet kan lese; velg en mindre del.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Innlastingen av «%1» ble avbrutt; last den inn igjen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Svaret fra «%1» er ikke JSON: %2, %3; prøv igjen, og si fra til leverandøren hvis det fortsetter.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>«%1» er tom; skaff en hel kopi av den.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>«%1» er en nettside og ingen flåte; lagre svaret fra selve API-et.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>«%1» er UTF-16 eller UTF-32; lagre den som UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>det er ingenting i den</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>den er UTF-16 eller UTF-32 og ikke UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>den er en nettside</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>et tegn er ikke UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>et kontrolltegn står på feil plass</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>tegnet etter en omvendt skråstrek er feil</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>et tall er feil skrevet</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>et ord er ikke true, false eller null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>et tegn står på feil plass</translation>
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
        <translation>en verdi mangler</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>det står ingenting etter et komma</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>den slutter inne i en tekst</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>den slutter inne i et objekt</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>den slutter inne i en matrise</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>en nøkkel mangler anførselstegn</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>noe følger etter slutten</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>den er for dypt nestet</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>«%1» er ingen adresse som kan spørres; skriv inn en som begynner med https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>«%1» ville bli spurt uten kryptering, og nøkkelen kunne leses underveis; bruk https:// i adressen.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Adressen til «%1» inneholder en nøkkel eller et passord som andre kunne lese; ta det ut og oppgi nøkkelen i CHARGETREE_API_KEY eller i en nøkkelfil.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Det finnes ingen API-nøkkel for «%1»; angi CHARGETREE_API_KEY eller en nøkkelfil.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>«%1» ble ikke funnet; kontroller adressen og nettverket ditt.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>«%1» tar ikke imot tilkoblinger; kontroller adressen, eller prøv igjen senere.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>Tilkoblingen til «%1» ble brutt før svaret var kommet; prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>«%1» kunne ikke bevise hvem den er, så nøkkelen ble ikke sendt; kontroller adressen og klokken og sertifikatene på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Mellomtjeneren på veien til «%1» slapp ikke forespørselen gjennom; kontroller mellomtjenerinnstillingene på denne datamaskinen.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>«%1» kunne ikke spørres; kontroller nettverket ditt og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>«%1» sendte ingenting på %2; prøv igjen, eller spør leverandøren om tjenesten er oppe.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>«%1» hadde ikke sendt hele svaret etter %2; prøv igjen, eller tillat mer tid.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>«%1» svarte uten en flåte (status %2); kontroller adressen med leverandøren.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>«%1» forsto ikke forespørselen (status %2); kontroller adressen og klient-ID-en.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>«%1» kjenner ikke denne kunden eller avviser nøkkelen (status %2); kontroller nøkkelen og klient-ID-en.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>«%1» lar ikke denne nøkkelen lese flåten (status %2); be leverandøren om tillatelse.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>«%1» har ingenting på denne adressen (status %2); kontroller stien med leverandøren.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>«%1» er spurt for ofte (status %2); vent noen minutter og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>«%1» har egne problemer (status %2); prøv igjen senere, og si fra til leverandøren hvis det fortsetter.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>«%1» ga et svar som dette programmet ikke kjenner (status %2); kontroller adressen med leverandøren.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>«%1» svarte med en nettside; kontroller adressen, og om dette nettverket vil at du skal logge inn.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>«%1» svarte med «%3» og ikke med JSON; kontroller adressen.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>«%1» pakket svaret sitt på en måte som ingen ba om («%3»); si fra til leverandøren.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>«%1» svarte med ingenting i det hele tatt; kontroller adressen, eller prøv igjen senere.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>«%1» svarte med noe som ikke er en flåte; kontroller adressen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Svaret fra «%1» er ikke så langt som varslet, så det ble kuttet underveis; prøv igjen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Svaret fra «%1» er større enn %2, som er grensen; kontroller adressen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Det er ikke nok minne til svaret fra «%1»; lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Det pakkede svaret fra «%1» er skadet eller ble kuttet underveis; prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>«%1» er en offlinekopi og er siden blitt kuttet eller endret; åpne en annen kopi, eller hent flåten på nytt.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>«%1» er en offlinekopi fra en nyere versjon av dette programmet; oppdater programmet, eller åpne en annen kopi.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>«%3», som tilkoblingen til «%1» trenger, kunne ikke leses; kontroller navnet og om du har tillatelse til å lese den.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>«%3» inneholder ikke noe utstedersertifikat; angi en PEM-fil som gjør det, i tilkoblingen til «%1».</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>«%3» inneholder ikke noe sertifikat å vise til «%1»; angi PEM-filen som gjør det, i tilkoblingen.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>«%3» inneholder ingen privat nøkkel som kan brukes for «%1»; angi en PEM-fil med nøkkelen, uten passord.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>Den private nøkkelen i «%3» hører til et annet sertifikat enn det for «%1»; angi nøkkelen som hører til det.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>«%1» kunne ikke bevise hvem den er, siden sertifikatet utløp %2; kontroller klokken på denne datamaskinen, og hvis den går riktig, må den som driver tjeneren, fornye sertifikatet.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>«%1» kunne ikke bevise hvem den er, siden sertifikatet er gyldig først fra og med %2; kontroller klokken på denne datamaskinen, og hvis den går riktig, si fra til den som driver tjeneren.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>«%1» viste sertifikatet til en annen vert, så nøkkelen ble ikke sendt; kontroller adressen, og om dette nettverket vil at du skal logge inn.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>«%1» viste et sertifikat fra en utsteder som denne datamaskinen ikke kjenner, så nøkkelen ble ikke sendt; kontroller adressen, eller angi utstederens fil i tilkoblingen.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>«%1» går god for seg selv med sitt eget sertifikat, så nøkkelen ble ikke sendt; hvis du stoler på den tjeneren, angi sertifikatet dens som utsteder i tilkoblingen.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Det kom ikke i stand noen kryptert tilkobling til «%1»; kontroller adressen med porten, om dette nettverket slipper den gjennom, og om tjeneren vil ha et sertifikat fra deg.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>«%1» vil se et sertifikat fra deg og godtok ikke det som ble vist; angi det riktige i tilkoblingen.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Mellomtjeneren «%3» på veien til «%1» vil vite hvem du er; oppgi navn og passord for den og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>«%1» viser til en annen adresse (status %2), og dit sendes ikke nøkkelen; kontroller adressen, og om dette nettverket vil at du skal logge inn.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Slipp én fil om gangen for å åpne den</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Slipp for å åpne «%1»</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Bla gjennom…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Bla gjennom: %1</translation>
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
        <translation>Det er ikke oppgitt noe filnavn; oppgi et.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>«%1» er en mappe; velg navnet på en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>«%1» er en enhet eller et rør; velg navnet på en fil.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>«%1» er en lenke som ikke fører noe sted; velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>«%1» kan ikke skrives fordi mappen mangler; opprett mappen eller velg en annen.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Du har ikke tillatelse til å skrive «%1»; velg en annen mappe.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>«%1» ligger på en skrivebeskyttet disk; velg en annen mappe.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>«%1» ble ikke skrevet fordi disken er full; frigjør plass eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>«%1» ble ikke skrevet fordi den er for stor for denne disken; velg en annen mappe eller eksporter mindre.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Navnet «%1» er for langt for denne disken; velg et kortere.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>«%1» ble ikke skrevet (%2); prøv igjen eller velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopier</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Støttepakker</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Slett offlinekopier</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Slett dem</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Hvor er filene mine</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopier stien</translation>
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
        <translation>Det finnes ingen offlinekopier.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Slette %n offlinekopi? Den kan ikke hentes tilbake.</numerusform>
            <numerusform>Slette %n offlinekopier? De kan ikke hentes tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Søk og bokmerker</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Det som følges med på</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Kartbilder</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Mappen opprettes når det er noe å lagre</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Offlinekopiene telles…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Slett kartbilder</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Høyst %n funn kan ignoreres; rett årsaken, eller endre grensene for funn.</numerusform>
            <numerusform>Høyst %n funn kan ignoreres; rett årsaken, eller endre grensene for funn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Når noe regnes som et funn. Flåten som vises, vurderes straks på nytt; ingenting hentes.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 av %2</translation>
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
        <translation>ID</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>standard inn</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflåte</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Flåte</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Ingenting ble funnet. Færre eller andre ord kan finne noe; Esc viser hele flåten igjen.</translation>
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
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tider</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Gjelder for alle tider på skjermen, for datoene det søkes etter, og for arbeidsbøker. Andre filer oppgir tider med tidssone.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 av %2 lader (%3)</numerusform>
            <numerusform>%1 av %2 ladere (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 uttak</numerusform>
            <numerusform>%1 uttak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 av %2 uttak (%3)</numerusform>
            <numerusform>%1 av %2 uttak (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 brikke</numerusform>
            <numerusform>%1 brikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 av %2 brikke (%3)</numerusform>
            <numerusform>%1 av %2 brikker (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Ladere etter status</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Uttak etter status</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Ladere etter siste kontakt</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Brikker etter uken de utløper</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Brikker som ikke utløper i noen av disse ukene</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Ladere etter produsent</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Ladere etter modell</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Ladere etter fastvare</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>innen en time</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>innen et døgn</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>innen en uke</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>innen 30 dager</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n annen verdi</numerusform>
            <numerusform>%n andre verdier</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>utløp tidligere</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>utløper senere</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>lenger siden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>utløp før %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>utløper etter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Ingen søk finner akkurat disse</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Det er ingenting å telle her: ingen ladere, uttak eller brikker.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Teller…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Et klikk søker i hele flåten og kan finne flere.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Overblikk over flåten</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>Støttepakken ble lagret som %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorer %n funn</numerusform>
            <numerusform>Ignorer %n funn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrunnelse</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>kjent og meldt, en testlader, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Det forblir ignorert i denne flåten, også etter oppdateringer, til noen opphever det.</translation>
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
        <translation>Det finnes ingen kjøretidsmappe som er bare din, så hver start av Chargetree åpner sitt eget vindu.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Det som ble bedt om, er for langt til å overlates til det Chargetree som kjører; dette er et eget vindu.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Det Chargetree som kjører, er av en annen versjon; dette er et eget vindu.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Det Chargetree som kjører, svarer ikke; dette er et eget vindu.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Kjøretidsmappen «%1» kan ikke brukes, så hver start av Chargetree åpner sitt eget vindu; se på tillatelsene.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Nyeste kopier å beholde</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Dager å beholde dem</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>«%1» kan ikke leses og kan heller ikke legges til side. Ingenting ble skrevet; se på tillatelsene til mappen.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-nøkkel</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>API-nøkkelen for «%1»</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Den sendes bare til %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Lagre i nøkkelringen</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Bare denne økten</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøkkel</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Ingen nøkkelring svarer på dette skrivebordet.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>ser i nøkkelringen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>lagret for denne økten</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>lagret i nøkkelringen</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>hodefelt %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>spørreparameter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Det finnes ingen nøkkelring på dette skrivebordet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Nøkkelringen er låst.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Tilgang til nøkkelringen ble nektet.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Nøkkelringen virker ikke.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Lås den opp og prøv igjen, eller skriv inn nøkkelen bare for denne økten.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>Nøkkelen gjelder bare for denne økten; lås opp nøkkelringen og prøv igjen.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>Nøkkelen kan fortsatt ligge i den; lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Prøv igjen, eller skriv inn nøkkelen bare for denne økten.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>Nøkkelen gjelder bare for denne økten; prøv igjen for å lagre den.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>Nøkkelen kan fortsatt ligge i den; prøv igjen.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Skriv inn nøkkelen bare for denne økten.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>Nøkkelen gjelder bare for denne økten.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>En nøkkel som var lagret, er fortsatt lagret; fjern den der det kjører en nøkkelring.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Gr&amp;enser</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>Lengste s&amp;tillhet</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>&amp;Hele svaret innen</translation>
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
        <translation>MiB, utpakket</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>Det finnes ikke noe hjemmeanlegg «%1» i denne flåten.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>Det finnes ingen sjåfør «%1» i denne flåten.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>Det finnes ingen brikke «%1» i denne flåten.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>Det finnes ikke noe anlegg «%1» i denne flåten.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>Det finnes ingen lader «%1» i denne flåten.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>«%1» er ingen lenke for Chargetree; kopier den på nytt derfra den kommer.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Lenken til «%1» følges så snart en flåte er åpen.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Søk etter den</translation>
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
        <translation>Vis eller skjul det listen kan avgrenses med</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Sorter, velg og ordne kolonner</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Det finnes ingen flåte å liste opp ennå.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Søket og avgrensningene lar ingenting stå igjen.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Denne flåten har ingen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Vis ignorerte (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Vis det som er ignorert, og hvorfor, blant de andre</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Sorter &amp;stigende</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Sorter sy&amp;nkende</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Deretter stigende etter denne</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Deretter s&amp;ynkende etter denne</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>Sk&amp;jul denne kolonnen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolonner…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>&amp;Tilbakestill kolonner og rekkefølge</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Sjåfører</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 sjåfør</numerusform>
            <numerusform>%1 sjåfører</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 brikke</numerusform>
            <numerusform>%1 brikker</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anlegg</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 anlegg</numerusform>
            <numerusform>%1 anlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 uttak</numerusform>
            <numerusform>%1 uttak</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurasjoner</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 konfigurasjonsverdi</numerusform>
            <numerusform>%1 konfigurasjonsverdier</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Verste brikke</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Kan bruke</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Verste lader</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Kan lade her</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>Hjemmeanleggs-ID (oppgitt)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Hjemmeanlegg (oppgitt)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>Anleggs-ID (oppgitt)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Anlegg (oppgitt)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorsgrad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignorert på grunn av</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 funn</numerusform>
            <numerusform>%1 funn</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Laster inn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
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
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopier adresse</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopier koordinater</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Ingen adresse er oppgitt.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Ingen brukbar posisjon: ingen er oppgitt.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Ingen brukbar posisjon: 0, 0 ligger i havet.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Ingen brukbar posisjon: tallene ligger utenfor jordkloden.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Kopier geo:-lenke</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Åpne i OpenStreetMap…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Gå til sjåfør, brikke, lader, anlegg…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gå til hva som helst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d sjåfører · t brikker · c ladere · s anlegg · h hjemmeanlegg · &gt; handlinger</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Det finnes ingen flåte å lete i ennå; &gt; lister opp handlingene</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
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
        <translation>Advarsler og feil</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Hva programmet gjorde</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Søk i loggen…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Søk i loggen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hvor mye som vises</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Støttepakke…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Én fil til den som hjelper deg: versjon, innstillinger, dokumentets særheter og denne loggen; ingen nøkkel, ingen sjåfør og ingen brikke</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Kopier valgte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopier alle</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normalt</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ingen loggoppføringer passer.</translation>
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
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som hendte</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Logg inn på mellomtjeneren</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Mellomtjeneren «%1» ber om brukernavn og passord.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>De lagres bare for denne økten.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Slå opp en liste</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Verdier, én per linje</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Verdier, én per linje</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer radene som vises, med titler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Skriver radene som vises, til en CSV-fil</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Det finnes ingen flåte å lete i ennå.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Ingen verdi har dette svaret.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Lim inn kortnumre, navn eller ID-er til venstre, én per linje: hver av dem slås opp med en gang. Kolonner fra et regneark kan også brukes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 verdi</numerusform>
            <numerusform>%1 verdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 gjentatt</numerusform>
            <numerusform>%1 gjentatt</numerusform>
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
        <translation>&amp;Funnet (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Ukjente (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>&amp;Tvetydige (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>Sjåfør-ID</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Funnet ved</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>again</source>
        <translation>igjen</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Det samme som verdi %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>tvetydig: %1 post</numerusform>
            <numerusform>tvetydig: %1 poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>funnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>tvetydig</translation>
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
        <translation>Åpne en flåte</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Flåter (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksporter som CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommadelte verdier (*.csv)</translation>
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
        <translation>Bla i en ladeflåte, søk blant sjåførene, eksporter det du ser. Skrivebeskyttet.

Lisensiert under Apache License 2.0. Laget med Qt %1, libxlsxwriter, zlib og Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Åpne denne siden i nettleseren?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 sjåfør</numerusform>
            <numerusform>%1 sjåfører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 brikke</numerusform>
            <numerusform>%1 brikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 hjemmeanlegg</numerusform>
            <numerusform>%1 hjemmeanlegg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 anlegg</numerusform>
            <numerusform>%1 anlegg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ingenting funnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som vises</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Velg en flåte</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Kopier &amp;mer</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Mer enn %1 rader er valgt; eksporter dem til en fil i stedet.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Oppslått liste</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, funnet %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Bokmerker kan lagre hjemmeanlegg, sjåfører, brikker, anlegg og ladere.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;is</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Delingssikker pakke av hele flåten</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Delingssikker pakke av det som er valgt</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Delingssikker pakke av det som ble funnet</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Flåter (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>%n fil ble sluppet, og et vindu viser én; slipp én om gangen.</numerusform>
            <numerusform>%n filer ble sluppet, og et vindu viser én; slipp én om gangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 rad eksportert til %2</numerusform>
            <numerusform>%1 rader eksportert til %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>Siden kunne ikke skrives ut; velg en annen skriver, eller lagre den som PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Bruddliste</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Sammenlignede ladere</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurasjonsavvik</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Mer enn %1 funn er valgt; ignorer færre om gangen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Skjuler hvem personer er, til det pekes på. Det som kopieres og eksporteres, har fortsatt de virkelige verdiene.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Ingen nettleser åpnet %1; kopier adressen til en nettleser.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Mappen %1 kunne ikke åpnes.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>De første trinnene</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Treet</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Detaljpanelet</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Hvem som kan lade, og hvorfor</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Hvorfor avvises et kort?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Hva om dette forsvant?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Sammenligning og avvik</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Endringer og overvåking</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Overblikk over flåten</translation>
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
        <translation>Personvern og sikkerhet</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Når noe er galt</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Spørring</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Hva den finner</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorsgrad</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Hvorfor det betyr noe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva man gjør</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Til å begynne med</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hva det er til</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hva den gjør</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Søke</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Kartet</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Innstillinger og utseende</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Håndbok for Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Søk i håndboken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Teksten i kapittelet</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Ingen kapitler har alle disse ordene.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Tilbake til forrige kapittel</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Vis alle ladere</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Vis det som er valgt</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Annen status</translation>
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
            <numerusform>%n lader</numerusform>
            <numerusform>%n ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>ingen posisjon er oppgitt</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 ligger i havet</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>utenfor jordkloden</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n lader uten brukbar posisjon</numerusform>
            <numerusform>%n ladere uten brukbar posisjon</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>Søket fant ingen lader.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Ingen lader som søket fant, har en brukbar posisjon.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Ingen lader i denne flåten har en brukbar posisjon.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Kartbakgrunn…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Ladere uten brukbar posisjon</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Kartene har sitt eget verdenskart; ingenting hentes for det.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Kartbakgrunn</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Kart over ladere</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page Down og Page Up går fra markør til markør, Enter velger en, pluss og minus zoomer, pilene flytter kartet, 0 viser alle.</translation>
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
        <translation>Karttjeneren avslo; den spørres igjen om en stund.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n lader til</numerusform>
            <numerusform>%n ladere til</numerusform>
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
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>ikke noe navn ennå</translation>
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
        <translation>Typer av hjemmeanlegg og anlegg</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Referansetyper for eksterne ID-er</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
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
        <translation>Annet nummer</translation>
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
        <translation>API-et angir enkelte ting med et nummer uten å si hva det betyr. Et navn du gir et nummer, står foran nummeret overalt der det vises; eksporter beholder bare nummeret. Numrene i flåten som vises, er listet opp her.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Før siste oppdatering</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Ser etter eldre kopier…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Ingen eldre kopier er lagret</translation>
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
        <translation>Ingen lader igjen uten: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Tapte ladere</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
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
            <numerusform>og %1 til</numerusform>
            <numerusform>og %1 til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>Forbli &amp;på etter omstart</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Personvernvisningen skjuler navn på sjåfører, brikker, SIM-kort, eksterne ID-er og e-postadresser på skjermen til de pekes på. Det som kopieres og eksporteres, har fortsatt de virkelige verdiene.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekoder</translation>
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
        <translation>Begge ordene, i vilkårlig rekkefølge og felt; store og små bokstaver og aksenter spiller ingen rolle</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Et kort slik det er trykt: med mellomrom, som desimaltall eller med omvendte byte</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Disse ordene i denne rekkefølgen</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Hva som helst kan stå i stedet for stjernen</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Ikke med dette ordet</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Ett av dem</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Parenteser holder sammen</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>En av disse verdiene i dette feltet</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Mer, mindre, eller power:11000..50000 for imellom</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Innen 30 dager fra nå; h, d, w og y, og - for fortiden</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Feltet har en verdi</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Bare poster av dette slaget</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Måter å søke på</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Felt i en spørring</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Tilstander i en spørring</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Funn finnes sammen med elementet sitt, og der alle ordene står i navnet på regelen eller i alvorsgraden</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>«%1» går baklengs; skriv det minste tallet først.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>«%1» er ikke et tall; sammenlign med et tall, eller skriv %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>«%1» er ikke en dato; skriv 2027-06-30, et område mellom to datoer, eller en tid fra nå som &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>«%1» er ikke et tall; skriv %2:5, %2&gt;=5 eller %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>«%1» er verken yes eller no; skriv %2:yes eller %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>«%1» er en tekst og har ingen rekkefølge; skriv %1:text, eller %1=text for hele teksten.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Parentesen som lukkes her, er ikke åpnet; utelat den, eller sett teksten i anførselstegn.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>«OR» krever noe på begge sider; skriv a OR b, eller sett det i anførselstegn.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>Det står ingenting i disse parentesene; skriv noe der, eller utelat dem.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Her er det for mange parenteser i parenteser; utelat noen.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Parentesen som åpnes her, er ikke lukket; legg til «)».</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Streken her negerer ingenting; skriv den rett foran et vilkår.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Anførselstegnet som åpnes her, er ikke lukket; legg til «&quot;».</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Etter «%1» er det ikke spurt om noe; skriv hva det skal være.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Det finnes ingen tilstand «%1»; det finnes %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Det finnes ingen tilstand «%1»; mente du «%2»?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Det finnes ikke noe slag «%1»; det finnes %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>«%1» har ingen egen verdi; has:%1 spør om det finnes en.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>«%1» krever en nøkkel først; skriv %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Det finnes ikke noe felt «%1»; mente du «%2»?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Det finnes ikke noe felt «%1»; for å finne selve teksten, sett den i anførselstegn.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Brikken er utløpt</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Brikken utløper snart</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Brikken er gyldig og utløper ikke snart</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Brikken er ikke gyldig ennå</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Brikken utløper aldri</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Brikken er fakturerbar</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Et reservehjemmeanlegg, eller en sjåfør uten hjemmeanlegg</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Laderen er offline</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Laderen har en tilkobling og er verken offline eller utilgjengelig</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Laderen har en tilkobling</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Laderen eller et av uttakene har feil</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>Uttaket er laderens styreenhet</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Posten som JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Kopier hele posten som JSON</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Bare de første 100 kB vises. Kopier tar hele posten.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Denne posten er for stor for utklippstavlen. Eksporter den i stedet.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Utløper innen 30 dager</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Utløp de siste 30 dagene</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Offline i over et døgn</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Feil nå</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Sjåfører uten brikker</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Sjåfører uten tilgang</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Reservesjåfører med gyldige brikker</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Ikke oppgitt i denne posten</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Oppgitt som null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Oppgitt som en tom tekst</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopier rad</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Vis i treet</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Åpne i nettleser…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>tildelt for seg</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grunn av</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plassering</translation>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Hvem kan lade</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 sjåfør, ifølge dette dokumentet</numerusform>
            <numerusform>%1 sjåfører, ifølge dette dokumentet</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladere</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Verste lader</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Brikker: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>ifølge dette dokumentet</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Kan bruke</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Verste av disse</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Kan lade på disse anleggene</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Kan bruke disse enkeltladerne</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne ID-er</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, opplysninger per %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Laget med Chargetree %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopi %1 av %2 som er ulike i dette dokumentet</translation>
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
        <translation>Med feil</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Talt i dette dokumentet</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Statusen deres</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Kan lade her</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 sjåfør</numerusform>
            <numerusform>%1 sjåfører</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Ladere: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Uttak som oppgitt</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Verdi av en annen type enn dokumentert</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null i en liste</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null der en verdi er lovet</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Dokumentert felt mangler</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Felt som ikke er dokumentert</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Felt under sitt andre navn</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Felt to ganger i én post</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Tall som ikke får plass</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Tekst som er ødelagt</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Ugyldig dato</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Kopier av én post som motsier hverandre</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID som ikke viser til noe i dokumentet</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Særheter i dokumentet</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Ingenting går tapt: rare verdier vises slik de kom. En lader eller et anlegg som dokumentet gjentar, telles én gang.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Samme ID brukt to ganger</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, per %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>Det er ingen særheter i dette dokumentet.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
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
        <translation>Skjul hemmeligheter</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Vis hemmeligheter</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
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
        <translation>«%1» slettet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n søk eller bokmerke ble importert.</numerusform>
            <numerusform>%n søk og bokmerker ble importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Søkene og bokmerkene ble eksportert til %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bokmerker</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mine søk</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Ferdiglagde</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · ikke i denne flåten</translation>
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
        <translation>vises nå</translation>
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
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Gå dit</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Søk igjen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Gi nytt n&amp;avn</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;lett</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Importer søk og bokmerker</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Søk (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Eksporter søk og bokmerker</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Søk og bokmerker</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Mer om søk og bokmerker</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D lagrer raden du står på, her</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S lagrer søket ditt her</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Søkene og bokmerkene i «%1» kan ikke leses. Filen blir som den er til du lagrer eller endrer noe, og legges da til side som «%2».</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>«%1» inneholder ingen søk for Chargetree; velg en fil som ble eksportert derfra.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Søk etter sjåfører, brikker, ladere…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>kan ikke tolkes: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lagre dette søket</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Hvordan søke</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Hva leter du etter?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Enter eller et dobbeltklikk prøver et eksempel.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Navn på hjemmeanlegg, sjåfører, anlegg, ladere og uttak; for en brikke sjåførens</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>API-ets ID-er, som tall</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Eksterne ID-er for hjemmeanlegg, sjåfører og anlegg</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Et hjemmeanlegg, og sjåførene som hører hjemme der, etter navn eller ID</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>Betaler-ID-er for sjåfører og anlegg</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Om en sjåfør kan bruke noen lader</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Brikker, også slik de er trykt på kortet, og sjåførene deres</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Etiketter på brikker</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Når brikker begynner å gjelde</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Når brikker utløper</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Når brikker og uttak ble oppdatert</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Et ladeanlegg, og laderne der, etter navn eller ID</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>Kostnads-ID-er og kostnadsnavn for anlegg</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Ladere, etter lader-ID eller navn</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>EVSE-ID-er for ladere, med eller uten stjerner</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Serienumre for ladere</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Produsenter av ladere</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modeller av ladere</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Fastvare for ladere</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Status for ladere og uttak, fra begynnelsen av den</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Om en lader har en aktiv tilkobling</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Når ladere sist hadde kontakt</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>ICCID-er for ladere</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>IMSI-er for ladere</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Serienumre og typer for målere</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Funksjoner hos ladere</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Adresser til ladere, fra gate til land</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Byer for ladere</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Land for ladere</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Om en lader oppgir hvor på kartet den står</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Uttak, etter navn eller ID</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Effekt for uttak, i watt</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Spenning for uttak</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Strøm for uttak, i ampere</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Konfigurasjon av ladere: en nøkkel, eller en nøkkel og verdien; verdier som ser ut som hemmeligheter, blir ikke gjennomsøkt</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Posten slik den ble mottatt, uten de postene i den som finnes for seg</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Henter flåten</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leser flåten</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Ordner flåten</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Det finnes ingen tilkobling «%1»; velg en fra listen.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Skriv inn nøkkelen…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Logg inn på mellomtjeneren…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Rediger tilkoblingen…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 kom fra %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Det du ser, er per %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Det prøves igjen om %n sekund.</numerusform>
            <numerusform>Det prøves igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Det finnes ingen API-nøkkel for «%1» her ennå; skriv den inn for å se flåten.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Henter %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Åpner en fil</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunne ikke åpnes</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Den delingssikre pakken ligger i %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n sjåfør</numerusform>
            <numerusform>%n sjåfører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n lader</numerusform>
            <numerusform>%n ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n verdi ble erstattet: navn, brikker, SIM-kort, serienumre, eksterne ID-er, hemmeligheter, adresser og det programmet ikke kjenner til.</numerusform>
            <numerusform>%n verdier ble erstattet: navn, brikker, SIM-kort, serienumre, eksterne ID-er, hemmeligheter, adresser og det programmet ikke kjenner til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Koordinater er avrundet til omtrent 10 km. Se gjennom pakken før du gir den videre.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Skriver den delingssikre pakken</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>Siden ble lagret som %1.</translation>
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
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Oppdatering og grenser</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
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
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Lu&amp;kk</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Gjenopprett &amp;standardverdier for siden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Navn på numre</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Rader av ulike slag har ingen felles felt.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Bare de første %1 av dem sammenlignes.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Hva de valgte radene har felles</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Sa&amp;mmenlign side om side</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Høyst %1 ladere kan sammenlignes.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Likt hos alle</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Forskjellig</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n verdi: %1 …</numerusform>
            <numerusform>%n verdier: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Flåten</translation>
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
        <translation>Deler av vinduet</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Eksporter og skriv ut</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Søk og spør</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>I søkefeltet: gå til første treff</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>I søkefeltet: videre til det som ble funnet</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Avslutt søket</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>I treet: fold ut en rad, gå deretter under den</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>I treet: fold sammen en rad, gå deretter over den</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>I treet: fold ut alt under en rad</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Hva som kan gjøres med en rad</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Søk etter en tast eller hva den gjør</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Lagret og bokmerket</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>På kartet: gå til neste markør</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>På kartet: zoom inn</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>På kartet: zoom ut</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>På kartet: vis alle ladere</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>På kartet: vis det som er valgt</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Søkefelt, trær, lister og kart</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Rader ved siden av</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Ingen lader her har en brukbar posisjon.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n lader her har ingen brukbar posisjon og vises ikke.</numerusform>
            <numerusform>%n ladere her har ingen brukbar posisjon og vises ikke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Ingen offlinekopi ble lagret fordi disken er full; frigjør plass på den.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Ingen offlinekopi ble lagret fordi det ikke kan skrives i «%1»; gjør den mappen skrivbar.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Ingen offlinekopi ble lagret fordi «%1» ikke er en mappe, eller er en lenke; fjern det som står på plassen.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Ingen offlinekopi ble lagret i «%1» (%2); oppdater for å prøve igjen.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>En offlinekopi var skadet og er lagt til side som «%1»; en eldre, hvis det finnes en, vises til neste oppdatering.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Offlinekopier lagres bare for lagrede tilkoblinger; lagre denne tilkoblingen.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>Offlinekopien «%1» kunne ikke slettes (%2); slett den selv.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Uttak</translation>
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
        <translation>Bla i en ladeflåte, finn en hvilken som helst sjåfør, eksporter det du ser. Chargetree bare leser; det endrer aldri flåten.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Se på &amp;demoflåten</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Åpne en fil…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Koble til…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>En JSON-fil kan også slippes på dette vinduet.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mer…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Avbryt innlesingen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 sjåfør</numerusform>
            <numerusform>%1 sjåfører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 brikke</numerusform>
            <numerusform>%1 brikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 lader som en sjåfør kan nå</numerusform>
            <numerusform>%1 ladere som en sjåfør kan nå</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>per %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>offlinekopi</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>offlinekopi per %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 funn</numerusform>
            <numerusform>%1 funn</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Det som er verdt en titt i denne flåten</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Støttepakke</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Dette er alt filen inneholder. Den har ingen nøkkel, ingen sjåfør og ingen brikke; navn på tilkoblinger, verter og filer står i den.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagre…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Lagre støttepakken</translation>
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
        <translation>Brikker</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Denne sjåføren har ingen brikke.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Ladere som denne sjåføren kan bruke</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Ingen rettighet lar denne sjåføren lade.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Ifølge dette dokumentet. Hjemmeanlegget gir ingen rett til å lade; tilgang kommer fra rettighetene ovenfor.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Eksterne ID-er</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Denne sjåføren har ingen eksterne ID-er.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Sjåfører her og under</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Ingen sjåfør hører hjemme her.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Ladere her og under</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Ingen lader her kan nås av en sjåfør.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Denne laderen oppgir ingen uttak.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Sjåfører som kan lade her</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Ingen rettighet lar en sjåfør lade her.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Ifølge dette dokumentet. Leverandørens tilgangsgrupper for ladere finnes ikke i det.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Verste brikke</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Brikker</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Kan bruke</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemmeanlegg</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>slik den er trykt på kortet</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>som desimaltall</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>med omvendte byte</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>som desimaltall, med omvendte byte</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tok</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Tilkoblingen virker.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Tilkoblingen virker ikke.</translation>
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
        <translation>Brikke %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Per %1, fra %2</translation>
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
        <translation>Dette er ingen tjeneradresse.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Bare https-adresser spørres.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Adressen må ha {z}, {x} og {y} etter tjenerens navn.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>En adresse med bruker og passord lagres ikke.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>Ga&amp;tekart bak kartene (fra en karttjener du velger)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Den som driver en karttjener, kan oppgi adressen og om vilkårene tillater denne bruken. Tjeneren ser da adressen til denne datamaskinen og stedene det ses på, og ingenting annet om flåten. En nøkkel i adressen står lesbar i innstillingene.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Bare {z}, {x} og {y} fylles inn.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>De som lager kart, vil bli nevnt: oppgi hvem, slik vilkårene deres sier.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Hvorfor den ikke er på kartet</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Flere</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Flere lister</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Vis endringene</translation>
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
        <translation>Hva om dette forsvant?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Ingen annen vei: bare sjåfører som ikke ville ha noen lader igjen</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Berørte sjåfører</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierer radene som vises, med titler</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Eksporter bruddliste…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Skriver sjåførene som ikke ville ha noen lader igjen, til en fil</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Regner ut…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Ifølge dette dokumentet, per %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Det finnes ikke lenger i de nyeste dataene.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>brikke %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Mister</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andre veier</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Ladere igjen</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemmeanlegg</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Anlegget %1, med alt under det</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Laderen %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Brikken %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Brikken %1, som %n post har</numerusform>
            <numerusform>Brikken %1, som %n poster har</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Rettighet til %1 for %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Ingen sjåfør ville miste en lader.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>%1 ville miste %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 sjåfør</numerusform>
            <numerusform>%1 sjåfører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 lader</numerusform>
            <numerusform>%1 ladere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 av dem ville ikke ha noen lader igjen.</numerusform>
            <numerusform>%1 av dem ville ikke ha noen lader igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Alle ville fortsatt ha en annen lader.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 sjåfør er berørt og beholder alt gjennom en annen vei.</numerusform>
            <numerusform>%1 sjåfører er berørt og beholder alt gjennom en annen vei.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>direkte rettighet</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>anleggsrettighet %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>ingen utløpsdato</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lading pågår</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Forbereder</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Satt på pause av laderen</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Satt på pause av bilen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Avslutter</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservert</translation>
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
        <translation>Annen status</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n med annen status</numerusform>
            <numerusform>%n med annen status</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Utilgjengelig</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n utilgjengelig</numerusform>
            <numerusform>%n utilgjengelige</numerusform>
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
        <translation>Feil</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>for %n minutt siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>om %n minutt</numerusform>
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
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
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
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Ladeanlegg</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Sjåfører uten hjemmeanlegg</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hjemmeanlegg</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sjåfør</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Brikke</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Kan bruke</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Uttak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ingen brikke</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gyldig</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>gyldig fra og med %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>utløper %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>utløp %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n ikke gyldig ennå</numerusform>
            <numerusform>%n ikke gyldige ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n utløper snart</numerusform>
            <numerusform>%n utløper snart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n utløpt</numerusform>
            <numerusform>%n utløpte</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
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
        <translation>Styreenhet</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Uttak %1</translation>
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
        <translation>Arbeidsboken kunne ikke lages i mappen for midlertidige filer, «%1»; frigjør plass der, eller eksporter som CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Excel-arbeidsbøker trenger libxlsxwriter, som ikke er installert; eksporter som CSV, eller få det installert.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Skriv inn adressen du fikk av leverandøren; den begynner med https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>Basis-URL-en er ingen adresse til en tjener; den må begynne med https:// og et navn.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>Basis-URL-en må begynne med https://, ellers ville nøkkelen bli sendt ukryptert.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Ta nøkkelen eller passordet ut av adressen; nøkkelen har sitt eget felt.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Velg minst én måte å sende nøkkelen på.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Velg klientsertifikatet som nøkkelfilen hører til.</translation>
    </message>
</context>
</TS>
