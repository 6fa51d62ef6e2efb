<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Ligger under</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Egen kopia av anläggningen</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Laddare som föraren får använda</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n förare förlorade sin enda åtkomst</numerusform>
            <numerusform>%n förare förlorade sin enda åtkomst</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Att %1 återkallades stängde %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laddare</numerusform>
            <numerusform>%n laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>för %n förare</numerusform>
            <numerusform>för %n förare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 har %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n laddare färre</numerusform>
            <numerusform>%n laddare färre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>för %n förare</numerusform>
            <numerusform>för %n förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n laddare fick fel</numerusform>
            <numerusform>%n laddare fick fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n laddare gick offline</numerusform>
            <numerusform>%n laddare gick offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n tagg har gått ut sedan dess</numerusform>
            <numerusform>%n taggar har gått ut sedan dess</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Att %1 tilldelades öppnade %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n laddare fler</numerusform>
            <numerusform>%n laddare fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n förare som saknade åtkomst får nu använda laddare</numerusform>
            <numerusform>%n förare som saknade åtkomst får nu använda laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n laddare kom tillbaka</numerusform>
            <numerusform>%n laddare kom tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n laddare har annan firmware</numerusform>
            <numerusform>%n laddare har annan firmware</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>%2 ändrades %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>på %n laddare</numerusform>
            <numerusform>på %n laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n konfigurationsvärde</numerusform>
            <numerusform>%n konfigurationsvärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n hemanläggning borttagen</numerusform>
            <numerusform>%n hemanläggningar borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n förare borttagen</numerusform>
            <numerusform>%n förare borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n tagg borttagen</numerusform>
            <numerusform>%n taggar borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n anläggning borttagen</numerusform>
            <numerusform>%n anläggningar borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n laddare borttagen</numerusform>
            <numerusform>%n laddare borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n uttag borttaget</numerusform>
            <numerusform>%n uttag borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n hemanläggning tillagd</numerusform>
            <numerusform>%n hemanläggningar tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n förare tillagd</numerusform>
            <numerusform>%n förare tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n tagg tillagd</numerusform>
            <numerusform>%n taggar tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n anläggning tillagd</numerusform>
            <numerusform>%n anläggningar tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n laddare tillagd</numerusform>
            <numerusform>%n laddare tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n uttag tillagt</numerusform>
            <numerusform>%n uttag tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n hemanläggning flyttad</numerusform>
            <numerusform>%n hemanläggningar flyttade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n förare flyttad</numerusform>
            <numerusform>%n förare flyttade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n tagg överlämnad till en annan förare</numerusform>
            <numerusform>%n taggar överlämnade till en annan förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n anläggning flyttad</numerusform>
            <numerusform>%n anläggningar flyttade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n laddare flyttad</numerusform>
            <numerusform>%n laddare flyttade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Det gick inte att skriva till standard ut: %1; frigör utrymme eller skicka utdata någon annanstans.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Med ett kommando behövs inget fönster; &apos;chargetree VERB --help&apos; förklarar det.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>För alla kommandon</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>flottan som följer med programmet</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>en fil, som den är, .gz eller .zst; - är standard in</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>anropets adress, utan nyckel och klient-id; nyckeln anges i CHARGETREE_API_KEY eller i en nyckelfil</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>klient-id:t som hör till nyckeln</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>en fil vars första rad är nyckeln</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>starta bredvid ett program som redan körs</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>bara de N översta nivåerna</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>bara det som uppfyller sökfrågan: ord, som alla ska uppfyllas</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>bara träffar av ett slag</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>sluta efter N träffar</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>förare med detta id</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>laddaren med detta laddar-id, med hänsyn till skiftläge; var och en av dess kopior som skiljer sig</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>laddanläggningen med detta id; var och en av dess kopior som skiljer sig</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>hemanläggningar med detta id</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>taggar med detta idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>slaget av poster, en per rad</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>dessa kolumner i denna ordning, med namnen från --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>skriv ut namnen på de kolumner som --what har, ett per rad</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>efter denna kolumn, tal i ord efter sitt värde; annars i dokumentets ordning</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>maskera inte konfigurationsvärden vars namn ser ut som en hemlighet</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>skriv till denna fil, som förblir orörd om något misslyckas; - är standard ut</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>hur det skrivs; allt utom text är stabilt och på engelska oavsett språkinställning</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>tidpunkten som bedömningen gäller, enligt ISO 8601; utan tidszon är det UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>inget annat än resultat och fel</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>visa på standard fel hur långt arbetet har kommit, om det är en terminal</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versionen</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>skriv ut den här sidan</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Öppna fönstret, med en flotta om en anges.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Räkna vad som finns i en flotta och lista dokumentets egenheter.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Anläggningar och laddare räknas en gång, hur ofta dokumentet än upprepar dem; uttagen är de olika laddarnas, utan styrenheter. JSON: ett objekt med homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs och report, vars element har kind, count och firstPath (en JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Skriv ut trädet som indragen text.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Varje rad är ett namn, inom parentes hur många förare eller laddare som finns under det, och status. Med en sökfråga visas bara träffar, med det som ligger över och under dem.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Sök hemanläggningar, förare, taggar, anläggningar, laddare och uttag.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Visa alla fält i posterna med ett visst id.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON är varje post så som den togs emot, en per rad. Slutstatus 1 om det inte finns någon.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Skriv poster som en tabell.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på; starta det i en skrivbordssession, eller se flottan som text med &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Hämta en flotta en gång och skriv dokumentet till en fil.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Dokumentet kontrolleras först och skrivs så som det togs emot, uppackat. Antalen skrivs ut som av &apos;info&apos;; med -o - utelämnas de. JSON: ett objekt med homeSites, drivers, tags, sites, chargers, sockets, chargerReferences och bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Lista de offlinekopior som är sparade.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Av varje anslutning kommer den nyaste kopian först; alla kan öppnas med --file. JSON: ett objekt per rad med connectionId, connection, asOf, bytes (på disken), bodyBytes (uppackat) och path. CSV har samma kolumner.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Det finns ingen anslutning ”%1”; skapa en i fönstret eller ange --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Det finns ingen anslutning ”%1”; det finns: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>en anslutning som programmet har sparat</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Alla villkor ska uppfyllas av en och samma post, i valfri ordning; skiftläge och accenter spelar ingen roll. Ett villkor är ett ord, där * står för vilka bokstäver som helst, &quot;ord inom citattecken&quot;, field:text, field=&quot;hela texten&quot;, ett tal eller en tid som jämförs (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD eller kind:driver. -villkor får inte uppfyllas, a OR b uppfylls av endera, och parenteser håller ihop. Tider är datum eller räknas från nu i m, h, d, w och y. Fälten har namnen nedan eller API:ets egna. Skriv -- framför en sökfråga som börjar med ett streck. JSON: ett objekt per rad med kind, id, name, path och matched; taggar har även driverId, uttag chargerId. id är det som människor kallar en post vid: för en tagg dess idTag, för en laddare dess chargerId. matched listar de fält, med API:ets namn, där ett ord hittades; en dels fält har delens namn före en punkt, som tags.idTag. CSV har samma kolumner, med blanksteg mellan namnen i matched. Med --from kan sökfrågan utelämnas; om det finns en, och ett --kind, slås värden upp enbart bland dess träffar. Ett värde jämförs i sin helhet med namn och id:n, taggar även så som de är tryckta på kort, och är hittat, okänt eller tvetydigt. JSON: ett objekt för varje post för ett värde med value, answer, det som en träff har, form för taggar (asPrinted, decimal, reversed eller reversedDecimal), driverName och records, deras antal, av vilka de 20 första listas; ett okänt värde har bara value och answer. repeats är numret, från 1, på det värde som upprepas.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>slå upp varje värde i en lista, ett per rad; - är standard in</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>hur CSV skrivs: exact är RFC 4180, inget ändrat; spreadsheet har ett byteordningsmärke, språkinställningens avgränsare och decimaltecken, och en apostrof före texter som annars skulle beräknas</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>En länk, som chargetree:driver/300012, följs i fönstret som är öppet; den kan ange driver, tag, charger, site, home-site eller search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>En fil skrivs bredvid sin plats och flyttas dit när den är hel. JSON utan --columns är posterna så som de togs emot, med hemligheter maskerade; med --columns, och för åtkomst, är det platta objekt där id:n är strängar. En arbetsbok (xlsx) har id:n som text, datum i UTC och ett blad som anger varifrån den kommer. GeoJSON har enbart laddare, med longitud först. Åtkomst har en rad per behörighet: vem som får använda vilken laddare, och genom vilken anläggning, enligt detta dokument.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Skriv en delningssäker kopia av en flotta, att lämna vidare.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>Kopian är ett dokument av samma slag, som programmet kan öppna. Namn, taggar och deras etiketter, SIM-kort, serienummer, externa id:n, kostnader och adresser ersätts, varje värde med samma ord var det än står, även i meddelanden och konfigurationer; konfigurationsvärden vars namn ser ut som en hemlighet maskeras, inloggningsuppgifter tas bort ur adresser, koordinater avrundas till en decimal, och av det som programmet inte känner till ersätts varje text och varje långt tal. Id:n, status, datum, modeller och orter blir kvar. Med en sökfråga: de förare, hemanläggningar, anläggningar och laddare som uppfyller den, med allt under dem. Gå igenom kopian innan du lämnar den vidare.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Skriv en sida om en förare, en anläggning eller en laddare som PDF.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>Sidan är A4, eller Letter där det är det vanliga. Tabeller kortas till det som får plats och anger hur mycket som är utelämnat. När flera poster har id:t får var och en sin egen sida; en anläggnings kopior delar på en. Med samma --now, språkinställning, tidszon och teckensnitt blir filen densamma, byte för byte. Slutstatus 1 om det inte finns någon sådan post.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>laddar-id för 2 till 50 laddare; den första är den som de andra jämförs med</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>bara det som inte är lika hos alla laddare</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>det som tänks bort: site=ID, charger=ID, tag=IDTAG eller grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>avsluta med 1 om en iakttagelse är så allvarlig eller värre; error om inget anges</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Ange vilka laddare en förare får använda, eller vem som får använda en laddare eller en anläggning, och varför.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>En rad per behörighet, enligt detta dokument. För --driver är CSV-kolumnerna och JSON-nycklarna, ett objekt per rad, chargerId, chargerName, siteId och grant; för --charger driverId, driverName, tags och grant; för --site driverId, driverName, chargerId och grant, för laddarna på anläggningen och dess underanläggningar. siteId är den anläggning som har laddaren i den behörigheten; grant är dess sökväg, eller direct för en laddare som tilldelats för sig. Texten markerar de behörigheter som inte ger något som inte även andra ger: alla markerade kan återkallas på en gång utan att något går förlorat. Slutstatus 1 om det inte finns något med det namnet.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Ange varför ett kort skulle nekas vid en laddare, orsak för orsak.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Taggen kan även skrivas så som den är tryckt: med blanksteg eller kolon, som decimaltal, med omvända byte; laddaren kan anges med ett annat av sina egna id:n. JSON: ett objekt per rad med reason, verdict och detail; CSV har samma kolumner. verdict är yes där kortet skulle nekas av den orsaken, no eller unknown. Orsakerna är, i denna ordning, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (eller otillgänglig), socketError (eller ur drift), socketOccupied, och det som inget dokument säger: accessGroups, authorizationList, backOffice, payerAccount. När flera poster har taggen, eller flera laddare id:t, besvaras alla orsaker för var och en. Slutstatus 0 vad svaret än är.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Ange vem som skulle förlora vad om en anläggning, en laddare, en tagg eller en behörighet försvann.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Enligt detta dokument. JSON: ett objekt per rad för varje berörd förare och laddare, med driverId, chargerId och otherGrants: de behörigheter som föraren har till laddaren och som inte behöver det som försvunnit, var och en som en sökväg eller direct. CSV har samma kolumner, med behörigheterna åtskilda av semikolon. site=ID är anläggningen med sina underanläggningar: dess laddare försvinner hur de än är tilldelade. tag=IDTAG bedöms vid --now: utan en annan giltig tagg går allt förlorat. grant=DRIVER:SITE är en förares behörighet till en anläggning, eller till en enskild laddare genom dess laddar-id. Texten sammanfattar och listar de berörda förarna. Slutstatus 1 om det inte finns något med det namnet.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Hitta laddare vars konfiguration inte är som de andras av samma slag.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Laddare av samma tillverkare, modell och firmware är en grupp om minst tre av dem anger en konfiguration. En nyckel avviker där mer än hälften av gruppen har samma värde och några inte har det, eller inte har nyckeln. Nycklar som är individuella utelämnas: de där minst fyra laddare, och minst en av fem, har ett värde som ingen annan laddare har. JSON: ett objekt per rad för varje laddare som avviker från sin grupp, med manufacturer, model, firmware, key, majority, chargerId och value, som utelämnas där nyckeln saknas och är null där den anges som null. CSV har samma kolumner.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Lista vad som är fel i en flotta, det värsta först.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Varje iakttagelse är ett fel, en varning eller en anmärkning enligt en regel om en post, eller om dokumentet som helhet. JSON: ett objekt per rad med rule, severity, kind, id, name, message och path; CSV har samma kolumner. kind är homeSite, driver, tag, site, charger, socket eller document, vars path är en JSON Pointer. rule är ett av ett fast antal ord, som charger-offline. Slutstatus 1 om något ligger på eller över nivån för --fail-on, så att en schemalagd körning märker det.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Ange vad som skiljer mellan två filer eller offlinekopior.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Poster paras ihop efter vilka de är, och ordningen de står i spelar ingen roll; - är standard in. Texten börjar med vad ändringarna innebär; vad som har gått ut avgörs av den senaste kontakten med en laddare som varje dokument anger, eller av --now för NEW. JSON: ett objekt per rad med change (added, removed, changed eller moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration eller grant), id, field, old, new och parent; old eller new utelämnas där det inte finns något. En taggs id är dess idTag, eller DRIVER:IDTAG där flera förare har den; för de andra CHARGER:SOCKET, CHARGER:KEY och DRIVER:SITE. field har API:ets namn; det är tomt där en hel post har tillkommit eller försvunnit, som då är old eller new, och parent där den har flyttats. En behörighets field är chargerGroups eller chargers, eller copy där förarens kopia av en anläggning avviker från de andra. CSV har samma kolumner. Hemliga värden maskeras. Slutstatus 1 om det finns någon ändring.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Visa fält och konfigurationer för flera laddare sida vid sida.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>De andra jämförs med den första laddaren; ≠ markerar det som skiljer sig från den. JSON: ett objekt per rad för varje fält med section (charger, location, sockets eller configuration), key, differs, som listar id för de laddare som skiljer sig från den första, och values, ett objekt med laddarnas id:n, där en laddare som inte alls har fältet utelämnas. För uttag är nyckeln uttagets id och fältet, som 1.status. CSV har section, key och differs, med blanksteg mellan id:na, och en kolumn för varje laddare. Slutstatus 1 om det inte finns någon sådan laddare.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Slutstatus: 0 klart, 1 inget med det namnet, &apos;check&apos; hittade något, eller två flottor skiljer sig, 2 fel anrop, 3 källan kunde inte läsas, 4 det är inte ett sådant dokument, 5 utdata kunde inte skrivas, 130 avbrutet.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Hemanläggningar</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Förare utan hemanläggning</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externt id</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Underanläggningar</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>Hemanläggnings-id</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>Betalar-id</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Tilldelade anläggningar</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Tilldelade laddare</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externa id:n</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Fakturerbar</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Uttag online (uppgivet)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Uttag offline (uppgivet)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Uttag med fel (uppgivet)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>Kostnads-id</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Kostnadsnamn</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>Betalningsmottagar-id</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Laddar-id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Senaste meddelande</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Anläggnings-id</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Offentlig grupp</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Tillverkare</translation>
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
        <translation>Firmware</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>EVSE-id</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>En EVSE per uttag</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Fysisk märkning</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Integrationsreläer</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Push-integration</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Egen meddelandestruktur</translation>
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
        <translation>Mätarens serienummer</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Mätartyp</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Anpassade egenskaper</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
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
        <translation>Ort</translation>
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
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Kan ändras</translation>
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
        <translation>Maxeffekt (uppgiven)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Maxeffekt</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Strömtyp</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Fasföljd</translation>
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
        <translation>EVSE-nummer på stationen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Referenstypnummer</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>Referens-id</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Gäller från</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Utgångna taggar tas upp i högst</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>En laddare får vara offline i högst</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>En laddare får vara tyst i högst</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>En laddare får stå från de andra på sin anläggning högst</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Ett uttag ger högst</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Laddare av samma modell jämförs från</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> timme</numerusform>
            <numerusform> timmar</numerusform>
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
            <numerusform> laddare</numerusform>
            <numerusform> laddare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Är taggen %1 hos %2 med byten i omvänd ordning.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n tagg är densamma som denna, nämligen %1 hos %2.</numerusform>
            <numerusform>%n taggar är densamma som denna, bland dem %1 hos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>%1 har den två gånger, den andra gången som %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Är även en tagg hos %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Är även en tagg hos %1, skriven som %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Ingen kan veta vem som laddade, och den som får betala kan vara fel person.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Ta reda på vem som har kortet och ta bort taggen från den andra.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 är %2, medan liknande laddare har %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 %n nyckel till avviker.</numerusform>
            <numerusform>%1 %n nycklar till avviker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n laddare röjer värdet på %1 i detta dokument.</numerusform>
            <numerusform>%n laddare röjer värdet på %1 i detta dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Hemlighet i en konfiguration</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Den som har nyckeln till detta anrop, eller en kopia av dokumentet, kan ge sig ut för att vara laddaren.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Be leverantören utelämna det, sätt ett nytt värde och tänk på vem som får kopior.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Konfiguration som avviker</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Nio av tio laddare av denna modell har ett annat värde, så den här har ställts in för hand eller missats.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Ställ in den som på de andra, eller anteckna varför den avviker.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>En kopia har den under en annan anläggning, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n annan kopia skiljer sig från den som visas.</numerusform>
            <numerusform>%n andra kopior skiljer sig från den som visas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n annan kopia skiljer sig från den som visas, i: %1.</numerusform>
            <numerusform>%n andra kopior skiljer sig från den som visas, i: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Kopior som motsäger varandra</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Dokumentet upprepar denna post och säger två olika saker om den.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Uppdatera; om det består, meddela leverantören.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>%1 har samma serienummer %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n laddare har serienumret %1, nämligen %2.</numerusform>
            <numerusform>%n laddare har serienumret %1, bland dem %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>%1 anger samma SIM-kort %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n laddare anger SIM-kortet %1, nämligen %2.</numerusform>
            <numerusform>%n laddare anger SIM-kortet %1, bland dem %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n laddare av modellen %1 kör fortfarande %2, medan %3 kör %4.</numerusform>
            <numerusform>%n laddare av modellen %1 kör fortfarande %2, medan %3 kör %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Serienummer hos två laddare</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>En laddare har registrerats två gånger, eller en av dem under en annans nummer: reservdelar och garanti hamnar fel.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Läs av numret på båda enheterna och rätta eller ta bort en av dem.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>SIM-kort hos två laddare</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Ett kort sitter bara i en enhet; att spärra det för den ena skulle stänga av den andra.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Läs av kortets nummer på båda enheterna och rätta ett av dem.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Äldre firmware än hos liknande laddare</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Fel som har åtgärdats hos de andra finns kvar i dessa.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Uppdatera dem, eller anteckna varför de inte får uppdateras.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>Id:t förekommer %n gång, även vid %1 (%2).</numerusform>
            <numerusform>Id:t förekommer %n gånger, även vid %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n värde är av en annan typ än API:et dokumenterar.</numerusform>
            <numerusform>%n värden är av en annan typ än API:et dokumenterar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n nyckel står två gånger i en post; den sista gäller.</numerusform>
            <numerusform>%n nycklar står två gånger i en post; den sista gäller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n tal ryms inte i sitt fält.</numerusform>
            <numerusform>%n tal ryms inte i sina fält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n text innehåller ogiltiga tecken.</numerusform>
            <numerusform>%n texter innehåller ogiltiga tecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n datum går inte att läsa.</numerusform>
            <numerusform>%n datum går inte att läsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Dokumentet avviker %n gång från sin dokumentation utan att det skadar: fält som är nya, saknas, är null eller har ett annat namn.</numerusform>
            <numerusform>Dokumentet avviker %n gånger från sin dokumentation utan att det skadar: fält som är nya, saknas, är null eller har ett annat namn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>Id hos två poster</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Det som anger detta id, för hand eller av program, kan nå fel post.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Se efter om det är en och samma post som förekommer två gånger; om inte, meddela leverantören.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Dokument som inte följer dokumentationen</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Sådana värden behålls och visas så som de kom, men kan inte sorteras, räknas eller jämföras.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>Listan över dokumentets egenheter anger var; meddela leverantören.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Får använda %n laddare, men har ingen tagg att göra det med.</numerusform>
            <numerusform>Får använda %n laddare, men har ingen tagg att göra det med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Får ladda, men den enda taggen (%n) är inte giltig; den gick ut %1.</numerusform>
            <numerusform>Får ladda, men av %n taggar är ingen giltig; den sista gick ut %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Har en giltig tagg, men får inte använda någon laddare, enligt detta dokument.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Har varken en giltig tagg eller åtkomst till någon laddare.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Kallar sin hemanläggning ”%1”.</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Står bland förarna utan hemanläggning, men anger %1 (%2) som sin egen.</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Står vid en hemanläggning, men anger %1 (%2) som sin egen.</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>hemanläggning</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Anger en hemanläggning %1 som inte finns i dokumentet.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Har ingen hemanläggning, men ändå en giltig tagg och åtkomst till %n laddare.</numerusform>
            <numerusform>Har ingen hemanläggning, men ändå en giltig tagg och åtkomst till %n laddare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Förare utan giltig tagg</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Föraren har åtkomst som inget av förarens kort kan utnyttja.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Dela ut en ny tagg eller avsluta åtkomsten.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Förare utan taggar</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Föraren har åtkomst, men inget att visa upp för en laddare.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Dela ut en tagg eller avsluta åtkomsten.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Förare utan åtkomst</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Alla laddare nekar denna förare, om inte en åtkomstgrupp som detta dokument inte visar släpper in föraren.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Tilldela en anläggning eller en laddare, eller ta bort föraren.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Reservförare som kan ladda</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Utan hemanläggning är det få operatörer som ser föraren, och ändå fungerar kortet.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Ge föraren en hemanläggning eller avsluta åtkomsten.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Förare som anger en annan hemanläggning</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Vem som får se och debitera föraren beror på vilken av de två som gäller.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Flytta föraren till rätt hemanläggning igen.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Hemanläggning som inte finns</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Hemanläggningen har tagits bort, eller är en som denna nyckel inte får se.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Ge föraren en hemanläggning som finns.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-id har bara ett av de två skiljetecknen, till exempel %1.</numerusform>
            <numerusform>%n EVSE-id:n har bara ett av de två skiljetecknen, till exempel %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-id är i den äldre DIN-formen, till exempel %1.</numerusform>
            <numerusform>%n EVSE-id:n är i den äldre DIN-formen, till exempel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>EVSE-id:t %1 följer inte eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-id följer inte eMI3, till exempel %1.</numerusform>
            <numerusform>%n EVSE-id:n följer inte eMI3, till exempel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>%1 har samma EVSE-id, skrivet som %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n laddare har detta EVSE-id, nämligen %1, skrivet som %2.</numerusform>
            <numerusform>%n laddare har detta EVSE-id, bland dem %1, skrivet som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>En av dess EVSE:er har samma UID som en hos %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>EVSE-UID hos två laddare</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Partner kan inte skilja de två åt: den ena startar eller debiteras i stället för den andra.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Byt namn på en av laddarna, så att laddar-id och uttags-id tillsammans är unika.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>EVSE-id hos två laddare</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Roamingpartner skickar sina förare till fel laddare.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Ge varje laddare ett eget EVSE-id.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>EVSE-id som inte följer eMI3</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Roamingpartner kan avvisa det eller läsa det på ett annat sätt.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Skriv det som land*operatör*E och nummer, till exempel FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Behörigheten till %1 tillför inget: en annan behörighet omfattar den redan.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n av %1 behörigheter tillför inget, nämligen den till %2.</numerusform>
            <numerusform>%n av %1 behörigheter tillför inget, bland dem den till %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>Den %n förare som hör hemma här får inte ladda här.</numerusform>
            <numerusform>Ingen av de %n förare som hör hemma här får ladda här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n av %1 förare som hör hemma här får inte ladda här.</numerusform>
            <numerusform>%n av %1 förare som hör hemma här får inte ladda här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Hemanläggning vars förare inte får ladda där</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Hemanläggningen är även en laddanläggning, men en hemanläggning ger ingen rätt att ladda.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Tilldela dem anläggningen, om det är meningen att de ska ladda där.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Behörigheter som inte tillför något</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Den som tar bort en av de två tror att åtkomsten har upphört.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Behåll den som är avsedd och ta bort den andra.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Laddaren rapporterar ett fel.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Laddaren rapporterar ett fel; senaste kontakt var %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>Uttaget på %1 rapporterar ett fel.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>Uttaget rapporterar ett fel, medan dess laddare %1 anger ”%2”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>Den enda laddaren (%n) är offline.</numerusform>
            <numerusform>Alla %n laddare är offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Är offline och anger inte när senaste kontakt var.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Är offline; senaste kontakt var %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Anger ”%1”, men senaste kontakt var %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Laddare med fel</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Ingen kan ladda där förrän någon har sett till den.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Läs dess senaste meddelande, starta om den, och skicka dit någon om det inte hjälper.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Uttag med fel</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Laddaren ser ut att må bra, men detta uttag är ur funktion.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Starta om laddaren och låt någon se på uttaget om det inte hjälper.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Laddare offline</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Det går inte att kontrollera vem som får ladda, och inget som laddas rapporteras.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Kontrollera strömmen, SIM-kortet eller nätverket och anläggningens brandvägg.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Laddare som har tystnat</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Dess status är lika gammal som dess senaste meddelande: den kan vara offline.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Begär dess status; om inget kommer, behandla den som offline.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n av %1 förare här har ingen betalare, de andra har det.</numerusform>
            <numerusform>%n av %1 förare här har ingen betalare, de andra har det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Har %n tagg som ska faktureras, men ingen betalare.</numerusform>
            <numerusform>Har %n taggar som ska faktureras, men ingen betalare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n tagg hos %1 förare ska faktureras, men dessa förare har ingen betalare.</numerusform>
            <numerusform>%n taggar hos %1 förare ska faktureras, men dessa förare har ingen betalare.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 har samma externa id %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>Det externa id:t %1 förekommer %n gång, även vid %2.</numerusform>
            <numerusform>Det externa id:t %1 förekommer %n gånger, även vid %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Tagg som ska faktureras men saknar betalare</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Det som laddas med den kan inte faktureras någon, om inte anläggningen betalar.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Ge föraren en betalare, eller fakturera inte taggen.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Externt id hos två poster</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Det andra systemet bokför båda under en.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Slå upp i det andra systemet vilken av dem det avser.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Förare utan betalare bland andra som har en</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>De flesta förare vid denna hemanläggning har en betalare, så dessa har glömts bort.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Ge dem en betalare.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Anger inga koordinater.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n av %1 laddare anger inga koordinater.</numerusform>
            <numerusform>%n av %1 laddare anger inga koordinater.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Står vid 0, 0, som ligger i havet.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Står vid %1, som inte finns någonstans på jorden.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Står vid %1; latitud och longitud är ombytta.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 står %2 från de andra laddarna.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n laddare står långt från de andra, %1 så långt bort som %2.</numerusform>
            <numerusform>%n laddare står långt från de andra, %1 så långt bort som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Koordinater som inte kan stämma</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Förare och servicepersonal skickas till fel plats.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Rätta latitud och longitud, i grader med decimaler.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Anläggning vars laddare står långt isär</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Antingen är koordinaterna fel, eller så ligger en laddare under fel anläggning, och dess behörigheter med den.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Rätta koordinaterna eller flytta laddaren till rätt anläggning.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Laddare utan koordinater</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Ingen karta och ingen app kan visa var den står.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Ange dess latitud och longitud.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Anger effekten %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Anger effekten %1, som kanske är avsedd som kilowatt.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Anger effekten %1, vilket är mer än något uttag ger.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Anger effekten %1, mer än %2 och %3 kan ge.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Laddaren har %n sådant uttag.</numerusform>
            <numerusform>%1 Laddaren har %n sådana uttag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Effekt som inte kan stämma</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Förare, partner och lastbalansering planerar efter detta tal.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Rätta uttagets effekt, spänning eller ström; det är watt som avses.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n av %1 anläggningar anger andra antal uttag än dokumentet innehåller.</numerusform>
            <numerusform>%n av %1 anläggningar anger andra antal uttag än dokumentet innehåller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Anger sammanlagt %1 uttag, men %n finns i dokumentet.</numerusform>
            <numerusform>Anger sammanlagt %1 uttag, men %n finns i dokumentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Uppgivna uttag som inte finns</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Antingen räknar anläggningen fel, eller så finns några av dess laddare inte i dokumentet.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Jämför anläggningen med leverantörens egen sida om den.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Anger ”%1”, men är ansluten.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Anger ”%1”, men är inte ansluten.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Anger ”%1”, men inget av dess uttag gör det.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Anger ”%1”, men alla dess uttag är lediga.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laddare</numerusform>
            <numerusform>%n laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n uttag</numerusform>
            <numerusform>%n uttag</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>API:et dokumenterar inte statusen ”%1”, som %2 rapporterar.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Status som motsäger sig själv</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Förare ser den ena av de två, och en av de två är fel.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Begär laddarens status igen; om det består, meddela leverantören.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Status som API:et inte dokumenterar</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Den räknas som ”övrig”, så den finns inte i någon lista över lediga eller felande laddare.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Fråga leverantören vad den betyder.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Gick ut %1, och %2 har ingen annan tagg som är giltig.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Går ut %1 (%2), och %3 har ingen tagg som gäller längre.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Är giltig från och med %1; till dess har %2 ingen giltig tagg.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Är aldrig giltig: den går ut %1 men är giltig först från och med %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Tagg som börjar gälla efter att den gått ut</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Det finns ingen dag då denna tagg fungerar.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Rätta dess två datum.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Utgången tagg hos en förare som får ladda</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Föraren har åtkomst, men laddare nekar detta kort.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Förläng taggen eller ta den från föraren.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Tagg som snart går ut</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Från den dagen nekar laddare förarens sista kort.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Förläng den i tid eller dela ut en annan.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Tagg som ännu inte är giltig</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Föraren har åtkomst, men kan inte ladda före den dagen.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Ingen, om det är avsikten; rätta annars dagen.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Tagg som förekommer två gånger</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>Den enda laddaren (%n) är offline; senaste kontakt var %1.</numerusform>
            <numerusform>Alla %n laddare är offline; den förstas senaste kontakt var %1.</numerusform>
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
        <translation>Laddare som föraren %1 får använda, enligt detta dokument:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Förare som får använda laddaren %1, enligt detta dokument:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Förare som får använda laddare på anläggningen %1 och dess underanläggningar, enligt detta dokument:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(överflödig)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Förare: %1, laddare: %2, ersatta värden: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Avbrutet; filen är som den var.</translation>
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
        <translation>Inget hittat.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer sig.</translation>
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
        <translation>Ingen konfiguration avviker.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Mer än en post avses; var och en besvaras.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Avbrutet; filen är som den var.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Hemanläggningar</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Laddanläggningar</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Laddarposter i dokumentet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Läst på</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Inga egenheter i dokumentet.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Egenheter i dokumentet, och var de först finns</translation>
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
        <translation>%1 hittade, %2 okända, %3 tvetydiga.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>Sidan kan inte ritas eftersom det inte finns något teckensnitt på den här datorn; installera ett, till exempel fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Inget uppfyller %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>Det finns ingen förare %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Det finns ingen laddare %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Det finns ingen laddanläggning %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>Det finns ingen hemanläggning %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Det finns ingen tagg %1 i denna flotta.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Det finns ingen anslutning %1; &apos;chargetree snapshots&apos; listar dem som har offlinekopior.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Inga offlinekopior är sparade.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Inget uppfyller %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Det finns ingen laddanläggning %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Det finns ingen laddare %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Det finns ingen tagg %1 i denna flotta.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>Det finns ingen behörighet %1 i denna flotta.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without kräver site=ID, charger=ID, tag=IDTAG eller grant=DRIVER:SITE, inte %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>förlorar %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>inga kvar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: om detta försvann, enligt detta dokument.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>har taggen %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 finns inte längre</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 finns igen</translation>
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
        <translation>%1 (överflödig)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n väg</numerusform>
            <numerusform>%n vägar</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Andra förare som får använda den; Enter visar vilka de är</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grund av</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Sämsta tagg</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Laddare här</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n behörighet är överflödig: %1. Den ger inget som inte de andra ger och kan återkallas utan förlust.</numerusform>
            <numerusform>%n behörigheter är överflödiga: %1. De ger inget som inte de andra ger och kan återkallas tillsammans utan förlust.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>%n laddare visas.</numerusform>
            <numerusform>%n laddare visas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>%n av dem är vald.</numerusform>
            <numerusform>%n av dem är valda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Öppna en fil…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>&amp;Demoflotta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Avbryt inläsningen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Kopiera &amp;rader</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Kopiera &amp;id</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Fäll u&amp;t alla</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Fäll i&amp;hop alla</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Fäll ut allt &amp;under</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>D&amp;okumentets egenheter</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>&amp;Om Chargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Anslutningar…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Visa logge&amp;n</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Var finns mina &amp;filer</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Skapa ett su&amp;pportpaket…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Gå &amp;bakåt</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>Gå fram&amp;åt</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Gå &amp;uppåt</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Visa i tr&amp;ädet</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gå till vad som helst…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Kopiera rader &amp;med rubriker</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopiera &amp;sökväg</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopiera som &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopiera till ä&amp;rende</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Träd</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Förare</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Ta&amp;ggar</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Anläggningar</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>&amp;Laddare</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>&amp;Uttag</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>&amp;Konfigurationer</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>F&amp;öregående del av fönstret</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Nästa detalj&amp;sida</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Föregående d&amp;etaljsida</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Slå upp en &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Hur man söker</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Sparade sö&amp;kningar och bokmärken</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Spara de&amp;n här sökningen</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>&amp;Bokmärk raden</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Delningssäkert &amp;paket…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiera &amp;länk</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv u&amp;t…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara s&amp;om PDF…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>&amp;Jämför laddare…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Jämför med liknan&amp;de laddare…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>&amp;Konfigurationsavvikelser…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>&amp;Varför nekas ett kort?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Vad händer om detta &amp;försvinner?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ignorera med motivering…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>&amp;Gränser för iakttagelser…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Iakttagelser</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>S&amp;luta ignorera</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Ändringar</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ka&amp;rta</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;bok</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>Be&amp;vaka ändringar</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>I&amp;nställningar…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>Integritets&amp;vy</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Visa det som är dolt här</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Snabb&amp;tangenter</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>Det går inte att skriva till %1: det du väljer gäller tills programmet avslutas.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Längre upp</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Bredvid %1</translation>
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
        <translation>&apos;%1&apos; har ingen flagga %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Fönstret har ingen flagga %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 är tomt; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 kräver ett heltal större än noll, inte %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 kräver en tid som 2026-01-31T12:00:00Z, inte %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 känner inte till %2; det finns %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; kräver ord att söka efter; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; tar inte emot %2; ange en fil med --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Fönstret öppnar en fil, och %1 är en till; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 är varken ett kommando eller en fil; se &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url avvisas eftersom den innehåller en nyckel: andra användare kan läsa den; ange nyckeln i CHARGETREE_API_KEY eller i en fil som anges med --key-file.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url måste börja med https://, så att ingen kan läsa nyckeln på vägen.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url är ingen adress; ange den som https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url kräver även klient-id; lägg till --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; behöver veta vad; lägg till --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>%1 har ingen kolumn %2; &apos;chargetree export --what %1 --list-columns&apos; listar dem som finns.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 avvisas: andra användare kan läsa en nyckel på kommandoraden; ange den i CHARGETREE_API_KEY eller i en fil som anges med --key-file.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Det finns ingen flagga %1; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 tar inget värde; utelämna det som följer efter.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 kräver ett värde efter sig; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>se &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Det finns mer än en källa; ange en av --demo, --file, --connection och --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id hör ihop med --url; ange även adressen.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file hör ihop med --url eller --connection; ange även någon av dem.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; kräver en adress: --connection NAME, eller --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; kräver en källa: --demo, --file PATH, --connection NAME, eller --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>Sökfrågan går inte att tolka vid tecken %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Flottan och listan kan inte båda vara standard in; ange en fil.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; behöver veta vart; lägg till -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>En länk följs i den flotta som är öppen; utelämna källan.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON har enbart laddare; ange --what chargers, eller ett annat --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset hör ihop med --format csv; utelämna den.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; kräver en av %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; kräver %2: filer eller offlinekopior; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Båda kan inte vara standard in; ange en fil.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; kräver %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; kräver %1 till %2 laddare; ange dem med --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Varje ändring</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrera ändringarna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Små ändringar</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>När en laddare eller ett uttag senast hördes av, och dess senaste meddelande</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
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
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Den äldre kopian läses in…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Ändringarna visas här efter nästa uppdatering. Du kan också jämföra med en äldre kopia.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Inget har ändrats utom när laddarna senast hördes av.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Dessa filter lämnar inga ändringar kvar.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Listans kolumner: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Sök en kolumn…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Sök en kolumn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Ingen kolumn har ett sådant namn.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ner</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ner</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Återställ</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Jämför laddare</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Jämför &amp;med</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Laddare som de andra jämförs med</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Bara &amp;skillnader</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filtrera efter fält, nyckel eller värde</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Laddare sida vid sida</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierar de rader som visas, med rubriker</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Skriver de rader som visas till en arbetsbok eller en CSV-fil</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Ingen av dessa laddare finns längre i flottan.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Inget fält, ingen nyckel och inget värde innehåller denna text.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Dessa laddare är lika i alla fält.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 av %2 rader skiljer sig</numerusform>
            <numerusform>%1 av %2 rader skiljer sig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 liknande laddare till är utelämnad</numerusform>
            <numerusform>%1 liknande laddare till är utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>inte längre i flottan: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Det finns ingen laddare här att jämföra den med.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Jämför med &amp;den här laddaren</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>&amp;Visa i trädet</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>&amp;Utelämna den här laddaren</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, skiljer sig från referensen</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Referens · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, referensen</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Skiljer sig</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Styrenhet</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Uttag utan id</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Uttag %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Nyckel utan namn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Om ett fält är ifyllt</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Slag av post</translation>
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
        <translation>Filtrera efter nyckel eller värde</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Denna laddare anger ingen konfiguration.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Ingen nyckel och inget värde innehåller denna text.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Utdelad av din administratör: bara nyckeln kan ändras här. Duplicera den för att ändra resten.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Miljö</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Bas-URL</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>Sök&amp;väg</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-n&amp;yckel</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>Nyckeln skickas som</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Egen &amp;utfärdare (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Klient&amp;certifikat</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Dess nyc&amp;kelfil</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>Uppdateringsinterv&amp;all</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>som du kallar den; utan namn visas dess värd</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>kontrollera med din leverantör</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>bara på begäran</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Inte markerad</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Ny anslutning</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, utdelad</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Anslutningarna i ”%1” kan inte läsas. Filen förblir som den är tills du ändrar en anslutning, och läggs då åt sidan.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>”%1” innehåller inga anslutningar för Chargetree; välj en fil som har exporterats därifrån.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Öppna i ett nytt fönste&amp;r</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Hämtar: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Det finns ingen nyckel för den än; ange en ovan.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Läser in flottan</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Frågar %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, en flotta på %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 förare</numerusform>
            <numerusform>%1 förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tagg</numerusform>
            <numerusform>%1 taggar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n anslutning importerades.</numerusform>
            <numerusform>%n anslutningar importerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Anslutningarna exporterades, utan sina nycklar.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>”%1” har ändringar som inte är sparade.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Ta bort ”%1”, dess nyckel och dess %n offlinekopia? Det går att ångra tills detta fönster stängs.</numerusform>
            <numerusform>Ta bort ”%1”, dess nyckel och dess %n offlinekopior? Det går att ångra tills detta fönster stängs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>Ta bort ”%1” och dess nyckel? Det går att ångra tills detta fönster stängs.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>”%1” togs bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importera anslutningar</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Anslutningar (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Exportera anslutningar utan deras nycklar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny anslutning</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Spara och &amp;öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicera</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importera och exportera</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Det finns ingen anslutning än. Lägg till en med adressen och nyckeln som du har fått av din leverantör.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;esta</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Förkasta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Öppna i ett nytt fönste&amp;r</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Stän&amp;g</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Uppdatera även på nätverk med data&amp;priser</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>bara på begäran</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Uppdateringsinterv&amp;all</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Det som en ny anslutning börjar med. Befintliga anslutningar behåller sina egna inställningar.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Av varje anslutning behålls de senaste svaren, så att det finns något att titta på utan nätverk och att jämföra med. Det nyaste behålls alltid; det som går utöver detta försvinner när nästa kommer.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Detta dokument innehåller %n kopia av denna laddare; de skiljer sig bara i tider och meddelanden.</numerusform>
            <numerusform>Detta dokument innehåller %n kopior av denna laddare; de skiljer sig bara i tider och meddelanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Detta dokument innehåller %n kopia av denna laddare som motsäger de andra.</numerusform>
            <numerusform>Detta dokument innehåller %n kopior av denna laddare som motsäger varandra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Kopia som visas</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>kontakt %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>aldrig kontakt</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopia %1 av %2, %3 (nyast)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopia %1 av %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externa id:n</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rådata</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Välj en förare, tagg, anläggning eller laddare för att se vad som är känt om den.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>per %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Inte längre i flottan sedan %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Överblick</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Vilka får ladda</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
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
        <translation>Fält som API:ets sida inte nämner</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Hemanläggningar</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Sämsta tagg</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Laddare som en förare kan nå</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Deras uttag</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Sämsta laddare</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Förare utan hemanläggning</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Detta dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Uppgifter per</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Förare här och under</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Laddanläggning med detta id</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Uppgivet</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laddare</numerusform>
            <numerusform>%n laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Får använda</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Sämsta av dessa</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Räknat i detta dokument</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Hela anläggningen</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Hemanläggning med detta id</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Deras status</translation>
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
        <translation>Listad under</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Övriga fält</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Styrenhet</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
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
        <translation>Laddar-id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Den har</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>De flesta har</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Överens</translation>
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
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>firmware ej uppgiven</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurationsavvikelser</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Laddare av samma tillverkare, modell och firmware där mer än hälften har samma värde för en nyckel: de som har ett annat, eller saknar nyckeln.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filtrera efter laddare, nyckel, värde eller modell</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Laddare som avviker från sin grupp</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Jämför</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Ställer de valda laddarna bredvid en som är som de flesta</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierar de rader som visas, med rubriker</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Skriver de rader som visas till en arbetsbok eller en CSV-fil</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Söker efter avvikelser…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Det finns ingen flotta att söka i än.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Ingen rad innehåller denna text.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Ingen konfiguration avviker.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 avvikelse</numerusform>
            <numerusform>%1 avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 grupp av laddare</numerusform>
            <numerusform>%1 grupper av laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 individuell nyckel utelämnad</numerusform>
            <numerusform>%1 individuella nycklar utelämnade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Vad ändringarna innebär</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alla ändringar</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Ingen tagg har angetts än.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>Inget är känt om denna tagg.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Ingen laddare har angetts än.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>Inget är känt om denna laddare.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Ingen förare i detta dokument har taggen ”%1”.</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Taggen %1 tillhör föraren %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Den är ”%1” %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Inget startdatum är uppgivet.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Den är giltig från och med %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Den har varit giltig sedan %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>En annan av denna förares taggar är giltig: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Denna förare har ingen annan tagg som är giltig.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Inget slutdatum är uppgivet.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Den går ut %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Den gick ut %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Enligt detta dokument får %1 använda den på grund av: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Enligt detta dokument ger ingen behörighet %1 rätt att använda den; %1 får använda %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 annan laddare</numerusform>
            <numerusform>%1 andra laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Ingen laddare i detta dokument heter ”%1”; en som ingen förare får använda finns inte i det.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, i %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>”%1” är dess %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Ingen status är uppgiven.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Den anger: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Senaste kontakt %1.</translation>
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
        <translation>Inget uttag är uppgivet.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Det är inte uppgivet vilket som användes, och av vem.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Laddaren själv anger ett fel.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Vilka taggar som finns i laddarens egen lista framgår inte av detta dokument.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled är ”%1”.</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>Hur det står till med betalarens konto framgår inte av detta dokument.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Betalaren är %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Leverantörens åtkomstgrupper för laddare finns inte i detta dokument.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Vad backoffice svarade i det ögonblicket framgår inte av detta dokument.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>Kortet skulle nekas. Orsak: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Ange en tagg och en laddare för att se varför ett kort nekas.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Inget i detta dokument säger att kortet skulle nekas.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Inget i detta dokument säger att kortet skulle nekas, men allt är inte uppgivet.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Okänd tagg</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Taggen ännu inte giltig</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Taggen har gått ut</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Ingen behörighet</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Okänd laddare</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Laddaren offline eller otillgänglig</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Uttaget har fel eller är ur drift</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Uttaget upptaget</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Åtkomstgrupper för laddare</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Lista som finns i laddaren</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Beslut av backoffice</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Betalarens konto</translation>
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
        <translation>okänt</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>Ytterligare %n par av en tagg och en laddare kan avses, men besvaras inte här.</numerusform>
            <numerusform>Ytterligare %n par av en tagg och en laddare kan avses, men besvaras inte här.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Varför nekas ett kort?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Tagg, inskriven eller avläst</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Tagg, inskriven eller avläst</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Det går bra som det är tryckt på kortet</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>&amp;Laddare</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>Laddar-id, namn, EVSE-id eller serienummer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Visa &amp;förare</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Visa la&amp;ddare</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopiera till ä&amp;rende</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Det finns ingen flotta att söka i än.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Ange en tagg och en laddare för att se varför ett kort nekas.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n post avses; den besvaras nedan.</numerusform>
            <numerusform>%n poster avses; var och en besvaras nedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Enligt detta dokument, per %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Nekas för detta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Vad dokumentet säger</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Taggen ”%1” vid laddaren ”%2”</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Per %1, från %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>Förar-id</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>Laddanläggnings-id</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Laddanläggning</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Styrenhet</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE-UID</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Tilldelad genom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Uppgifternas tid</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Åtkomst anges enligt detta dokument; leverantörens åtkomstgrupper för laddare finns inte i det.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Dokumentet innehåller bara det som minst en förare kan nå.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Avkortat</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n text hade fler än de 32&#xa0;767 tecken som en cell rymmer.</numerusform>
            <numerusform>%n texter hade fler än de 32&#xa0;767 tecken som en cell rymmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valda</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Så som listan visar dem</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Hittade av sökningen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Excel-arbetsbok (rekommenderas)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>Id:n, kort och postnummer förblir text, datum är datum, och ursprunget står på ett eget blad.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV för kalkylprogram</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>En apostrof skyddar det som annars skulle beräknas; id:n som ser ut som tal kan ändå ändras när filen öppnas. En arbetsbok bevarar dem.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV för program</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Exakt vad API:et sade, inget ändrat. Det har ingen plats för ursprunget: se nedan.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>En lista för program: poster så som de togs emot, eller de kolumner som du väljer.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-rader</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>En post per rad, så som databaser och loggsamlare läser dem.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (laddare på en karta)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Laddare som punkter för kartor; en utan användbar position är med utan punkt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Dra en kolumn, eller tryck på Alt och en piltangent, för att flytta den</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lla</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>I&amp;nga</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Fallan&amp;de</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Poster så som de to&amp;gs emot</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Var&amp;t</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordning</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Förhandsvi&amp;sning</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Ange vart.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Detta är en mapp; lägg till ett filnamn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Det finns ingen mapp ”%1”.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Som de visas</translation>
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
        <translation>Välj minst en kolumn.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Det finns inget av detta slag att exportera.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Från %1, per %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Sökning: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Det finns redan en sådan fil; den kommer att ersättas.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Som senast</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Varje slag av rader erbjuds så som det senast exporterades.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>&amp;Poster så som de togs emot</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Arbetsböcker, och CSV för kalkylprogram, har rubriker över kolumnerna; andra filer har API:ets namn, som är desamma på alla språk. Arbetsböcker och GeoJSON anger varifrån uppgifterna kommer.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Begränsa till</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Laddanläggning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Tillverkare</translation>
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
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ingen tagg</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Inget slutdatum</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ännu inte giltig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Går ut snart</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Ingen laddanläggning</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej uppgivet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighet</translation>
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
        <translation>Förare %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>externt id %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tagg</numerusform>
            <numerusform>%n taggar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>får använda %n laddare</numerusform>
            <numerusform>får använda %n laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tagg %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>hos %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Anläggning %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laddare</numerusform>
            <numerusform>%n laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Hemanläggning %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>reserv</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n förare</numerusform>
            <numerusform>%n förare</numerusform>
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
        <translation>uppdaterad %1</translation>
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
        <translation>rad %1, kolumn %2 (byte %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Det finns ingen fil ”%1”; kontrollera dess namn och mapp.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Du har inte rätt att läsa ”%1”; fråga dess ägare eller välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>”%1” är en mapp; välj en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>”%1” är en adress och ingen fil; anslut till den.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>”%1” kunde inte läsas till slutet (%2); kopiera den på nytt eller välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>”%1” är packad och har sedan dess kortats av eller ändrats; skaffa en hel kopia av den.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>”%1” innehåller mer än %2, vilket är gränsen; välj en mindre fil.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Det finns inte tillräckligt med minne för ”%1”; stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Läsningen av ”%1” avbröts; läs in den igen.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Det finns ingen API-nyckel; ange CHARGETREE_API_KEY eller en nyckelfil.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Det finns ingen nyckelfil ”%1”; kontrollera dess namn och mapp.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Du har inte rätt att läsa nyckelfilen ”%1”; den bör vara din egen.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Nyckelfilen ”%1” är ingen vanlig fil; ange en annan.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Nyckelfilen ”%1” kunde inte läsas; skriv den på nytt.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Andra kan läsa nyckelfilen ”%1”; gör den till bara din med chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>”%1” innehåller ingen nyckel; lägg in API-nyckeln i den.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>”%1” innehåller något som inte är en nyckel; lägg in API-nyckeln i den, på en rad.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>”%1” är inte JSON: %2, %3; skaffa en hel kopia av den.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>”%1” är ingen flotta: den har varken ”userGroups” eller ”spareUsers”; välj svaret på anropet för auktoriserade användare.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>”%1” är djupare nästlad än någon flotta, %3; kontrollera varifrån den kommer.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>”%1” är större än vad detta program kan läsa; välj en mindre del.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Inläsningen av ”%1” avbröts; läs in den igen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Svaret från ”%1” är inte JSON: %2, %3; försök igen, och meddela din leverantör om det fortsätter.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>”%1” är tom; skaffa en hel kopia av den.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>”%1” är en webbsida och ingen flotta; spara svaret från själva API:et.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>”%1” är UTF-16 eller UTF-32; spara den som UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>det finns inget i den</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>den är UTF-16 eller UTF-32 och inte UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>den är en webbsida</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>ett tecken är inte UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>ett styrtecken står på fel plats</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>tecknet efter ett omvänt snedstreck är fel</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>ett tal är felaktigt skrivet</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>ett ord är inte true, false eller null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>ett tecken står på fel plats</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ett kommatecken saknas</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ett kolon saknas</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ett värde saknas</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>det finns inget efter ett kommatecken</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>den slutar inuti en text</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>den slutar inuti ett objekt</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>den slutar inuti en array</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>en nyckel saknar citattecken</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>något följer efter dess slut</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>den är för djupt nästlad</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>”%1” är ingen adress som kan tillfrågas; ange en som börjar med https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>”%1” skulle tillfrågas utan kryptering och nyckeln kunna läsas på vägen; använd https:// i adressen.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Adressen till ”%1” innehåller en nyckel eller ett lösenord som andra kan läsa; ta bort det och ange nyckeln i CHARGETREE_API_KEY eller i en nyckelfil.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Det finns ingen API-nyckel för ”%1”; ange CHARGETREE_API_KEY eller en nyckelfil.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>”%1” hittades inte; kontrollera adressen och ditt nätverk.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>”%1” tar inte emot några anslutningar; kontrollera adressen eller försök igen senare.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>Anslutningen till ”%1” bröts innan svaret hade kommit; försök igen.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>”%1” kunde inte bevisa vem den är, så nyckeln skickades inte; kontrollera adressen samt datorns klocka och certifikat.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Proxyn på vägen till ”%1” släppte inte igenom begäran; kontrollera datorns proxyinställningar.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>”%1” kunde inte tillfrågas; kontrollera ditt nätverk och försök igen.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>”%1” skickade inget på %2; försök igen, eller fråga din leverantör om tjänsten är igång.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>”%1” hade inte skickat hela svaret efter %2; försök igen eller tillåt mer tid.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>”%1” svarade utan en flotta (status %2); kontrollera adressen med din leverantör.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>”%1” förstod inte begäran (status %2); kontrollera adressen och klient-id:t.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>”%1” känner inte till denna kund eller avvisar nyckeln (status %2); kontrollera nyckeln och klient-id:t.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>”%1” låter inte denna nyckel läsa flottan (status %2); be din leverantör om tillstånd.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>”%1” har inget på denna adress (status %2); kontrollera dess sökväg med din leverantör.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>”%1” har tillfrågats för ofta (status %2); vänta några minuter och försök igen.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>”%1” har egna problem (status %2); försök igen senare, och meddela din leverantör om det fortsätter.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>”%1” gav ett svar som detta program inte känner till (status %2); kontrollera adressen med din leverantör.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>”%1” svarade med en webbsida; kontrollera adressen, och om detta nätverk vill att du loggar in.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>”%1” svarade med ”%3” och inte med JSON; kontrollera adressen.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>”%1” packade sitt svar på ett sätt som ingen bad om (”%3”); meddela din leverantör.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>”%1” svarade med ingenting alls; kontrollera adressen eller försök igen senare.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>”%1” svarade med något som inte är en flotta; kontrollera adressen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Svaret från ”%1” är inte så långt som utlovat, så det kortades av på vägen; försök igen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Svaret från ”%1” är större än %2, vilket är gränsen; kontrollera adressen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Det finns inte tillräckligt med minne för svaret från ”%1”; stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Det packade svaret från ”%1” är skadat eller kortades av på vägen; försök igen.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>”%1” är en offlinekopia och har sedan dess kortats av eller ändrats; öppna en annan kopia eller hämta flottan på nytt.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>”%1” är en offlinekopia från en nyare version av detta program; uppdatera programmet eller öppna en annan kopia.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>”%3”, som anslutningen till ”%1” behöver, kunde inte läsas; kontrollera dess namn och om du får läsa den.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>”%3” innehåller inget utfärdarcertifikat; ange en PEM-fil som gör det i anslutningen till ”%1”.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>”%3” innehåller inget certifikat att visa för ”%1”; ange PEM-filen som gör det i anslutningen.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>”%3” innehåller ingen privat nyckel som kan användas för ”%1”; ange en PEM-fil med nyckeln, utan lösenord.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>Den privata nyckeln i ”%3” hör till ett annat certifikat än det för ”%1”; ange nyckeln som hör ihop med det.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>”%1” kunde inte bevisa vem den är, eftersom dess certifikat gick ut %2; kontrollera datorns klocka, och om den går rätt måste serverns operatör förnya certifikatet.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>”%1” kunde inte bevisa vem den är, eftersom dess certifikat är giltigt först från och med %2; kontrollera datorns klocka, och om den går rätt, meddela serverns operatör.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>”%1” visade certifikatet för en annan värd, så nyckeln skickades inte; kontrollera adressen, och om detta nätverk vill att du loggar in.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>”%1” visade ett certifikat från en utfärdare som denna dator inte känner till, så nyckeln skickades inte; kontrollera adressen, eller ange utfärdarens fil i anslutningen.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>”%1” intygar sin identitet med ett eget certifikat, så nyckeln skickades inte; om du litar på den servern, ange dess certifikat som utfärdare i anslutningen.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Ingen krypterad anslutning till ”%1” kom till stånd; kontrollera adressen med dess port, om detta nätverk släpper igenom den, och om servern vill ha ett certifikat av dig.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>”%1” vill se ett certifikat av dig och godtog inte det som visades; ange rätt certifikat i anslutningen.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Proxyn ”%3” på vägen till ”%1” vill veta vem du är; ange ditt namn och lösenord för den och försök igen.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>”%1” hänvisar till en annan adress (status %2), dit nyckeln inte skickas; kontrollera adressen, och om detta nätverk vill att du loggar in.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Släpp en fil i taget för att öppna den</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Släpp för att öppna ”%1”</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Bläddra: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-filer (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Det finns inget filnamn; ange ett.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>”%1” är en mapp; välj namnet på en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>”%1” är en enhet eller ett rör; välj namnet på en fil.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>”%1” är en länk som inte leder någonstans; välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>”%1” kan inte skrivas eftersom dess mapp saknas; skapa mappen eller välj en annan.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Du har inte rätt att skriva ”%1”; välj en annan mapp.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>”%1” ligger på en skrivskyddad disk; välj en annan mapp.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>”%1” skrevs inte eftersom disken är full; frigör utrymme eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>”%1” skrevs inte eftersom den är för stor för denna disk; välj en annan mapp eller exportera mindre.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Namnet ”%1” är för långt för denna disk; välj ett kortare.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>”%1” skrevs inte (%2); försök igen eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopior</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Ta bort offlinekopior</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Var finns mina filer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiera sökvägen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n offlinekopia</numerusform>
            <numerusform>%n offlinekopior</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Det finns inga offlinekopior.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Ta bort %n offlinekopia? Den kan inte återskapas.</numerusform>
            <numerusform>Ta bort %n offlinekopior? De kan inte återskapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Sökningar och bokmärken</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Det som bevakas</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Kartbilder</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Mappen skapas när det finns något att spara</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Offlinekopiorna räknas…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Ta bort kartbilder</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Högst %n iakttagelse kan ignoreras; åtgärda orsaken eller ändra gränserna för iakttagelser.</numerusform>
            <numerusform>Högst %n iakttagelser kan ignoreras; åtgärda orsaken eller ändra gränserna för iakttagelser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>När något räknas som en iakttagelse. Flottan som visas bedöms genast på nytt; inget hämtas.</translation>
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
        <translation>reserv</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>ändrad</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>standard in</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotta</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Flotta</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Inget hittades. Färre eller andra ord kan hitta något; Esc visar hela flottan igen.</translation>
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
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Uts&amp;eende</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tider</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Gäller för alla tider på skärmen, för de datum som söks och för arbetsböcker. Andra filer anger tider med tidszon.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 av %2 laddare (%3)</numerusform>
            <numerusform>%1 av %2 laddare (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 uttag</numerusform>
            <numerusform>%1 uttag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 av %2 uttag (%3)</numerusform>
            <numerusform>%1 av %2 uttag (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 tagg</numerusform>
            <numerusform>%1 taggar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 av %2 tagg (%3)</numerusform>
            <numerusform>%1 av %2 taggar (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Laddare efter status</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Uttag efter status</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Laddare efter senaste kontakt</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Taggar efter den vecka de går ut</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Taggar som inte går ut någon av dessa veckor</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Laddare efter tillverkare</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Laddare efter modell</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Laddare efter firmware</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>inom en timme</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>inom ett dygn</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>inom en vecka</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>inom 30 dagar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n annat värde</numerusform>
            <numerusform>%n andra värden</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej uppgivet</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>gick ut tidigare</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>går ut senare</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>för längre sedan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>gick ut före %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>går ut efter %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Ingen sökning hittar just dessa</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Det finns inget att räkna här: ingen laddare, inget uttag och ingen tagg.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Ett klick söker i hela flottan och kan hitta fler.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Flottan i överblick</translation>
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
        <translation>Supportpaketet sparades som %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorera %n iakttagelse</numerusform>
            <numerusform>Ignorera %n iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>känt och anmält, en testladdare, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Det förblir ignorerat i denna flotta, även efter uppdateringar, tills någon tar tillbaka det.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Det finns ingen körtidsmapp som är bara din, så varje start av Chargetree öppnar ett eget fönster.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Det som begärdes är för långt för att lämnas över till det Chargetree som körs; detta är ett eget fönster.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Det Chargetree som körs är av en annan version; detta är ett eget fönster.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Det Chargetree som körs svarar inte; detta är ett eget fönster.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Körtidsmappen ”%1” kan inte användas, så varje start av Chargetree öppnar ett eget fönster; se över dess rättigheter.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Nyaste kopior att behålla</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>&amp;Dagar att behålla dem</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>”%1” kan inte läsas och kan inte heller läggas åt sidan. Inget skrevs; se över mappens rättigheter.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>API-nyckeln för ”%1”</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Den skickas bara till %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Spara i nyckelringen</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Bara denna session</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Ingen nyckelring svarar på detta skrivbord.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>söker i nyckelringen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>sparad för denna session</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>sparad i nyckelringen</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>huvudet %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>frågeparametern %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Det finns ingen nyckelring på detta skrivbord.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Nyckelringen är låst.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Åtkomst till nyckelringen nekades.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Nyckelringen fungerar inte.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Lås upp den och försök igen, eller ange nyckeln bara för denna session.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>Nyckeln gäller bara för denna session; lås upp nyckelringen och försök igen.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>Nyckeln kan finnas kvar i den; lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Försök igen, eller ange nyckeln bara för denna session.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>Nyckeln gäller bara för denna session; försök igen för att spara den.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>Nyckeln kan finnas kvar i den; försök igen.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Ange nyckeln bara för denna session.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>Nyckeln gäller bara för denna session.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>En nyckel som har sparats finns kvar; ta bort den där en nyckelring körs.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Gr&amp;änser</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>Längsta tystna&amp;d</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>&amp;Hela svaret inom</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Största svar</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB, uppackat</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>Det finns ingen hemanläggning ”%1” i denna flotta.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>Det finns ingen förare ”%1” i denna flotta.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>Det finns ingen tagg ”%1” i denna flotta.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>Det finns ingen anläggning ”%1” i denna flotta.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>Det finns ingen laddare ”%1” i denna flotta.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>”%1” är ingen länk för Chargetree; kopiera den igen därifrån den kommer.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Länken till ”%1” följs så snart en flotta är öppen.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Sök efter den</translation>
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
        <translation>Visa eller dölj det som listan kan begränsas med</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Sortera, välj och ordna kolumner</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Det finns ingen flotta att lista än.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Sökningen och begränsningarna lämnar inget kvar.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Denna flotta har inga.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Visa ignorerade (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Visa det som är ignorerat, och varför, bland de andra</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Sortera &amp;stigande</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Sortera &amp;fallande</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Därefter stigande efter denna</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Därefter fallande &amp;efter denna</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>Dö&amp;lj denna kolumn</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolumner…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>&amp;Återställ kolumner och ordning</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Förare</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 förare</numerusform>
            <numerusform>%1 förare</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tagg</numerusform>
            <numerusform>%1 taggar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anläggningar</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 anläggning</numerusform>
            <numerusform>%1 anläggningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 uttag</numerusform>
            <numerusform>%1 uttag</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationer</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 konfigurationsvärde</numerusform>
            <numerusform>%1 konfigurationsvärden</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Sämsta tagg</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Får använda</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Sämsta laddare</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Får ladda här</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>Hemanläggnings-id (uppgivet)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Hemanläggning (uppgiven)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>Anläggnings-id (uppgivet)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Anläggning (uppgiven)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
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
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignorerad på grund av</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 iakttagelse</numerusform>
            <numerusform>%1 iakttagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
</context>
<context>
    <name>chargetree::LocationPage</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adress</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopiera koordinater</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Ingen adress är uppgiven.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Ingen användbar position: ingen är uppgiven.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Ingen användbar position: 0, 0 ligger i havet.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Ingen användbar position: talen ligger utanför jordklotet.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Kopiera geo:-länk</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Öppna i OpenStreetMap…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Gå till en förare, tagg, laddare, anläggning…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gå till vad som helst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d förare · t taggar · c laddare · s anläggningar · h hemanläggningar · &gt; åtgärder</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Det finns ingen flotta att söka i än; &gt; listar åtgärderna</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Varningar och fel</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Vad programmet har gjort</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Sök i loggen…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Sök i loggen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hur mycket som visas</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>En fil för den som hjälper dig: version, inställningar, dokumentets egenheter och denna logg; ingen nyckel, ingen förare och ingen tagg</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Kopiera valda</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera alla</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normalt</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Inga loggposter matchar.</translation>
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
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Logga in på proxyn</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Proxyn ”%1” begär ett användarnamn och ett lösenord.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>De sparas bara för denna session.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Slå upp en lista</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Värden, ett per rad</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Värden, ett per rad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierar de rader som visas, med rubriker</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Skriver de rader som visas till en CSV-fil</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Det finns ingen flotta att söka i än.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Inget värde har detta svar.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Klistra in kortnummer, namn eller id:n till vänster, ett per rad: vart och ett slås upp genast. Kolumner från ett kalkylblad går också bra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 värde</numerusform>
            <numerusform>%1 värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 upprepat</numerusform>
            <numerusform>%1 upprepade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupFilters</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Alla (%1)</translation>
    </message>
    <message>
        <source>&amp;Found (%1)</source>
        <translation>&amp;Hittade (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Okända (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>&amp;Tvetydiga (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>Förar-id</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hittat genom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>again</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Samma som värde %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>tvetydigt: %1 post</numerusform>
            <numerusform>tvetydigt: %1 poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>hittat</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>tvetydigt</translation>
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
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Öppna en flotta</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Flottor (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportera som CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
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
        <translation>Bläddra i en laddflotta, sök bland dess förare, exportera det du ser. Skrivskyddat.

Licensierat under Apache License 2.0. Gjort med Qt %1, libxlsxwriter, zlib och Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Öppna i webbläsaren</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Öppna denna sida i webbläsaren?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 förare</numerusform>
            <numerusform>%1 förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tagg</numerusform>
            <numerusform>%1 taggar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 hemanläggning</numerusform>
            <numerusform>%1 hemanläggningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 anläggning</numerusform>
            <numerusform>%1 anläggningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>inget hittades</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Uts&amp;eende</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som visas</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Välj en flotta</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Kopiera &amp;mer</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Fler än %1 rader är valda; exportera dem till en fil i stället.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Uppslagen lista</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, hittat %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Bokmärken kan spara hemanläggningar, förare, taggar, anläggningar och laddare.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;isa</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Delningssäkert paket av hela flottan</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Delningssäkert paket av det som är valt</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Delningssäkert paket av det som hittades</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Flottor (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>%n fil släpptes, och ett fönster visar en; släpp en i taget.</numerusform>
            <numerusform>%n filer släpptes, och ett fönster visar en; släpp en i taget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 rad exporterad till %2</numerusform>
            <numerusform>%1 rader exporterade till %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>Sidan kunde inte skrivas ut; välj en annan skrivare eller spara den som PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Avbrottslista</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Jämförda laddare</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Konfigurationsavvikelser</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Fler än %1 iakttagelser är valda; ignorera färre åt gången.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Döljer vilka personer är tills man pekar på det. Det som kopieras och exporteras har fortfarande de verkliga värdena.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Ingen webbläsare öppnade %1; kopiera adressen till en webbläsare.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Mappen %1 kunde inte öppnas.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Första stegen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluta</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Trädet</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Detaljpanelen</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Vem som får ladda, och varför</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Varför nekas ett kort?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Vad händer om detta försvinner?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Jämförelser och avvikelser</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Ändringar och bevakning</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Flottan i överblick</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Kommandoraden</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Integritet och säkerhet</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>När något är fel</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Sökfråga</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Vad den hittar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighet</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Varför det spelar roll</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad man gör</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad det är till för</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Söka</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Kartan</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Inställningar och utseende</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Handbok för Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Kapitlets text</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Inget kapitel har alla dessa ord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Tillbaka till föregående kapitel</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Visa alla laddare</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Visa det som är valt</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Övrig status</translation>
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
            <numerusform>%n laddare</numerusform>
            <numerusform>%n laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>ingen position är uppgiven</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 ligger i havet</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>utanför jordklotet</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n laddare utan användbar position</numerusform>
            <numerusform>%n laddare utan användbar position</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>Sökningen hittade ingen laddare.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Ingen laddare som sökningen hittade har en användbar position.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Ingen laddare i denna flotta har en användbar position.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Kartbakgrund…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Laddare utan användbar position</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Kartorna har en egen världskarta; för den hämtas inget.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Kartbakgrund</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Karta över laddare</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page Down och Page Up går från markör till markör, Retur väljer en, plus och minus zoomar, pilarna flyttar kartan, 0 visar alla.</translation>
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
        <translation>Kartservern nekade; den tillfrågas igen om en stund.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>%n laddare till</numerusform>
            <numerusform>%n laddare till</numerusform>
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
        <translation>Stäng detta meddelande</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>inget namn än</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Namn för %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Typer av hemanläggningar och anläggningar</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Referenstyper för externa id:n</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Ta bort namn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Annat nummer</translation>
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
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>API:et anger en del saker med ett nummer och säger inte vad det betyder. Ett namn som du ger ett nummer står före numret överallt där det visas; exporter behåller enbart numret. Numren i flottan som visas listas här.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Före senaste uppdateringen</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Söker efter äldre kopior…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Inga äldre kopior är sparade</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Jämför med…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Ingen laddare kvar utan: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Förlorade laddare</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>och %1 till</numerusform>
            <numerusform>och %1 till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>Förbli &amp;på efter en omstart</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Integritetsvyn döljer förares namn, taggar, SIM-kort, externa id:n och e-postadresser på skärmen tills man pekar på dem. Det som kopieras och exporteras har fortfarande de verkliga värdena.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Avkodar</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Förbereder</translation>
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
        <translation>Båda orden, i valfri ordning och valfritt fält; skiftläge och accenter spelar ingen roll</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Ett kort så som det är tryckt: med blanksteg, som decimaltal eller med omvända byte</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Dessa ord i denna ordning</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Vad som helst kan stå i stället för stjärnan</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Inte med detta ord</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Något av dem</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Parenteser håller ihop</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>Något av dessa värden i detta fält</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Mer, mindre, eller power:11000..50000 för däremellan</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>Inom 30 dagar från nu; h, d, w och y, och - för det förflutna</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Fältet har ett värde</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Bara poster av detta slag</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Sätt att söka</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Fält i en sökfråga</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Tillstånd i en sökfråga</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Iakttagelser hittas med sitt objekt, och där alla ord finns i namnet på deras regel eller i deras allvarlighet</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>”%1” går baklänges; skriv det mindre talet först.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>”%1” är inget tal; jämför med ett tal, eller skriv %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>”%1” är inget datum; skriv 2027-06-30, ett intervall mellan två datum, eller en tid från nu som &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>”%1” är inget tal; skriv %2:5, %2&gt;=5 eller %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>”%1” är varken yes eller no; skriv %2:yes eller %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>”%1” är en text och har ingen ordning; skriv %1:text, eller %1=text för hela texten.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Parentesen som avslutas här har inte inletts; utelämna den, eller sätt texten inom citattecken.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>”OR” kräver något på båda sidor; skriv a OR b, eller sätt det inom citattecken.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>Det finns inget inom dessa parenteser; skriv något där, eller utelämna dem.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Här finns för många parenteser inom parenteser; utelämna några.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Parentesen som inleds här har inte avslutats; lägg till ”)”.</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Strecket här negerar inget; skriv det direkt före ett villkor.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Citatet som inleds här har inte avslutats; lägg till ”&quot;”.</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Efter ”%1” efterfrågas inget; skriv vad det ska vara.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Det finns inget tillstånd ”%1”; det finns %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Det finns inget tillstånd ”%1”; menade du ”%2”?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Det finns inget slag ”%1”; det finns %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>”%1” har inget eget värde; has:%1 frågar om det finns något.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>”%1” kräver en nyckel först; skriv %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Det finns inget fält ”%1”; menade du ”%2”?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Det finns inget fält ”%1”; för att hitta själva texten, sätt den inom citattecken.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Taggen har gått ut</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Taggen går snart ut</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Taggen är giltig och går inte snart ut</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Taggen är ännu inte giltig</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Taggen går aldrig ut</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Taggen är fakturerbar</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>En reservhemanläggning, eller en förare utan hemanläggning</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Laddaren är offline</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Laddaren har en anslutning och är varken offline eller otillgänglig</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Laddaren har en anslutning</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Laddaren eller något av dess uttag har fel</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>Uttaget är laddarens styrenhet</translation>
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
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Kopiera hela posten som JSON</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Bara de första 100 kB visas. Kopiera tar hela posten.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Denna post är för stor för urklipp. Exportera den i stället.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Går ut inom 30 dagar</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Gick ut de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Offline i mer än ett dygn</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Fel just nu</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Förare utan taggar</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Förare utan åtkomst</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Reservförare med giltiga taggar</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Inte uppgivet i denna post</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Uppgivet som null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Uppgivet som en tom text</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiera rad</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Visa i trädet</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Öppna i webbläsare…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>tilldelad för sig</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grund av</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
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
        <translation>Uttag</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Vilka får ladda</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 förare, enligt detta dokument</numerusform>
            <numerusform>%1 förare, enligt detta dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Sämsta laddare</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Taggar: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>enligt detta dokument</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Får använda</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Sämsta av dessa</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Får ladda på dessa anläggningar</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Får använda dessa enskilda laddare</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externa id:n</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, uppgifter per %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Gjort med Chargetree %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopia %1 av %2 som skiljer sig i detta dokument</translation>
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
        <translation>Med fel</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Räknat i detta dokument</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Deras status</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Får ladda här</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 förare</numerusform>
            <numerusform>%1 förare</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Laddare: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Uttag enligt uppgift</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Värde av annan typ än dokumenterat</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null i en lista</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null där ett värde utlovas</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Dokumenterat fält saknas</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Fält som inte är dokumenterat</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Fält under sitt andra namn</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Fält två gånger i en post</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Tal som inte ryms</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Text som är trasig</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Ogiltigt datum</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Kopior av en post som motsäger varandra</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>Id som inte avser något i dokumentet</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Dokumentets egenheter</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Inget går förlorat: udda värden visas så som de kom. En laddare eller anläggning som dokumentet upprepar räknas en gång.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Samma id använt två gånger</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, per %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>Det finns inga egenheter i detta dokument.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Första stället</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Dölj hemligheter</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Visa hemligheter</translation>
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
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>”%1” borttagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>%n sökning eller bokmärke importerades.</numerusform>
            <numerusform>%n sökningar och bokmärken importerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Sökningarna och bokmärkena exporterades till %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bokmärken</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mina sökningar</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · inte i denna flotta</translation>
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
        <translation>visas nu</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Gå dit</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>S&amp;ök igen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ner</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Importera sökningar och bokmärken</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Sökningar (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Exportera sökningar och bokmärken</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Sökningar och bokmärken</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Mer om sökningar och bokmärken</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D sparar raden du står på här</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S sparar din sökning här</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Sökningarna och bokmärkena i ”%1” kan inte läsas. Filen förblir som den är tills du sparar eller ändrar något, och läggs då åt sidan som ”%2”.</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>”%1” innehåller inga sökningar för Chargetree; välj en fil som har exporterats därifrån.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Sök förare, taggar, laddare…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>går inte att tolka: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Spara den här sökningen</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Hur man söker</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Vad letar du efter?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Enter eller ett dubbelklick provar ett exempel.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Namn på hemanläggningar, förare, anläggningar, laddare och uttag; för en tagg dess förares</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>API:ets id:n, som tal</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Externa id:n för hemanläggningar, förare och anläggningar</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>En hemanläggning, och förarna som hör hemma där, efter namn eller id</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>Betalar-id för förare och anläggningar</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Om en förare får använda någon laddare</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Taggar, även så som de är tryckta på kortet, och deras förare</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Taggars etiketter</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>När taggar börjar gälla</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>När taggar går ut</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>När taggar och uttag uppdaterades</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>En laddanläggning, och dess laddare, efter namn eller id</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>Kostnads-id och kostnadsnamn för anläggningar</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Laddare, efter laddar-id eller namn</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>Laddares EVSE-id:n, med eller utan stjärnor</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Laddares serienummer</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Laddares tillverkare</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Laddares modeller</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Laddares firmware</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Laddares och uttags status, från dess början</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Om en laddare har en aktiv anslutning</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>När laddare senast hade kontakt</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>Laddares ICCID</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>Laddares IMSI</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Mätares serienummer och typer</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Laddares funktioner</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Laddares adresser, från gata till land</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Laddares orter</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Laddares länder</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Om en laddare anger var på kartan den står</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Uttag, efter namn eller id</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Uttags effekt, i watt</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Uttags spänning</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Uttags ström, i ampere</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Laddares konfiguration: en nyckel, eller en nyckel och dess värde; värden som ser ut som hemligheter genomsöks inte</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Posten så som den togs emot, utan de poster i den som hittas för sig</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Hämtar flottan</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Läser in flottan</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Ordnar flottan</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Det finns ingen anslutning ”%1”; välj en i listan.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Ange nyckeln…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Logga in på proxyn…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Redigera anslutningen…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 kom från %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Det du ser är per %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Ett nytt försök görs om %n sekund.</numerusform>
            <numerusform>Ett nytt försök görs om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Det finns ingen API-nyckel för ”%1” här än; ange den för att se flottan.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Hämtar %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Öppnar en fil</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunde inte öppnas</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Det delningssäkra paketet finns i %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n förare</numerusform>
            <numerusform>%n förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n laddare</numerusform>
            <numerusform>%n laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n värde ersattes: namn, taggar, SIM-kort, serienummer, externa id:n, hemligheter, adresser och det som programmet inte känner till.</numerusform>
            <numerusform>%n värden ersattes: namn, taggar, SIM-kort, serienummer, externa id:n, hemligheter, adresser och det som programmet inte känner till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Koordinater är avrundade till ungefär 10 km. Gå igenom paketet innan du lämnar det vidare.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Skriver det delningssäkra paketet</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>Sidan sparades som %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Integritet</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Uppdatering och gränser</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offlinekopior</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Återställ s&amp;idans standardvärden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Namn för nummer</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Rader av olika slag har inga gemensamma fält.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Bara de första %1 av dem jämförs.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Vad de valda raderna har gemensamt</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>&amp;Jämför sida vid sida</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Högst %1 laddare kan jämföras.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Lika hos alla</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Olika</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n värde: %1 …</numerusform>
            <numerusform>%n värden: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Flottan</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Delar av fönstret</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportera och skriv ut</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Sök och fråga</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>I sökrutan: gå till första träffen</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>I sökrutan: vidare till det som hittades</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Avsluta sökningen</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>I trädet: fäll ut en rad, gå sedan in under den</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>I trädet: fäll ihop en rad, gå sedan till den ovanför</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>I trädet: fäll ut allt under en rad</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Vad man kan göra med en rad</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Snabbtangenter</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Sök en tangent eller vad den gör</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Sparat och bokmärkt</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>På kartan: gå till nästa markör</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>På kartan: zooma in</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>På kartan: zooma ut</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>På kartan: visa alla laddare</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>På kartan: visa det som är valt</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Sökruta, träd, listor och karta</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Rader bredvid</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Ingen laddare här har en användbar position.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n laddare här har ingen användbar position och visas inte.</numerusform>
            <numerusform>%n laddare här har ingen användbar position och visas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Ingen offlinekopia sparades eftersom disken är full; frigör utrymme på den.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Ingen offlinekopia sparades eftersom det inte går att skriva i ”%1”; gör den mappen skrivbar.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Ingen offlinekopia sparades eftersom ”%1” inte är en mapp, eller är en länk; ta bort det som står i dess ställe.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Ingen offlinekopia sparades i ”%1” (%2); uppdatera för att försöka igen.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>En offlinekopia var skadad och har lagts åt sidan som ”%1”; en äldre, om det finns någon, visas till nästa uppdatering.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Offlinekopior behålls bara för sparade anslutningar; spara denna anslutning.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>Offlinekopian ”%1” kunde inte tas bort (%2); ta bort den själv.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Uttag</translation>
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
        <translation>Bläddra i en laddflotta, hitta vilken förare som helst, exportera det du ser. Chargetree läser bara; det ändrar aldrig flottan.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Titta på &amp;demoflottan</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Öppna en fil…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Anslut…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>En JSON-fil kan också släppas på detta fönster.</translation>
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
        <translation>Avbryt inläsningen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 förare</numerusform>
            <numerusform>%1 förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tagg</numerusform>
            <numerusform>%1 taggar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 laddare som en förare kan nå</numerusform>
            <numerusform>%1 laddare som en förare kan nå</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>per %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>offlinekopia</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>offlinekopia per %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 iakttagelse</numerusform>
            <numerusform>%1 iakttagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Det som är värt en titt i denna flotta</translation>
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
        <translation>Detta är allt som filen innehåller. Den har ingen nyckel, ingen förare och ingen tagg; namn på anslutningar, värdar och filer finns i den.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Spara supportpaketet</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textfiler (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Denna förare har ingen tagg.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Laddare som denna förare får använda</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Ingen behörighet låter denna förare ladda.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Enligt detta dokument. Hemanläggningen ger ingen rätt att ladda; åtkomst kommer från behörigheterna ovan.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Externa id:n</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Denna förare har inga externa id:n.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Förare här och under</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Ingen förare hör hemma här.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Laddare här och under</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Ingen laddare här kan nås av en förare.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Uttag</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Denna laddare anger inga uttag.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Förare som får ladda här</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Ingen behörighet låter en förare ladda här.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Enligt detta dokument. Leverantörens åtkomstgrupper för laddare finns inte i det.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Sämsta tagg</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Får använda</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>så som den är tryckt på kortet</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>som decimaltal</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>med omvända byte</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>som decimaltal, med omvända byte</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Provat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarade</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Anslutningen fungerar.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Anslutningen fungerar inte.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Var: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Tagg %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Per %1, från %2</translation>
    </message>
</context>
<context>
    <name>chargetree::TileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>&amp;Källangivelse</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Detta är ingen adress till en server.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Bara https-adresser tillfrågas.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Adressen måste ha {z}, {x} och {y} efter serverns namn.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>En adress med användare och lösenord sparas inte.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>Ga&amp;tukarta bakom kartorna (från en kartserver som du väljer)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Den som driver en kartserver kan uppge dess adress och om villkoren tillåter denna användning. Servern ser då den här datorns adress och de platser man tittar på, och inget annat om flottan. En nyckel i adressen står läsbar i inställningarna.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Bara {z}, {x} och {y} fylls i.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>De som gör kartor vill bli nämnda: ange vilka, så som deras villkor föreskriver.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Varför den inte är på kartan</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Fler</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Fler listor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Visa ändringarna</translation>
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
        <translation>Vad händer om detta försvinner?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Ingen annan väg: bara förare som inte skulle ha någon laddare kvar</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Berörda förare</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopierar de rader som visas, med rubriker</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Exportera avbrottslista…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Skriver de förare som inte skulle ha någon laddare kvar till en fil</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Räknar ut…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Enligt detta dokument, per %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Det finns inte längre i de nyaste uppgifterna.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>tagg %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Förlorar</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andra vägar</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Laddare kvar</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Anläggningen %1, med allt under den</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Laddaren %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Taggen %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Taggen %1, som %n post har</numerusform>
            <numerusform>Taggen %1, som %n poster har</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Behörighet till %1 för %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Ingen förare skulle förlora någon laddare.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>%1 skulle förlora %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 förare</numerusform>
            <numerusform>%1 förare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 laddare</numerusform>
            <numerusform>%1 laddare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 av dem skulle inte ha någon laddare kvar.</numerusform>
            <numerusform>%1 av dem skulle inte ha någon laddare kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Alla skulle fortfarande ha en annan laddare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>%1 förare berörs och behåller allt genom en annan väg.</numerusform>
            <numerusform>%1 förare berörs och behåller allt genom en annan väg.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>direkt behörighet</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>anläggningsbehörighet %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>inget slutdatum</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>inget</translation>
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
        <translation>Laddar</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Förbereder</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Pausad av laddaren</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Pausad av bilen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Avslutar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverad</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Startar</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Övrig status</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n med övrig status</numerusform>
            <numerusform>%n med övrig status</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Otillgänglig</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n otillgänglig</numerusform>
            <numerusform>%n otillgängliga</numerusform>
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
        <translation>Fel</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>för %n minut sedan</numerusform>
            <numerusform>för %n minuter sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>för %n timme sedan</numerusform>
            <numerusform>för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>om %n timme</numerusform>
            <numerusform>om %n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>för %n månad sedan</numerusform>
            <numerusform>för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>om %n månad</numerusform>
            <numerusform>om %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>för %n år sedan</numerusform>
            <numerusform>för %n år sedan</numerusform>
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
        <translation>Hemanläggningar</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Laddanläggningar</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Förare utan hemanläggning</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Hemanläggning</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Förare</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Får använda</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Laddare</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Uttag</translation>
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
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ingen tagg</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>giltig</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>giltig från och med %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>går ut %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>gick ut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n ännu inte giltig</numerusform>
            <numerusform>%n ännu inte giltiga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n går snart ut</numerusform>
            <numerusform>%n går snart ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n utgången</numerusform>
            <numerusform>%n utgångna</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
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
        <translation>Styrenhet</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Uttag %1</translation>
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
        <translation>Arbetsboken kunde inte skapas i mappen för tillfälliga filer, ”%1”; frigör utrymme där eller exportera som CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Excel-arbetsböcker behöver libxlsxwriter, som inte är installerat; exportera som CSV, eller låt installera det.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Ange adressen som du har fått av din leverantör; den börjar med https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>Bas-URL:en är ingen adress till en server; den måste börja med https:// och ett namn.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>Bas-URL:en måste börja med https://, annars skulle nyckeln skickas okrypterad.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Ta bort nyckeln eller lösenordet ur adressen; nyckeln har ett eget fält.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Välj minst ett sätt att skicka nyckeln.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Välj klientcertifikatet som nyckelfilen hör till.</translation>
    </message>
</context>
</TS>
