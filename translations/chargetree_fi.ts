<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Pistorasia</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Käyttöoikeus</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Ylempi taso</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Oma kopio latauspaikasta</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Latauslaitteet, joita kuljettaja saa käyttää</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vanhentunut</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n kuljettaja menetti viimeisenkin käyttöoikeutensa</numerusform>
            <numerusform>%n kuljettajaa menetti viimeisenkin käyttöoikeutensa</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Oikeus %1 peruttiin: %3 käytöstä poistui %2</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n latauslaite</numerusform>
            <numerusform>%n latauslaitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>%n kuljettajan</numerusform>
            <numerusform>%n kuljettajan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>Latauspaikassa %1 on %3 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>%n latauslaite vähemmän</numerusform>
            <numerusform>%n latauslaitetta vähemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>%n kuljettajalle</numerusform>
            <numerusform>%n kuljettajalle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n latauslaite meni vikatilaan</numerusform>
            <numerusform>%n latauslaitetta meni vikatilaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n latauslaite menetti yhteyden</numerusform>
            <numerusform>%n latauslaitetta menetti yhteyden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n tunniste on sittemmin vanhentunut</numerusform>
            <numerusform>%n tunnistetta on sittemmin vanhentunut</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Oikeus %1 myönnettiin: %3 käyttöön tuli %2</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>%n latauslaite enemmän</numerusform>
            <numerusform>%n latauslaitetta enemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n kuljettaja, jolla ei ollut käyttöoikeuksia, saa nyt käyttää latauslaitteita</numerusform>
            <numerusform>%n kuljettajaa, joilla ei ollut käyttöoikeuksia, saa nyt käyttää latauslaitteita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n latauslaite palasi toimintaan</numerusform>
            <numerusform>%n latauslaitetta palasi toimintaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n latauslaitteen laiteohjelmisto on vaihtunut</numerusform>
            <numerusform>%n latauslaitteen laiteohjelmisto on vaihtunut</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>%1 muuttui %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>%n latauslaitteessa</numerusform>
            <numerusform>%n latauslaitteessa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n määritysarvo</numerusform>
            <numerusform>%n määritysarvoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>%n kotisijainti poistettu</numerusform>
            <numerusform>%n kotisijaintia poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>%n kuljettaja poistettu</numerusform>
            <numerusform>%n kuljettajaa poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n tunniste poistettu</numerusform>
            <numerusform>%n tunnistetta poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>%n latauspaikka poistettu</numerusform>
            <numerusform>%n latauspaikkaa poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>%n latauslaite poistettu</numerusform>
            <numerusform>%n latauslaitetta poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>%n pistorasia poistettu</numerusform>
            <numerusform>%n pistorasiaa poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>%n kotisijainti lisätty</numerusform>
            <numerusform>%n kotisijaintia lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>%n kuljettaja lisätty</numerusform>
            <numerusform>%n kuljettajaa lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n tunniste lisätty</numerusform>
            <numerusform>%n tunnistetta lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>%n latauspaikka lisätty</numerusform>
            <numerusform>%n latauspaikkaa lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>%n latauslaite lisätty</numerusform>
            <numerusform>%n latauslaitetta lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>%n pistorasia lisätty</numerusform>
            <numerusform>%n pistorasiaa lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>%n kotisijainti siirretty</numerusform>
            <numerusform>%n kotisijaintia siirretty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>%n kuljettaja siirretty</numerusform>
            <numerusform>%n kuljettajaa siirretty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>%n tunniste annettu toiselle kuljettajalle</numerusform>
            <numerusform>%n tunnistetta annettu toiselle kuljettajalle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>%n latauspaikka siirretty</numerusform>
            <numerusform>%n latauspaikkaa siirretty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>%n latauslaite siirretty</numerusform>
            <numerusform>%n latauslaitetta siirretty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Vakiotulosteeseen ei voitu kirjoittaa: %1; vapauta tilaa tai ohjaa tuloste muualle.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Komennon kanssa ikkunaa ei tarvita; &apos;chargetree VERB --help&apos; kertoo lisää.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valitsimet</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>Kaikille komennoille</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>ohjelman mukana tuleva demoverkosto</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>tiedosto, pakkaamaton, .gz tai .zst; - on vakiosyöte</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>rajapintakutsun osoite ilman avainta ja asiakas-ID:tä; avain annetaan muuttujassa CHARGETREE_API_KEY tai avaintiedostossa</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>avaimeen kuuluva asiakas-ID</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>tiedosto, jonka ensimmäinen rivi on avain</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>käynnistä käynnissä olevan ohjelman rinnalle</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>vain ensimmäiset N tasoa</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>vain hakua vastaavat: sanat, joiden kaikkien on täsmättävä</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>vain yhden lajin osumat</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>lopeta N osuman jälkeen</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>kuljettajat, joilla on tämä ID</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>latauslaite, jolla on tämä laite-ID, kirjainkoko huomioiden; jokainen sen poikkeavista kopioista</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>latauspaikka, jolla on tämä ID; jokainen sen poikkeavista kopioista</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>kotisijainnit, joilla on tämä ID</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>tunnisteet, joilla on tämä idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>tietueiden laji, yksi tietue rivillä</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>nämä sarakkeet tässä järjestyksessä, nimet kuten --list-columns ne luettelee</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>tulosta --what-tiedon sarakkeiden nimet, yksi rivillä</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>tämän sarakkeen mukaan, tekstien luvut arvonsa mukaan; muuten aineiston järjestyksessä</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>älä peitä määritysarvoja, joiden nimi viittaa salaisuuteen</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>kirjoita tähän tiedostoon, joka säilyy ennallaan, jos jokin epäonnistuu; - on vakiotuloste</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>tulosteen muoto; kaikki paitsi text on vakaata ja aina englanniksi</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>arvioinnin ajanhetki ISO 8601 -muodossa; ilman aikavyöhykettä UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>vain tulokset ja virheet</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>kerro edistymisestä vakiovirhetulosteessa, jos se on pääte</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>tulosta versio</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>tulosta tämä ohje</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Avaa ikkuna ja siihen latausverkosto, jos se on annettu.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Laske latausverkoston sisältö ja luettele aineiston poikkeamat.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Latauspaikat ja latauslaitteet lasketaan kerran, vaikka aineisto toistaisi niitä; pistorasiat ovat eri latauslaitteiden pistorasiat ilman ohjaimia. JSON: yksi olio, jossa on homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs ja report, jonka alkioissa on kind, count ja firstPath (JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Tulosta puu sisennettynä tekstinä.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Joka rivillä on nimi, suluissa alla olevien kuljettajien tai latauslaitteiden määrä sekä tila. Haun kanssa näytetään vain osumat sekä niiden ylä- ja alapuolella olevat.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Hae kotisijainteja, kuljettajia, tunnisteita, latauspaikkoja, latauslaitteita ja pistorasioita.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Näytä yhden ID:n tietueiden kaikki kentät.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON on jokainen tietue sellaisena kuin se saatiin, yksi rivillä. Paluuarvo on 1, jos tietuetta ei ole.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Kirjoita tietueet taulukkona.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Näyttöä, jolle ikkunan voisi avata, ei ole; käynnistä ohjelma työpöytäistunnossa tai katso latausverkostoa tekstinä komennolla &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Nouda latausverkosto kerran ja kirjoita aineisto tiedostoon.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Aineisto tarkistetaan ensin ja kirjoitetaan purettuna sellaisena kuin se saatiin. Lukumäärät tulostetaan kuten komennolla &apos;info&apos;; valitsimella -o - ne jätetään pois. JSON: yksi olio, jossa ovat homeSites, drivers, tags, sites, chargers, sockets, chargerReferences ja bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Luettele tallessa olevat offline-kopiot.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Kunkin yhteyden uusin kopio on ensimmäisenä; minkä tahansa niistä voi avata valitsimella --file. JSON: yksi olio rivillä, jossa ovat connectionId, connection, asOf, bytes (levyllä), bodyBytes (purettuna) ja path. CSV:ssä on samat sarakkeet.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Yhteyttä ”%1” ei ole; tee se ikkunassa tai anna --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Yhteyttä ”%1” ei ole; on olemassa: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>yhteys, jonka ohjelma on tallentanut</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Yhden tietueen on täytettävä kaikki ehdot, missä järjestyksessä tahansa; kirjainkoolla ja tarkkeilla ei ole väliä. Ehto on sana, jossa * tarkoittaa mitä tahansa kirjaimia, &quot;sanoja lainausmerkeissä&quot;, kenttä:teksti, kenttä=&quot;koko teksti&quot;, verrattava luku tai aika (power&gt;=50000, id:100..200, expires&lt;30d), is:TILA, has:KENTTÄ tai kind:driver. -ehto ei täyty, a OR b täyttyy kummalla tahansa, ja sulut pitävät yhdessä. Ajat ovat päivämääriä tai tästä hetkestä laskettuja yksiköissä m, h, d, w ja y. Kentillä on alla olevat nimet tai rajapinnan omat. Kirjoita -- viivalla alkavan haun eteen. JSON: yksi olio rivillä, kentät kind, id, name, path ja matched; tunnisteilla myös driverId, pistorasioilla chargerId. Kenttä id on se, jolla ihmiset tietueen nimeävät: tunnisteella sen idTag, latauslaitteella sen chargerId. Kenttä matched luettelee rajapinnan nimillä kentät, joista sana löytyi; osan kentillä on osan nimi pisteen edessä, kuten tags.idTag. CSV:ssä on samat sarakkeet, ja kentässä matched nimien välissä on välilyönti. Valitsimen --from kanssa haun voi jättää pois; jos haku tai --kind on annettu, arvoja etsitään vain sen osumista. Arvoa verrataan kokonaisena nimiin ja ID:ihin, tunnisteita myös sellaisina kuin ne on painettu kortteihin, ja se on löytynyt, tuntematon tai moniselitteinen. JSON: yksi olio arvon jokaisesta tietueesta, jossa ovat value, answer, osuman tiedot, tunnisteiden form (asPrinted, decimal, reversed tai reversedDecimal), driverName ja records eli tietueiden määrä, joista luetellaan 20 ensimmäistä; tuntemattomalla arvolla on vain value ja answer. repeats on sen arvon järjestysnumero, alkaen 1:stä, jonka arvo toistaa.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>tarkista luettelon jokainen arvo, yksi rivillä; - on vakiosyöte</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>miten CSV kirjoitetaan: exact on RFC 4180, mitään ei muuteta; spreadsheet saa tavujärjestysmerkin, kieliasetuksen erottimen ja desimaalimerkin sekä heittomerkin ennen tekstejä, jotka laskettaisiin</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Linkkiä, kuten chargetree:driver/300012, seurataan avoinna olevassa ikkunassa; se voi nimetä kohteen driver, tag, charger, site, home-site tai search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>Tiedosto kirjoitetaan paikkansa viereen ja siirretään sinne, kun se on kokonainen. JSON ilman valitsinta --columns on tietueet sellaisina kuin ne saatiin, salaisuudet peitettyinä; valitsimella --columns, ja käyttöoikeuksista aina, se on litteitä olioita, joissa ID:t ovat merkkijonoja. Työkirjassa (xlsx) ID:t ovat tekstiä, päivämäärät UTC-aikaa, ja oma taulukko kertoo, mistä se on peräisin. GeoJSONissa on vain latauslaitteita, pituusaste ensin. Käyttöoikeuksissa on rivi jokaista oikeutta kohti: kuka saa käyttää mitäkin latauslaitetta ja minkä latauspaikan kautta, tämän aineiston mukaan.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Kirjoita latausverkostosta turvallisesti jaettava kopio.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>Kopio on samanlainen aineisto, jonka ohjelma avaa. Nimet, tunnisteet ja niiden selitteet, SIM-kortit, sarjanumerot, ulkoiset ID:t, kustannukset ja osoitteet korvataan, kukin arvo samoilla sanoilla kaikkialla, myös viesteissä ja määrityksissä; määritysten arvot, joiden nimi näyttää salaisuudelta, peitetään, kirjautumistiedot poistetaan osoitteista, koordinaatit pyöristetään yhteen desimaaliin, ja siitä, mitä ohjelma ei tunne, korvataan jokainen teksti ja pitkä luku. ID:t, tilat, päivämäärät, mallit ja kaupungit säilyvät. Haun kanssa: kuljettajat, kotisijainnit, latauspaikat ja latauslaitteet, jotka täyttävät sen, ja kaikki niiden alla. Katso kopio läpi ennen kuin annat sen eteenpäin.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Kirjoita kuljettajasta, latauspaikasta tai latauslaitteesta yksi sivu PDF-muodossa.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>Sivu on A4 tai, missä se on tapana, Letter. Taulukot lyhennetään mahtuvaan, ja ne kertovat, paljonko jäi pois. Jos usealla tietueella on sama ID, jokaisella on oma sivunsa; latauspaikan kopioilla on yhteinen. Samalla --now-ajalla, kieliasetuksella, aikavyöhykkeellä ja kirjasimilla tiedosto on tavulleen sama. Paluuarvo 1, jos sellaista tietuetta ei ole.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>2–50 latauslaitteen laite-ID:t; muita verrataan ensimmäiseen</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>vain se, mikä ei ole kaikissa latauslaitteissa sama</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>mikä kuvitellaan poistetuksi: site=ID, charger=ID, tag=IDTAG tai grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>palauta 1, jos jokin havainto on vähintään näin vakava; oletus on error</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Kerro, mitä latauslaitteita kuljettaja saa käyttää tai ketkä saavat käyttää latauslaitetta tai latauspaikkaa, ja miksi.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Rivi jokaista oikeutta kohti, tämän aineiston mukaan. Valitsimella --driver CSV:n sarakkeet ja JSONin avaimet, olio riviä kohti, ovat chargerId, chargerName, siteId ja grant; valitsimella --charger driverId, driverName, tags ja grant; valitsimella --site driverId, driverName, chargerId ja grant latauspaikan ja sen alipaikkojen latauslaitteille. siteId on latauspaikka, jossa latauslaite on tässä oikeudessa; grant on sen polku tai direct, jos latauslaite on myönnetty yksinään. Tekstissä on merkitty oikeudet, jotka eivät anna mitään, mitä muut eivät anna: kaikki merkityt voisi perua kerralla menettämättä mitään. Paluuarvo 1, jos sen nimistä ei ole.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Kerro syy kerrallaan, miksi latauslaite hylkäisi kortin.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Tunnisteen voi kirjoittaa myös niin kuin se on painettu: välilyönnein tai kaksoispistein, desimaalilukuna tai tavut käännettyinä; latauslaitteen voi nimetä myös jollakin muulla sen omista ID:istä. JSON: yksi olio rivillä, jossa ovat reason, verdict ja detail; CSV:ssä on samat sarakkeet. verdict on yes, jos kortti hylättäisiin tästä syystä, no tai unknown. Syyt ovat tässä järjestyksessä tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (tai poissa käytöstä), socketError (tai poissa käytöstä), socketOccupied sekä ne, joita mikään aineisto ei kerro: accessGroups, authorizationList, backOffice ja payerAccount. Jos tunniste on usealla tietueella tai ID usealla latauslaitteella, kaikkiin syihin vastataan kunkin osalta. Paluuarvo on 0, olipa vastaus mikä tahansa.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Kerro, kuka menettäisi mitä, jos latauspaikkaa, latauslaitetta, tunnistetta tai käyttöoikeutta ei olisi.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Tämän aineiston mukaan. JSON: yksi olio rivillä jokaista kuljettajaa ja latauslaitetta kohti, joita asia koskee, kentät driverId, chargerId ja otherGrants: kuljettajan oikeudet tähän latauslaitteeseen, jotka eivät tarvitse poistettua, kukin polkuna tai arvona direct. CSV:ssä on samat sarakkeet, ja oikeuksien välissä on puolipiste. site=ID on latauspaikka alipaikkoineen: sen latauslaitteet poistuvat, olipa oikeus niihin myönnetty miten tahansa. tag=IDTAG arvioidaan ajanhetkellä --now: ilman toista voimassa olevaa tunnistetta menetetään kaikki. grant=DRIVER:SITE on kuljettajan käyttöoikeus latauspaikkaan tai, laite-ID:llä, yksittäiseen latauslaitteeseen. Teksti esittää yhteenvedon ja luettelee kuljettajat, joita asia koskee. Paluuarvo 1, jos sen nimistä ei ole.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Etsi latauslaitteet, joiden määritykset poikkeavat muista samanlaisista.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Saman valmistajan, mallin ja laiteohjelmiston latauslaitteet ovat ryhmä, jos vähintään kolme niistä ilmoittaa määrityksiä. Avaimessa on poikkeama, jos yli puolella ryhmästä on sama arvo ja joillakin ei ole tai avain puuttuu niiltä. Yksilölliset avaimet jätetään pois: ne, joissa vähintään neljällä latauslaitteella ja vähintään joka viidennellä on arvo, jota ei ole millään muulla. JSON: yksi olio rivillä jokaista ryhmästään poikkeavaa latauslaitetta kohti, jossa ovat manufacturer, model, firmware, key, majority, chargerId ja value, joka jätetään pois, jos avain puuttuu, ja on null, jos se on ilmoitettu arvona null. CSV:ssä on samat sarakkeet.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Luettele latausverkoston viat ja puutteet, pahin ensin.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Jokainen havainto on yhden säännön virhe, varoitus tai huomautus, ja se koskee yhtä tietuetta tai koko aineistoa. JSON: yksi olio rivillä, jossa ovat rule, severity, kind, id, name, message ja path; CSV:ssä on samat sarakkeet. kind on homeSite, driver, tag, site, charger, socket tai document, jonka path on JSON Pointer. rule on jokin kiinteän luettelon sanoista, kuten charger-offline. Paluuarvo 1, jos jokin havainto on vähintään valitsimen --fail-on tasoa, jotta ajastettu ajo huomaa sen.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Kerro, mitä eroa on kahdella tiedostolla tai offline-kopiolla.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Tietueet tunnistetaan samoiksi ID:nsä mukaan, eikä niiden järjestyksellä ole väliä; - on vakiosyöte. Teksti alkaa muutosten vaikutuksilla; vanhentuneet päätellään kummankin aineiston ilmoittamasta viimeisimmästä yhteydestä latauslaitteeseen tai NEW-aineistossa valitsimesta --now. JSON: yksi olio rivillä, jossa ovat change (added, removed, changed tai moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration tai grant), id, field, old, new ja parent; old tai new jätetään pois, jos sellaista ei ole. Tunnisteen id on sen idTag tai DRIVER:IDTAG, jos se on usealla kuljettajalla; muiden CHARGER:SOCKET, CHARGER:KEY ja DRIVER:SITE. Kentässä field on rajapinnan nimi; se on tyhjä, jos koko tietue tuli tai poistui, jolloin tietue on kentässä old tai new, ja se on parent, jos tietue on siirtynyt. Käyttöoikeuden field on chargerGroups tai chargers tai copy, jos kuljettajan kopio latauspaikasta poikkeaa muista. CSV:ssä on samat sarakkeet. Salaisuuksien arvot peitetään. Paluuarvo 1, jos jokin on muuttunut.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Näytä usean latauslaitteen kentät ja määritykset rinnakkain.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>Muita verrataan ensimmäiseen latauslaitteeseen; ≠ merkitsee sen, mikä eroaa siitä. JSON: yksi olio rivillä jokaista kenttää kohti, jossa ovat section (charger, location, sockets tai configuration), key, differs, joka luettelee ensimmäisestä eroavien latauslaitteiden ID:t, ja values, olio, jonka avaimina ovat latauslaitteiden ID:t; siitä jätetään pois latauslaite, jolla kenttää ei ole lainkaan. Pistorasioilla key on pistorasian ID ja kenttä, kuten 1.status. CSV:ssä ovat section, key ja differs, jossa ID:iden välissä on välilyönti, sekä sarake jokaiselle latauslaitteelle. Paluuarvo 1, jos sellaista latauslaitetta ei ole.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Paluuarvo: 0 valmis, 1 nimellä ei löytynyt mitään, &apos;check&apos; havaitsi jotakin tai kaksi latausverkostoa eroaa, 2 virheellinen kutsu, 3 lähdettä ei voitu lukea, 4 lähde ei ole tällainen aineisto, 5 tulostetta ei voitu kirjoittaa, 130 keskeytetty.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Kotisijainnit</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Kuljettajat ilman kotisijaintia</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Tyypin numero</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Ulkoinen ID</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Varalla</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Alipaikat</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kuljettajat</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>Kotisijainnin ID</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>Maksajan ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Latauspaikkojen käyttöoikeudet</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Latauslaitteiden käyttöoikeudet</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Ulkoiset ID:t</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vanhenee</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Laskutettava</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Pistorasioita yhteydessä (ilmoitettu)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Pistorasioita ilman yhteyttä (ilmoitettu)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Pistorasioita vikatilassa (ilmoitettu)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>Kustannuksen ID</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Kustannuksen nimi</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>Maksunsaajan ID</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Latauslaitteen ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhteydessä</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Viimeksi nähty</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Viimeisin viesti</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Latauspaikan ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Julkinen ryhmä</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Valmistaja</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sarjanumero</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Laiteohjelmisto</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>EVSE-ID</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Joka pistorasialla oma EVSE</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Fyysinen merkintä</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Ominaisuudet</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Integraation välitykset</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Push-integraatio</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Oma viestirakenne</translation>
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
        <translation>Mittarin sarjanumero</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Mittarin tyyppi</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Mukautetut ominaisuudet</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Katu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Talon kirjain</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kaupunki</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Leveysaste</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Pituusaste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Muutettavissa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Max power (stated)</source>
        <translation>Enimmäisteho (ilmoitettu)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Enimmäisteho</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Jännite</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Virta</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Virtalaji</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Vaihejärjestys</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>EVSE:n numero laitteessa</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Liittimen numero laitteessa</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>EVSE:n numero latausasemassa</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Käyttöehdot</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Viitetyypin numero</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>Viitteen ID</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Voimassa alkaen</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Vanhentuneista tunnisteista ilmoitetaan enintään</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>Latauslaite saa olla ilman yhteyttä enintään</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>Latauslaite saa olla kuulumattomissa enintään</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>Etäisyys muista laitteista enintään</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Pistorasian teho on enintään</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Vertailtavia laitteita vähintään</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> päivä</numerusform>
            <numerusform> päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> tunti</numerusform>
            <numerusform> tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> metri</numerusform>
            <numerusform> metriä</numerusform>
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
            <numerusform> latauslaite</numerusform>
            <numerusform> latauslaitetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>On kuljettajan %2 tunniste %1 tavut käänteisessä järjestyksessä.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n tunniste on tämä sama: %1 kuljettajalla %2.</numerusform>
            <numerusform>%n tunnistetta on tämä sama, muun muassa %1 kuljettajalla %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>Kuljettajalla %1 on tämä kahdesti, toisen kerran muodossa %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>On myös kuljettajan %1 tunniste.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>On myös kuljettajan %1 tunniste, kirjoitettuna muodossa %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Kukaan ei voi tietää, kuka latasi, ja lasku voi mennä väärälle.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Selvitä, kenellä kortti on, ja poista tunniste toiselta.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>Avaimen %1 arvo on %2, kun samanlaisilla laitteilla se on %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 Lisäksi %n muu avain poikkeaa.</numerusform>
            <numerusform>%1 Lisäksi %n muuta avainta poikkeaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n latauslaite paljastaa avaimen %1 arvon tässä aineistossa.</numerusform>
            <numerusform>%n latauslaitetta paljastaa avaimen %1 arvon tässä aineistossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Salaisuus määrityksissä</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Jokainen, jolla on tämän rajapintakutsun avain tai kopio aineistosta, voi esiintyä latauslaitteena.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Pyydä toimittajaa jättämään se pois, aseta uusi arvo ja harkitse, kenelle annat kopioita.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Poikkeama määrityksissä</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Vähintään yhdeksällä kymmenestä tämän mallin latauslaitteesta on toinen arvo, joten tämä on asetettu käsin tai jäänyt päivittämättä.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Aseta sama arvo kuin muissa tai kirjaa, miksi se poikkeaa.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>Yhdessä kopiossa tämä on toisen latauspaikan alla: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n muu kopio poikkeaa näytettävästä.</numerusform>
            <numerusform>%n muuta kopiota poikkeaa näytettävästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n muu kopio poikkeaa näytettävästä näissä kentissä: %1.</numerusform>
            <numerusform>%n muuta kopiota poikkeaa näytettävästä näissä kentissä: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Ristiriitaiset kopiot</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Aineisto toistaa tämän tietueen ja kertoo siitä ristiriitaisia tietoja.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Päivitä tiedot; jos tilanne ei muutu, ilmoita toimittajalle.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>Latauslaitteella %1 on sama sarjanumero %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n latauslaitteella on sarjanumero %1: laitteella %2.</numerusform>
            <numerusform>%n latauslaitteella on sarjanumero %1, muun muassa laitteella %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>Latauslaite %1 ilmoittaa saman SIM-kortin %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n latauslaite ilmoittaa SIM-kortin %1: laite %2.</numerusform>
            <numerusform>%n latauslaitetta ilmoittaa SIM-kortin %1, muun muassa laite %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n mallin %1 latauslaitteessa on vielä versio %2, kun versio %4 on jo laitteissa, joita on %3.</numerusform>
            <numerusform>%n mallin %1 latauslaitteessa on vielä versio %2, kun versio %4 on jo laitteissa, joita on %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Sama sarjanumero kahdella latauslaitteella</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Sama latauslaite on kirjattu kahdesti tai toinen niistä toisen numerolla: varaosat ja takuu kohdistuvat väärin.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Lue numero kummastakin laitteesta ja korjaa tai poista toinen.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>Sama SIM-kortti kahdella latauslaitteella</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Kortti on vain yhdessä laitteessa; sen sulkeminen toisen vuoksi katkaisisi yhteyden toiselta.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Lue kortin numero kummastakin laitteesta ja korjaa toinen.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Laiteohjelmisto vanhempi kuin samanlaisilla laitteilla</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Näissä on yhä vikoja, jotka on muista jo korjattu.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Päivitä ne tai kirjaa, miksi niitä ei saa päivittää.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>ID esiintyy %n kerran, myös kohteessa %1 (%2).</numerusform>
            <numerusform>ID esiintyy %n kertaa, myös kohteessa %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n arvon tyyppi poikkeaa rajapinnan kuvauksesta.</numerusform>
            <numerusform>%n arvon tyyppi poikkeaa rajapinnan kuvauksesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n avain on kahdesti samassa tietueessa; jälkimmäinen on voimassa.</numerusform>
            <numerusform>%n avainta on kahdesti samassa tietueessa; jälkimmäinen on voimassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n luku ei mahdu kenttäänsä.</numerusform>
            <numerusform>%n lukua ei mahdu kenttäänsä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n tekstissä on virheellisiä merkkejä.</numerusform>
            <numerusform>%n tekstissä on virheellisiä merkkejä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n päivämäärää ei voi tulkita.</numerusform>
            <numerusform>%n päivämäärää ei voi tulkita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Aineisto poikkeaa kuvauksestaan %n kerran haitattomasti: kentät, jotka ovat uusia, puuttuvat, ovat null tai ovat toisen nimisiä.</numerusform>
            <numerusform>Aineisto poikkeaa kuvauksestaan %n kertaa haitattomasti: kentät, jotka ovat uusia, puuttuvat, ovat null tai ovat toisen nimisiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>Sama ID kahdella tietueella</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Kun tähän ID:hen viitataan käsin tai ohjelmallisesti, viittaus voi osua toiseen tietueeseen.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Tarkista, onko sama tietue aineistossa kahdesti; jos ei, ilmoita toimittajalle.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Aineisto poikkeaa kuvauksesta</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Tällaiset arvot säilytetään ja näytetään sellaisinaan, mutta niitä ei voi lajitella, laskea eikä verrata.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>Aineiston poikkeamien luettelosta näkyy, missä ne ovat; ilmoita toimittajalle.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Saa käyttää %n latauslaitetta, mutta ilman tunnistetta se ei onnistu.</numerusform>
            <numerusform>Saa käyttää %n latauslaitetta, mutta ilman tunnistetta se ei onnistu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Saa ladata, mutta %n tunniste ei ole voimassa; se vanheni %1.</numerusform>
            <numerusform>Saa ladata, mutta yksikään %n tunnisteesta ei ole voimassa; viimeinen vanheni %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Tunniste on voimassa, mutta tämän aineiston mukaan kuljettaja ei saa käyttää yhtään latauslaitetta.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Kuljettajalla ei ole voimassa olevaa tunnistetta eikä käyttöoikeutta yhteenkään latauslaitteeseen.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Käyttää kotisijainnistaan nimeä ”%1”.</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>On kotisijainnittomien kuljettajien joukossa, mutta omaksi sijainniksi on ilmoitettu %1 (%2).</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>On toisessa kotisijainnissa, mutta omaksi sijainniksi on ilmoitettu %1 (%2).</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>kotisijainti</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Ilmoitettua kotisijaintia %1 ei ole aineistossa.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Kotisijaintia ei ole, mutta on voimassa oleva tunniste ja käyttöoikeus %n latauslaitteeseen.</numerusform>
            <numerusform>Kotisijaintia ei ole, mutta on voimassa oleva tunniste ja käyttöoikeus %n latauslaitteeseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Kuljettaja ilman voimassa olevaa tunnistetta</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Kuljettajalla on käyttöoikeuksia, joita mikään hänen korteistaan ei voi käyttää.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Anna uusi tunniste tai poista käyttöoikeudet.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Kuljettaja ilman tunnisteita</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Kuljettajalla on käyttöoikeuksia mutta ei mitään, mitä näyttää latauslaitteelle.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Anna tunniste tai poista käyttöoikeudet.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Kuljettaja ilman käyttöoikeuksia</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Jokainen latauslaite hylkää tämän kuljettajan, ellei jokin tästä aineistosta puuttuva käyttöryhmä salli latausta.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Myönnä oikeus latauspaikkaan tai latauslaitteeseen tai poista kuljettaja.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Varalla oleva kuljettaja, joka voi ladata</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Ilman kotisijaintia juuri kukaan operaattori ei näe kuljettajaa, ja silti kortti toimii.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Anna kuljettajalle kotisijainti tai poista käyttöoikeudet.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Kuljettaja, jolle on ilmoitettu toinen kotisijainti</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>Se, kumpaa tietoa uskotaan, ratkaisee, kuka saa nähdä kuljettajan ja laskuttaa tätä.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Siirrä kuljettaja uudelleen oikeaan kotisijaintiin.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Kotisijainti, jota ei ole</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Kotisijainti on poistettu tai se ei näy tällä avaimella.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Anna kuljettajalle olemassa oleva kotisijainti.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID:ssä on vain toinen kahdesta erottimesta: %1.</numerusform>
            <numerusform>%n EVSE-ID:ssä on vain toinen kahdesta erottimesta, esimerkiksi %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID on vanhassa DIN-muodossa: %1.</numerusform>
            <numerusform>%n EVSE-ID:tä on vanhassa DIN-muodossa, esimerkiksi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>EVSE-ID %1 ei ole eMI3:n mukainen.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n EVSE-ID ei ole eMI3:n mukainen: %1.</numerusform>
            <numerusform>%n EVSE-ID:tä ei ole eMI3:n mukaisia, esimerkiksi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>Latauslaitteella %1 on sama EVSE-ID, kirjoitettuna muodossa %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n latauslaitteella on tämä EVSE-ID: laitteella %1 muodossa %2.</numerusform>
            <numerusform>%n latauslaitteella on tämä EVSE-ID, muun muassa laitteella %1 muodossa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>Yhdellä sen EVSE:istä on sama UID kuin yhdellä latauslaitteen %1 (%2) EVSE:istä.</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>Sama EVSE UID kahdella latauslaitteella</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Kumppanit eivät erota näitä kahta: lataus käynnistyy tai laskutetaan väärältä laitteelta.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Vaihda toisen latauslaitteen ID, jotta laitteen ID ja pistorasian ID ovat yhdessä yksilölliset.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>Sama EVSE-ID kahdella latauslaitteella</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Roaming-kumppanit ohjaavat kuljettajansa väärälle latauslaitteelle.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Anna jokaiselle latauslaitteelle oma EVSE-ID.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>EVSE-ID ei ole eMI3:n mukainen</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Roaming-kumppanit voivat hylätä sen tai tulkita sen eri tavalla.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Kirjoita se muodossa maa*operaattori*E ja numero, esimerkiksi FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Oikeus %1 ei lisää mitään: toinen oikeus kattaa sen jo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n / %1 oikeudesta ei lisää mitään: oikeus %2.</numerusform>
            <numerusform>%n / %1 oikeudesta ei lisää mitään, muun muassa oikeus %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>%n kuljettaja, jonka kotisijainti tämä on, ei saa ladata täällä.</numerusform>
            <numerusform>Yksikään %n kuljettajasta, joiden kotisijainti tämä on, ei saa ladata täällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n / %1 kuljettajasta, joiden kotisijainti tämä on, ei saa ladata täällä.</numerusform>
            <numerusform>%n / %1 kuljettajasta, joiden kotisijainti tämä on, ei saa ladata täällä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Kotisijainti, jonka kuljettajat eivät saa ladata siellä</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Kotisijainti on myös latauspaikka, mutta kotisijainti ei anna oikeutta lataamiseen.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Anna heille käyttöoikeus latauspaikkaan, jos heidän on tarkoitus ladata siellä.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Tarpeettomat käyttöoikeudet</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Se, joka poistaa näistä kahdesta toisen, luulee käyttöoikeuden päättyneen.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Säilytä se, joka on tarkoitettu, ja poista toinen.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Latauslaite ilmoittaa viasta.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Latauslaite ilmoittaa viasta; se nähtiin viimeksi %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>Latauslaitteen %1 pistorasia ilmoittaa viasta.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>Pistorasia ilmoittaa viasta, mutta sen latauslaitteen %1 tila on ”%2”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>%n latauslaite on ilman yhteyttä.</numerusform>
            <numerusform>Kaikki %n latauslaitetta ovat ilman yhteyttä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>On ilman yhteyttä eikä ilmoita, milloin se viimeksi nähtiin.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>On ilman yhteyttä; nähtiin viimeksi %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Ilmoittaa tilaksi ”%1”, mutta nähtiin viimeksi %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Latauslaite vikatilassa</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Kukaan ei voi ladata sillä, ennen kuin joku hoitaa asian.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Lue sen viimeisin viesti, käynnistä se uudelleen ja lähetä joku paikalle, jos se ei auta.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Pistorasia vikatilassa</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Latauslaite näyttää olevan kunnossa, mutta tämä pistorasia on epäkunnossa.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Käynnistä latauslaite uudelleen ja tarkistuta pistorasia, jos se ei auta.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Latauslaite ilman yhteyttä</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Latausoikeuksia ei voi tarkistaa, eikä latauksista saada tietoja.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Tarkista sen virransyöttö, SIM-kortti tai verkko ja latauspaikan palomuuri.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Latauslaite kuulumattomissa</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Sen tila on yhtä vanha kuin sen viimeisin viesti: se voi olla ilman yhteyttä.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Pyydä siltä tilatieto; jos mitään ei tule, toimi kuin se olisi ilman yhteyttä.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>Täällä %1 kuljettajasta %n on ilman maksajaa, muilla maksaja on.</numerusform>
            <numerusform>Täällä %1 kuljettajasta %n on ilman maksajaa, muilla maksaja on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Kuljettajalla on %n laskutettava tunniste, mutta ei maksajaa.</numerusform>
            <numerusform>Kuljettajalla on %n laskutettavaa tunnistetta, mutta ei maksajaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>Laskutettavia tunnisteita on %n, mutta sen kuljettajalla (%1) ei ole maksajaa.</numerusform>
            <numerusform>Laskutettavia tunnisteita on %n, mutta niiden kuljettajilla (%1) ei ole maksajaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>Kohteella %1 on sama ulkoinen ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>Ulkoinen ID %1 esiintyy %n kerran, myös kohteella %2.</numerusform>
            <numerusform>Ulkoinen ID %1 esiintyy %n kertaa, myös kohteella %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Laskutettava tunniste ilman maksajaa</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Sillä ladattua ei voi laskuttaa keneltäkään, ellei latauspaikka maksa.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Lisää kuljettajalle maksaja tai älä laskuta tunnistetta.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Ulkoinen ID kahdella tietueella</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Toinen järjestelmä kirjaa molemmat yhdeksi.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Katso toisesta järjestelmästä, kumpaa niistä se tarkoittaa.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Kuljettaja ilman maksajaa, vaikka muilla sellainen on</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>Useimmilla tämän kotisijainnin kuljettajilla on maksaja, joten nämä ovat unohtuneet.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Lisää heille maksaja.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Ei ilmoita koordinaatteja.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%1 latauslaitteesta %n ei ilmoita koordinaatteja.</numerusform>
            <numerusform>%1 latauslaitteesta %n ei ilmoita koordinaatteja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Sijainti on 0, 0, joka on meressä.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Sijainti on %1, jota ei ole maapallolla.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Sijainti on %1; leveys- ja pituusaste ovat väärin päin.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 on %2 päässä muista latauslaitteista.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n latauslaite on kaukana muista, %1 jopa %2 päässä.</numerusform>
            <numerusform>%n latauslaitetta on kaukana muista, %1 jopa %2 päässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Koordinaatit, jotka eivät voi pitää paikkaansa</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Kuljettajat ja huoltohenkilöstö ohjataan väärään paikkaan.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Korjaa leveys- ja pituusaste; anna ne desimaaliasteina.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Latauspaikka, jonka latauslaitteet ovat kaukana toisistaan</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Joko koordinaatit ovat väärin tai latauslaite on väärässä latauspaikassa ja sen käyttöoikeudet sen mukana.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Korjaa koordinaatit tai siirrä latauslaite oikeaan latauspaikkaan.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Latauslaite ilman koordinaatteja</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Mikään kartta tai sovellus ei voi näyttää, missä se on.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Anna sen leveys- ja pituusaste.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Ilmoittaa tehoksi %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Ilmoittaa tehoksi %1; ehkä tarkoitetaan kilowatteja.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Ilmoittaa tehoksi %1, mikä on enemmän kuin mikään pistorasia antaa.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Ilmoittaa tehoksi %1, mikä on enemmän kuin arvoilla %2 ja %3 on mahdollista.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Latauslaitteessa on %n tällainen pistorasia.</numerusform>
            <numerusform>%1 Latauslaitteessa on %n tällaista pistorasiaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Mahdoton teho</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Kuljettajat, kumppanit ja kuormanhallinta suunnittelevat tämän luvun varassa.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Korjaa pistorasian teho, jännite tai virta; teho annetaan watteina.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%1 latauspaikasta %n ilmoittaa eri määrän pistorasioita kuin aineistossa on.</numerusform>
            <numerusform>%1 latauspaikasta %n ilmoittaa eri määrän pistorasioita kuin aineistossa on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Ilmoittaa yhteensä %1 pistorasiaa, mutta aineistossa niitä on %n.</numerusform>
            <numerusform>Ilmoittaa yhteensä %1 pistorasiaa, mutta aineistossa niitä on %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Ilmoitettuja pistorasioita ei ole</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Joko latauspaikka laskee väärin tai osa sen latauslaitteista puuttuu aineistosta.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Vertaa latauspaikkaa sen sivuun toimittajan omassa palvelussa.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Ilmoittaa tilaksi ”%1”, vaikka on yhteydessä.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Ilmoittaa tilaksi ”%1”, vaikka ei ole yhteydessä.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Ilmoittaa tilaksi ”%1”, mutta mikään sen pistorasioista ei ilmoita samaa.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Ilmoittaa tilaksi ”%1”, vaikka kaikki sen pistorasiat ovat vapaita.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n latauslaite</numerusform>
            <numerusform>%n latauslaitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n pistorasia</numerusform>
            <numerusform>%n pistorasiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>Rajapinnan kuvauksessa ei ole tilaa ”%1”, jonka ilmoittaa %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Ristiriitainen tila</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Kuljettajat näkevät niistä jommankumman, ja toinen niistä on väärä.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Pyydä latauslaitteelta tila uudelleen; jos se ei muutu, ilmoita toimittajalle.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Tila, jota ei ole rajapinnan kuvauksessa</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Se lasketaan ryhmään ”muu tila”, joten se puuttuu kaikista vapaiden tai viallisten latauslaitteiden luetteloista.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Kysy toimittajalta, mitä se tarkoittaa.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Vanheni %1, eikä kuljettajalla %2 ole muuta voimassa olevaa tunnistetta.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Vanhenee %1 (%2), eikä kuljettajalla %3 ole pidempään voimassa olevaa tunnistetta.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>On voimassa vasta %1 alkaen; siihen asti kuljettajalla %2 ei ole voimassa olevaa tunnistetta.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Ei ole koskaan voimassa: vanhenee %1 mutta on voimassa vasta %2 alkaen.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Tunniste, jonka voimassaolo alkaa vasta vanhenemisen jälkeen</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Tämä tunniste ei toimi minään päivänä.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Korjaa sen molemmat päivämäärät.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Vanhentunut tunniste kuljettajalla, joka saa ladata</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Kuljettajalla on käyttöoikeudet, mutta latauslaitteet hylkäävät tämän kortin.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Jatka tunnisteen voimassaoloa tai poista se kuljettajalta.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Pian vanheneva tunniste</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Siitä päivästä alkaen latauslaitteet hylkäävät kuljettajan viimeisen kortin.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Jatka sen voimassaoloa ajoissa tai anna uusi.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Tunniste ei vielä voimassa</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Kuljettajalla on käyttöoikeudet, mutta hän ei voi ladata ennen sitä päivää.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Ei mitään, jos näin on tarkoitus; muuten korjaa päivä.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Tunniste esiintyy kahdesti</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>%n latauslaite on ilman yhteyttä; se nähtiin viimeksi %1.</numerusform>
            <numerusform>Kaikki %n latauslaitetta ovat ilman yhteyttä; ensimmäinen nähtiin viimeksi %1.</numerusform>
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
        <translation>Latauslaitteet, joita kuljettaja %1 saa käyttää, tämän aineiston mukaan:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Kuljettajat, jotka saavat käyttää latauslaitetta %1, tämän aineiston mukaan:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei yhtään</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Kuljettajat, jotka saavat käyttää latauspaikan %1 ja sen alipaikkojen latauslaitteita, tämän aineiston mukaan:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(tarpeeton)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Kuljettajia: %1, latauslaitteita: %2, korvattuja arvoja: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Keskeytetty; tiedosto on ennallaan.</translation>
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
        <translation>Ei havaintoja.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n virhe</numerusform>
            <numerusform>%n virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varoitus</numerusform>
            <numerusform>%n varoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n huomautus</numerusform>
            <numerusform>%n huomautusta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Ei eroja</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Eroja ei ole.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Määrityksissä ei ole poikkeamia.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Hakua vastaavia tietueita on useita; vastaus annetaan jokaisesta.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Keskeytetty; tiedosto on ennallaan.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Kotisijainnit</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kuljettajat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Latauspaikat</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Latauslaitetietueita aineistossa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lukuaika</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>Aineistossa ei ole poikkeamia.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Aineiston poikkeamat ja niiden ensimmäinen esiintymä</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, toistuu</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>%1 löytyi, %2 tuntematonta, %3 moniselitteistä.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>Sivua ei voi piirtää, sillä tässä koneessa ei ole kirjasinta; asenna sellainen, esimerkiksi fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Mikään ei vastaa hakua %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole kuljettajaa %1.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole latauslaitetta %1.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole latauspaikkaa %1.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole kotisijaintia %1.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole tunnistetta %1.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Yhteyttä %1 ei ole; &apos;chargetree snapshots&apos; luettelee ne, joista on offline-kopioita.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Offline-kopioita ei ole tallessa.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Mikään ei vastaa hakua %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole latauspaikkaa %1.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole latauslaitetta %1.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole tunnistetta %1.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole käyttöoikeutta %1.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without vaatii arvon site=ID, charger=ID, tag=IDTAG tai grant=DRIVER:SITE, ei arvoa %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>menettää %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>jäljellä ei yhtään</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jäljellä %1</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: jos tätä ei olisi, tämän aineiston mukaan.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>on tunniste %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ei ole enää aineistossa</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 on taas aineistossa</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1: nyt %2</translation>
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
        <translation>%1 (tarpeeton)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n peruste</numerusform>
            <numerusform>%n perustetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Muut kuljettajat, jotka saavat käyttää sitä; Enter näyttää, keitä he ovat</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muita</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Huonoin tunniste</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Latauslaitteita täällä</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n käyttöoikeus on tarpeeton: %1. Se ei anna mitään, mitä muut eivät anna, ja sen voisi perua menettämättä mitään.</numerusform>
            <numerusform>%n käyttöoikeutta on tarpeettomia: %1. Ne eivät anna mitään, mitä muut eivät anna, ja ne voisi perua kerralla menettämättä mitään.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>Näkyvissä on %n latauslaite.</numerusform>
            <numerusform>Näkyvissä on %n latauslaitetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>Niistä %n on valittuna.</numerusform>
            <numerusform>Niistä %n on valittuna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Avaa tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>&amp;Demoverkosto</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Päivitä</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Keskeytä lukeminen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Kopioi &amp;rivit</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Kopioi &amp;ID</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Laajenna &amp;kaikki</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Ku&amp;tista kaikki</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Laa&amp;jenna kaikki alla olevat</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>Aineiston p&amp;oikkeamat</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>Tietoja &amp;Chargetree-ohjelmasta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Yhteydet…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Näytä &amp;loki</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>Missä &amp;tiedostoni ovat</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>&amp;Kokoa tukipaketti…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Taaksepäin</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>Et&amp;eenpäin</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Ylö&amp;s</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Näytä p&amp;uussa</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Siirry minne tahansa…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Kopioi rivit o&amp;tsikoineen</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopioi &amp;polku</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopioi &amp;JSON-muodossa</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopioi tu&amp;kipyyntöön</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Puu</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Kuljettajat</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Tunnisteet</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Latauspaikat</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>L&amp;atauslaitteet</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>P&amp;istorasiat</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>Määrit&amp;ykset</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Seuraava ikkunan osa</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Edellinen ikkunan osa</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Tietojen se&amp;uraava sivu</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Tietojen e&amp;dellinen sivu</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Tark&amp;ista luettelo…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Näin haetaan</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Tallennetut haut ja kirjan&amp;merkit</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Talle&amp;nna tämä haku</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Lisää rivi kir&amp;janmerkkeihin</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Tu&amp;rvallisesti jaettava kopio…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopioi &amp;linkki</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Tallenna P&amp;DF-tiedostona…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>V&amp;ertaa latauslaitteita…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Vertaa sa&amp;mankaltaisiin latauslaitteisiin…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>Määrit&amp;ysten poikkeamat…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>Miksi &amp;kortti hylätään?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>Mitä &amp;jos tätä ei olisi?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ohita perustellen…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>Havaintojen &amp;rajat…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Havainnot</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Lakkaa &amp;ohittamasta</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Muutokset</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ka&amp;rtta</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Kä&amp;yttöohje</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>Seuraa &amp;muutoksia</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>As&amp;etukset…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>&amp;Yksityisyysnäkymä</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Näytä tässä peitetyt tiedot</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>P&amp;ikanäppäimet</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>Tiedostoon %1 ei voi kirjoittaa: valintasi ovat voimassa, kunnes ohjelma suljetaan.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Ylemmät tasot</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Samalla tasolla kuin %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Kohteen %1 alla</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>Komennolla &apos;%1&apos; ei ole valitsinta %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Ikkunalla ei ole valitsinta %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>%1 on tyhjä; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 vaatii nollaa suuremman kokonaisluvun, ei arvoa %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 vaatii ajan muodossa 2026-01-31T12:00:00Z, ei arvoa %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 ei tunne arvoa %2; vaihtoehdot: %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; vaatii hakusanoja; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>Komento &apos;%1&apos; ei ota argumenttia %2; anna tiedosto valitsimella --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Ikkuna avaa yhden tiedoston, ja %1 on toinen; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 ei ole komento eikä tiedosto; katso &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url hylättiin, koska siinä on avain, jonka muut käyttäjät voisivat lukea; anna avain muuttujassa CHARGETREE_API_KEY tai valitsimen --key-file tiedostossa.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>Valitsimen --url osoitteen alussa on oltava https://, jotta kukaan ei lue avainta matkalla.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>Valitsimen --url arvo ei ole osoite; anna se muodossa https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url vaatii myös asiakas-ID:n; lisää --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; vaatii tiedon siitä, mitä viedään; lisää --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>Tiedoissa %1 ei ole saraketta %2; &apos;chargetree export --what %1 --list-columns&apos; luettelee niiden sarakkeet.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 hylättiin: muut käyttäjät voisivat lukea komentorivillä olevan avaimen; anna se muuttujassa CHARGETREE_API_KEY tai valitsimen --key-file tiedostossa.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Valitsinta %1 ei ole; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 ei ota arvoa; poista sitä seuraava osa.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 vaatii arvon peräänsä; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>katso &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Lähteitä on useampi kuin yksi; anna vain yksi: --demo, --file, --connection tai --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id kuuluu yhteen valitsimen --url kanssa; anna myös osoite.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file kuuluu yhteen valitsimen --url tai --connection kanssa; anna myös jompikumpi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; vaatii osoitteen: --connection NIMI tai --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; vaatii lähteen: --demo, --file POLKU, --connection NIMI tai --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>Hakua ei ymmärretä merkin %1 kohdalla, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Latausverkosto ja luettelo eivät voi molemmat tulla vakiosyötteestä; anna tiedosto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; haluaa tietää minne; lisää -o POLKU.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Linkkiä seurataan avoinna olevassa latausverkostossa; jätä lähde pois.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSONissa on vain latauslaitteita; anna --what chargers tai toinen --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset kuuluu valitsimeen --format csv; jätä se pois.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; haluaa yhden näistä: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; vaatii argumentit %2: tiedostoja tai offline-kopioita; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Molemmat eivät voi tulla vakiosyötteestä; anna tiedosto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; vaatii seuraavat: %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; vaatii %1–%2 latauslaitetta; anna ne valitsimella --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Kaikenlaiset muutokset</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Suodata muutoksia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Pienet muutokset</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Milloin latauslaitteesta tai pistorasiasta viimeksi kuultiin, ja sen viimeisin viesti</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Muutokset %1 jälkeen</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Luetaan vanhempaa kopiota…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Muutokset näkyvät tässä seuraavan päivityksen jälkeen. Voit myös verrata vanhempaan kopioon.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Vain ajat, jolloin latauslaitteista viimeksi kuultiin, ovat muuttuneet.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Mikään muutos ei vastaa näitä suodattimia.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Luettelon sarakkeet: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Etsi sarake…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Etsi sarake</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Sen nimistä saraketta ei ole.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Ylänuoli</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Alanuoli</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Palauta</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Vertaa latauslaitteita</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Ve&amp;rtailukohde</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Latauslaite, johon muita verrataan</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Vain &amp;erot</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Suodata kentän, avaimen tai arvon mukaan</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Latauslaitteet rinnakkain</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pioi</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopioi näkyvät rivit otsikoineen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Kirjoittaa näkyvät rivit työkirjaan tai CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Verrataan…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Yksikään näistä latauslaitteista ei ole enää latausverkostossa.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Mikään kenttä, avain tai arvo ei sisällä tätä tekstiä.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Nämä latauslaitteet ovat samanlaiset kaikilta kentiltään.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 / %2 riviä eroaa</numerusform>
            <numerusform>%1 / %2 riviä eroaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>%1 muu samanlainen latauslaite on jätetty pois</numerusform>
            <numerusform>%1 muuta samanlaista latauslaitetta on jätetty pois</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>ei enää latausverkostossa: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Täällä ei ole latauslaitetta, johon sitä voisi verrata.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Vertaa &amp;tähän latauslaitteeseen</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>Näytä p&amp;uussa</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>&amp;Jätä tämä latauslaite pois</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, poikkeaa vertailukohteesta</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Vertailukohde · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, vertailukohde</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Eroaa</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Ohjain</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Pistorasia ilman ID:tä</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Pistorasia %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Avain ilman nimeä</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Onko kentässä jotakin</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tietueen laji</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritys</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Suodata avaimen tai arvon mukaan</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Tämä latauslaite ei ilmoita määrityksiä.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Mikään avain tai arvo ei sisällä tätä tekstiä.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Ylläpitäjän jakama: vain avaimen voi vaihtaa täällä. Monista se, jos haluat muuttaa muuta.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;imi</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Ympä&amp;ristö</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>Perus&amp;osoite</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Polku</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Asia&amp;kas-ID</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-avai&amp;n</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>Avain kulkee</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Oma varmentaja (PE&amp;M)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Asiakasvarmenn&amp;e</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>Sen avaintie&amp;dosto</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>P&amp;äivitysväli</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>oma nimesi sille; muuten näytetään palvelin</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>tarkista toimittajaltasi</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>vain pyydettäessä</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ei merkitty</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Uusi yhteys</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, jaettu</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Tiedoston ”%1” yhteyksiä ei voi lukea. Tiedosto säilyy ennallaan, kunnes muutat jotakin yhteyttä; silloin se siirretään syrjään.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>Tiedostossa ”%1” ei ole Chargetreen yhteyksiä; valitse sieltä viety tiedosto.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Avaa &amp;uudessa ikkunassa</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Haetaan: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Sille ei ole vielä avainta; anna avain yllä.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Luetaan latausverkostoa</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Kysytään palvelimelta %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, latausverkosto, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kuljettaja</numerusform>
            <numerusform>%1 kuljettajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tunniste</numerusform>
            <numerusform>%1 tunnistetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>%n yhteys tuotiin.</numerusform>
            <numerusform>%n yhteyttä tuotiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Yhteydet vietiin ilman avaimia.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopio)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>Yhteydessä ”%1” on tallentamattomia muutoksia.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Poistetaanko ”%1”, sen avain ja sen %n offline-kopio? Poiston voi kumota, kunnes tämä ikkuna suljetaan.</numerusform>
            <numerusform>Poistetaanko ”%1”, sen avain ja sen %n offline-kopiota? Poiston voi kumota, kunnes tämä ikkuna suljetaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>Poistetaanko ”%1” ja sen avain? Poiston voi kumota, kunnes tämä ikkuna suljetaan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>”%1” poistettiin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Kysytään palvelimelta %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Tuo yhteyksiä</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Yhteydet (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Vie yhteydet ilman avaimia</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Uusi yhteys</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Tallenna ja a&amp;vaa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;vaa</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Yhteydet</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Monista</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Poist&amp;a</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Tuonti ja vienti</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Yhteyttä ei vielä ole. Lisää sellainen toimittajalta saamallasi osoitteella ja avaimella.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;estaa</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>H&amp;ylkää</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Avaa &amp;uudessa ikkunassa</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sulje</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Päivitä myös käytön mukaan &amp;laskutettavissa verkoissa</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>vain pyydettäessä</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>P&amp;äivitysväli</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Uuden yhteyden lähtöarvot. Olemassa olevat yhteydet säilyttävät omat asetuksensa.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Kustakin yhteydestä säilytetään viimeisimmät vastaukset, jotta on jotain katsottavaa ilman verkkoa ja jotain, mihin verrata. Uusin säilytetään aina; rajan ylittävät poistuvat, kun seuraava tulee.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Aineistossa on %n kopio tästä latauslaitteesta; kopiot eroavat vain ajoiltaan ja viesteiltään.</numerusform>
            <numerusform>Aineistossa on %n kopiota tästä latauslaitteesta; kopiot eroavat vain ajoiltaan ja viesteiltään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Aineistossa on %n ristiriitainen kopio tästä latauslaitteesta.</numerusform>
            <numerusform>Aineistossa on %n keskenään ristiriitaista kopiota tästä latauslaitteesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Näytettävä kopio</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>nähty %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>ei koskaan nähty</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopio %1/%2, %3 (uusin)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopio %1/%2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Käyttöoikeudet</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Ulkoiset ID:t</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kuljettajat</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raakatietue</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Valitse kuljettaja, tunniste, latauspaikka tai latauslaite, niin näet sen tiedot.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>tilanne %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Ei enää latausverkostossa, viimeistään %1 alkaen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Yhdellä silmäyksellä</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Ketkä saavat ladata</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailTabs</name>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message>
        <source>Fields that the API&apos;s page does not name</source>
        <translation>Kentät, joita rajapinnan kuvaus ei mainitse</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Kotisijainnit</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kuljettajat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Huonoin tunniste</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Latauspaikat</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Kuljettajien käytettävissä olevat latauslaitteet</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Niiden pistorasiat</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Huonoin latauslaite</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Kuljettajat ilman kotisijaintia</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Tämä aineisto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Kuljettajat tällä ja alemmilla tasoilla</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Kuuluu kohteeseen</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Latauspaikka samalla ID:llä</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Ilmoitetut tiedot</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n latauslaite</numerusform>
            <numerusform>%n latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Saa käyttää</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Huonoin näistä</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Laskettu tästä aineistosta</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Koko latauspaikka</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Kotisijainti samalla ID:llä</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Niiden tila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tunnistetiedot</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Kuuluu latauspaikkaan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Muut kentät</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE UID</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Ohjain</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teho</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>Latauslaitteen ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Laitteessa</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>Useimmissa</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Samanlaisia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Laiteohjelmisto</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Valmistaja</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>laiteohjelmistoa ei ole ilmoitettu</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Määritysten poikkeamat</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Latauslaitteet, joilla jonkin avaimen arvo on toinen kuin yli puolella saman valmistajan, mallin ja laiteohjelmiston laitteista tai joilta avain puuttuu.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Suodata latauslaitteen, avaimen, arvon tai mallin mukaan</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Ryhmästään poikkeavat latauslaitteet</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;taa</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Näyttää valitut latauslaitteet rinnakkain useimpien kaltaisen laitteen kanssa</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pioi</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopioi näkyvät rivit otsikoineen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Kirjoittaa näkyvät rivit työkirjaan tai CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Etsitään poikkeamia…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Vielä ei ole latausverkostoa, josta hakea.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Mikään rivi ei sisällä tätä tekstiä.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Määrityksissä ei ole poikkeamia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 poikkeama</numerusform>
            <numerusform>%1 poikkeamaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 latauslaiteryhmä</numerusform>
            <numerusform>%1 latauslaiteryhmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>%1 laitekohtainen avain jätetty pois</numerusform>
            <numerusform>%1 laitekohtaista avainta jätetty pois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Muutosten vaikutukset</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Kaikki muutokset</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Tunnistetta ei ole vielä annettu.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>Tästä tunnisteesta ei tiedetä mitään.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Latauslaitetta ei ole vielä annettu.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>Tästä latauslaitteesta ei tiedetä mitään.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Kenelläkään tämän aineiston kuljettajalla ei ole tunnistetta ”%1”.</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Tunniste %1 kuuluu kuljettajalle %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Se on ”%1” %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Voimassaolon alkua ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Se on voimassa vasta %1 alkaen (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Se on ollut voimassa %1 alkaen.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>Tämän kuljettajan toinen tunniste on voimassa: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Tällä kuljettajalla ei ole muuta voimassa olevaa tunnistetta.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Vanhenemisaikaa ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Se vanhenee %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Se vanheni %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Tämän aineiston mukaan %1 saa käyttää tätä latauslaitetta. Peruste: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Tämän aineiston mukaan mikään käyttöoikeus ei salli, että %1 käyttää tätä latauslaitetta; %1 saa käyttää %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 muuta latauslaitetta</numerusform>
            <numerusform>%1 muuta latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Minkään tämän aineiston latauslaitteen nimi tai ID ei ole ”%1”; latauslaite, jota kukaan kuljettaja ei saa käyttää, ei ole aineistossa.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, sijainti: %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>”%1” on sen kentässä %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE UID</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Tilaa ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Ilmoitettu tila: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Viimeksi nähty %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ei tilaa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>Pistorasioita ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Ei ole ilmoitettu, mitä niistä käytettiin ja kuka käytti.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Latauslaite itse ilmoittaa viasta.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>Tästä aineistosta ei näy, mitä tunnisteita latauslaitteen omassa luettelossa on.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled on ”%1”.</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>Tästä aineistosta ei näy, missä tilassa maksajan tili on.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Maksaja on %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>Toimittajan latauslaitteiden käyttöryhmät eivät ole tässä aineistossa.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>Tästä aineistosta ei näy, mitä taustajärjestelmä sillä hetkellä vastasi.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>Kortti hylättäisiin. Syy: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Anna tunniste ja latauslaite, niin näet, miksi kortti hylätään.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Mikään tässä aineistossa ei viittaa siihen, että kortti hylättäisiin.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Mikään tässä aineistossa ei viittaa siihen, että kortti hylättäisiin, mutta kaikkea ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Tunniste tuntematon</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Tunniste ei vielä voimassa</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Tunniste vanhentunut</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Ei käyttöoikeutta</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Latauslaite tuntematon</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Latauslaite ilman yhteyttä tai poissa käytöstä</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Pistorasia vikatilassa tai poissa käytöstä</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Pistorasia varattu</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Latauslaitteiden käyttöryhmät</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Latauslaitteessa oleva luettelo</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Taustajärjestelmän päätös</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Maksajan tili</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>Tarkoitettu voi olla vielä %n muu tunnisteen ja latauslaitteen pari, mutta siihen ei vastata tässä.</numerusform>
            <numerusform>Tarkoitettu voi olla vielä %n muuta tunnisteen ja latauslaitteen paria, mutta niihin ei vastata tässä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Miksi kortti hylätään?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Tunniste, kirjoitettu tai luettu</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Tunniste, kirjoitettu tai luettu</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Myös korttiin painettu muoto käy</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>&amp;Latauslaite</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>Latauslaitteen ID, nimi, EVSE-ID tai sarjanumero</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Syyt</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Näytä k&amp;uljettaja</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Näytä lat&amp;auslaite</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopioi tu&amp;kipyyntöön</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Vielä ei ole latausverkostoa, josta hakea.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Anna tunniste ja latauslaite, niin näet, miksi kortti hylätään.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>%n tietue vastaa hakua; vastaus on alla.</numerusform>
            <numerusform>%n tietuetta vastaa hakua; vastaus jokaisesta on alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Tämän aineiston mukaan, tilanne %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Hylätään tästä syystä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Mitä aineisto kertoo</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Tunniste ”%1” latauslaitteella ”%2”</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Tilanne %1, lähde %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>Kuljettajan ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>Latauspaikan ID</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Ohjain</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE UID</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kuljettajat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Latauspaikat</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Käyttöoikeudet</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Oikeuden antaa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Tietojen aika</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Viety</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Mitkä</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Käyttöoikeudet ovat tämän aineiston mukaiset; toimittajan latauslaitteiden käyttöryhmät eivät ole siinä.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Aineistossa on vain se, mihin ainakin yksi kuljettaja pääsee.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Katkaistu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n tekstissä oli enemmän kuin solun 32 767 merkkiä.</numerusform>
            <numerusform>%n tekstissä oli enemmän kuin solun 32 767 merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valitut</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Kuten luettelo näyttää</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Haun tulokset</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Excel-työkirja (suositus)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>ID:t, kortit ja postinumerot pysyvät tekstinä, päivämäärät ovat päivämääriä, ja alkuperä on omassa taulukossaan.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV taulukkolaskentaan</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>Heittomerkki suojaa sen, mikä laskettaisiin; luvuilta näyttävät ID:t voivat silti muuttua avattaessa. Työkirja säilyttää ne.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV ohjelmille</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Täsmälleen mitä rajapinta sanoi, mitään ei muutettu. Alkuperälle ei ole tilaa: katso alta.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Yksi luettelo ohjelmille: tietueet sellaisina kuin ne saatiin, tai valitsemasi sarakkeet.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-rivit</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Tietue rivillä, kuten tietokannat ja lokien kerääjät sen lukevat.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (latauslaitteet kartalla)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Latauslaitteet pisteinä kartoille; se, jolla ei ole käypää sijaintia, on mukana ilman pistettä.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Korjausohje</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Siirrä saraketta vetämällä tai Alt-näppäimellä ja nuolella</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Kaik&amp;ki</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>E&amp;i mitään</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vietävät tiedot</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Rajaus</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Laskeva</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Tietueet sellaisina kuin ne &amp;saatiin</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Se&amp;laa…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Mi&amp;nne</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Vie</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Järjestys</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sa&amp;rakkeet</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Esikatselu</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Sano minne.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Tämä on kansio; lisää tiedoston nimi.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Kansiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Kuten näytetään</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Kuten aineistossa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Valitse ainakin yksi sarake.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Tätä lajia ei ole vietäväksi.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Lähde: %1, tilanne %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Haku: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Tällainen tiedosto on jo; se korvataan.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Kuten viimeksi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Kunkin lajin riveille ehdotetaan muotoa, jossa ne viimeksi vietiin.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>&amp;Tietueet sellaisina kuin ne saatiin</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Työkirjoissa ja taulukkolaskennan CSV-tiedostoissa sarakkeilla on otsikot; muissa tiedostoissa on rajapinnan nimet, jotka ovat samat kaikilla kielillä. Työkirjoissa ja GeoJSON-tiedostoissa kerrotaan, mistä tiedot ovat peräisin.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Rajaa</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Näytä %n lisää</numerusform>
            <numerusform>Näytä %n lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Näytä vähemmän</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Valmistaja</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Laiteohjelmisto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ei tunnistetta</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Ei vanhene</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ei vielä voimassa</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Vanhenemassa</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Ei latauspaikkaa</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ei ilmoitettu</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Kuljettaja %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>ulkoinen ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tunniste</numerusform>
            <numerusform>%n tunnistetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>saa käyttää %n latauslaitetta</numerusform>
            <numerusform>saa käyttää %n latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tunniste %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>kuuluu: %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Latauspaikka %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n latauslaite</numerusform>
            <numerusform>%n latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Kotisijainti %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>varalla</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n kuljettaja</numerusform>
            <numerusform>%n kuljettajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>nähty %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>päivitetty %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunnin</numerusform>
            <numerusform>%n sekunnin</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>tavu %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>rivi %1, sarake %2 (tavu %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Tilakoodi %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Tiedostoa ”%1” ei ole; tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Sinulla ei ole oikeutta lukea tiedostoa ”%1”; kysy sen omistajalta tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>”%1” on kansio; valitse siitä tiedosto.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>”%1” on osoite eikä tiedosto; muodosta siihen yhteys.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>Tiedostoa ”%1” ei voitu lukea loppuun (%2); kopioi se uudelleen tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>”%1” on pakattu, ja se on katkennut tai muuttunut; hanki siitä ehjä kopio.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>Tiedoston ”%1” sisältö ylittää rajan %2; valitse pienempi tiedosto.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Muisti ei riitä kohteelle ”%1”; sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Kohteen ”%1” lukeminen keskeytettiin; avaa se uudelleen.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>API-avain puuttuu; aseta CHARGETREE_API_KEY tai anna avaintiedosto.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Avaintiedostoa ”%1” ei ole; tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Sinulla ei ole oikeutta lukea avaintiedostoa ”%1”; sen pitäisi olla omasi.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Avaintiedosto ”%1” ei ole tavallinen tiedosto; anna toinen.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Avaintiedostoa ”%1” ei voitu lukea; kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Muut voivat lukea avaintiedoston ”%1”; rajaa se vain itsellesi komennolla chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>Kohteessa ”%1” ei ole avainta; lisää siihen API-avain.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>Kohteen ”%1” sisältö ei ole avain; lisää siihen API-avain yhdelle riville.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>”%1” ei ole JSON-muotoa: %2, %3; hanki siitä ehjä kopio.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>”%1” ei ole latausverkosto: siinä ei ole kenttää ”userGroups” eikä ”spareUsers”; valitse valtuutettujen käyttäjien kutsun vastaus.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>”%1” on sisäkkäisempi kuin mikään latausverkosto, %3; tarkista, mistä se on peräisin.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>”%1” on suurempi kuin ohjelma pystyy lukemaan; valitse pienempi osa.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Kohteen ”%1” avaaminen keskeytettiin; avaa se uudelleen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Palvelimen ”%1” vastaus ei ole JSONia: %2, %3; yritä uudelleen ja kerro toimittajallesi, jos vika jatkuu.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>”%1” on tyhjä; hanki siitä kokonainen kopio.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>”%1” on verkkosivu eikä latausverkosto; tallenna itse rajapinnan vastaus.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>”%1” on UTF-16- tai UTF-32-muodossa; tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>siinä ei ole mitään</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>se on UTF-16- tai UTF-32-muodossa eikä UTF-8-muodossa</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>se on verkkosivu</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>merkki ei ole UTF-8-merkki</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>ohjausmerkki on väärässä paikassa</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>kenoviivan jälkeinen merkki on väärä</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>luku on virheellinen</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>sana ei ole true, false eikä null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>merkki on väärässä paikassa</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>pilkku puuttuu</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>kaksoispiste puuttuu</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>arvo puuttuu</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>pilkun jälkeen ei ole mitään</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>se päättyy kesken tekstin</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>se päättyy kesken olion</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>se päättyy kesken taulukon</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>avaimella ei ole lainausmerkkejä</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>sen lopun jälkeen on jotakin</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>se on liian sisäkkäinen</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>”%1” ei ole osoite, josta voi hakea; anna osoite, jonka alussa on https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>Yhteys osoitteeseen ”%1” olisi salaamaton, ja avain voitaisiin lukea matkalla; käytä osoitteessa alkua https://.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Kohteen ”%1” osoitteessa on avain tai salasana, jonka muut voisivat lukea; poista se ja anna avain muuttujassa CHARGETREE_API_KEY tai avaintiedostossa.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Kohteelle ”%1” ei ole API-avainta; aseta CHARGETREE_API_KEY tai anna avaintiedosto.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>Kohdetta ”%1” ei löytynyt; tarkista osoite ja verkkoyhteys.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>”%1” ei ota yhteyksiä vastaan; tarkista osoite tai yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>Yhteys kohteeseen ”%1” katkesi ennen kuin vastaus oli perillä; yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>”%1” ei pystynyt todistamaan identiteettiään, joten avainta ei lähetetty; tarkista osoite sekä tämän tietokoneen kello ja varmenteet.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Välityspalvelin ei päästänyt pyyntöä kohteeseen ”%1”; tarkista tämän tietokoneen välityspalvelinasetukset.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>Kohteeseen ”%1” ei saatu yhteyttä; tarkista verkkoyhteys ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>”%1” ei lähettänyt mitään %2 aikana; yritä uudelleen tai kysy toimittajalta, onko palvelu toiminnassa.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>”%1” ei lähettänyt koko vastausta %2 aikana; yritä uudelleen tai anna enemmän aikaa.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>”%1” vastasi ilman latausverkostoa (tilakoodi %2); tarkista osoite toimittajalta.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>”%1” ei ymmärtänyt pyyntöä (tilakoodi %2); tarkista osoite ja asiakas-ID.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>”%1” ei tunne tätä asiakasta tai ei hyväksy avainta (tilakoodi %2); tarkista avain ja asiakas-ID.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>”%1” ei salli latausverkoston lukemista tällä avaimella (tilakoodi %2); pyydä oikeus toimittajalta.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>Kohteessa ”%1” ei ole mitään tässä osoitteessa (tilakoodi %2); tarkista polku toimittajalta.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>Kohteeseen ”%1” lähetettiin liikaa pyyntöjä (tilakoodi %2); odota muutama minuutti ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>Kohteessa ”%1” on häiriö (tilakoodi %2); yritä myöhemmin uudelleen ja ilmoita toimittajalle, jos häiriö jatkuu.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>”%1” antoi vastauksen, jota ohjelma ei tunne (tilakoodi %2); tarkista osoite toimittajalta.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>”%1” vastasi verkkosivulla; tarkista osoite ja se, vaatiiko tämä verkko kirjautumista.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>”%1” vastasi muodossa ”%3” eikä JSON-muodossa; tarkista osoite.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>”%1” pakkasi vastauksensa tavalla, jota ei pyydetty (”%3”); ilmoita toimittajalle.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>”%1” antoi tyhjän vastauksen; tarkista osoite tai yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>Kohteen ”%1” vastaus ei ole latausverkosto; tarkista osoite.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Kohteen ”%1” vastaus ei ole ilmoitetun mittainen, joten se katkesi matkalla; yritä uudelleen.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Kohteen ”%1” vastaus ylittää rajan %2; tarkista osoite.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Muisti ei riitä kohteen ”%1” vastaukseen; sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Kohteen ”%1” pakattu vastaus on vioittunut tai katkesi matkalla; yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>”%1” on offline-kopio, joka on katkennut tai muuttunut; avaa toinen kopio tai nouda tiedot uudelleen.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>”%1” on ohjelman uudemman version offline-kopio; päivitä ohjelma tai avaa toinen kopio.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>Tiedostoa ”%3”, jota yhteys kohteeseen ”%1” tarvitsee, ei voitu lukea; tarkista sen nimi ja saatko lukea sen.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>Tiedostossa ”%3” ei ole myöntäjän varmennetta; nimeä yhteydessä kohteeseen ”%1” PEM-tiedosto, jossa sellainen on.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>Tiedostossa ”%3” ei ole varmennetta näytettäväksi kohteelle ”%1”; nimeä yhteydessä PEM-tiedosto, jossa se on.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>Tiedostossa ”%3” ei ole yksityistä avainta, jota voisi käyttää kohteelle ”%1”; nimeä PEM-tiedosto, jossa avain on ilman salasanaa.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>Tiedoston ”%3” yksityinen avain kuuluu muuhun varmenteeseen kuin kohteelle ”%1” näytettävään; nimeä avain, joka kuuluu siihen.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>Kohde ”%1” ei voinut todistaa, kuka se on, koska sen varmenne vanheni %2; tarkista tämän tietokoneen kello, ja jos se on oikeassa, palvelimen ylläpitäjän on uusittava varmenne.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>Kohde ”%1” ei voinut todistaa, kuka se on, koska sen varmenne on voimassa vasta alkaen %2; tarkista tämän tietokoneen kello, ja jos se on oikeassa, kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>Kohde ”%1” näytti toisen palvelimen varmenteen, joten avainta ei lähetetty; tarkista osoite ja haluaako tämä verkko sinun kirjautuvan.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>Kohteen ”%1” varmenteen on myöntänyt taho, jota tämä tietokone ei tunne, joten avainta ei lähetetty; tarkista osoite tai nimeä yhteydessä myöntäjän tiedosto.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>Kohde ”%1” takaa itse itsensä omalla varmenteellaan, joten avainta ei lähetetty; jos luotat palvelimeen, nimeä sen varmenne yhteydessä myöntäjäksi.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Salattua yhteyttä kohteeseen ”%1” ei syntynyt; tarkista osoite ja sen portti, päästääkö tämä verkko sen läpi ja haluaako palvelin sinulta varmenteen.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>Kohde ”%1” haluaa nähdä varmenteesi eikä hyväksynyt sitä, mitä sille näytettiin; nimeä oikea varmenne yhteydessä.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Välityspalvelin ”%3” matkalla kohteeseen ”%1” haluaa tietää, kuka olet; anna nimesi ja salasanasi sille ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>”%1” ohjaa toiseen osoitteeseen (tilakoodi %2), eikä avainta lähetetä sinne; tarkista osoite ja se, vaatiiko tämä verkko kirjautumista.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Pudota yksi tiedosto kerrallaan avataksesi sen</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Pudota avataksesi ”%1”</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Selaa…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Selaa: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-tiedostot (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Tiedoston nimi puuttuu; anna nimi.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>”%1” on kansio; anna siinä olevan tiedoston nimi.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>”%1” on laite tai putki; anna tiedoston nimi.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>”%1” on linkki, jonka kohdetta ei ole; valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>Tiedostoa ”%1” ei voi kirjoittaa, koska sen kansiota ei ole; luo kansio tai valitse toinen.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Sinulla ei ole oikeutta kirjoittaa tiedostoa ”%1”; valitse toinen kansio.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>”%1” on vain luettavissa olevalla levyllä; valitse toinen kansio.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>Tiedostoa ”%1” ei kirjoitettu, koska levy on täynnä; vapauta tilaa tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>Tiedostoa ”%1” ei kirjoitettu, koska se on liian suuri tälle levylle; valitse toinen kansio tai vie vähemmän tietoja.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Nimi ”%1” on liian pitkä tälle levylle; anna lyhyempi nimi.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>Tiedostoa ”%1” ei kirjoitettu (%2); yritä uudelleen tai valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Yhteydet</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offline-kopiot</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Tukipaketit</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Unohda offline-kopiot</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Unohda</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Missä tiedostoni ovat</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopioi polku</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n offline-kopio</numerusform>
            <numerusform>%n offline-kopiota</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Offline-kopioita ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Unohdetaanko %n offline-kopio? Sitä ei saa takaisin.</numerusform>
            <numerusform>Unohdetaanko %n offline-kopiota? Niitä ei saa takaisin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Haut ja kirjanmerkit</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Seurattavat</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Karttakuvat</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Tämä kansio luodaan, kun on jotakin tallennettavaa</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Offline-kopioita lasketaan…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Unohda karttakuvat</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Enintään %n havainnon voi ohittaa; korjaa syy tai muuta havaintojen rajoja.</numerusform>
            <numerusform>Enintään %n havaintoa voi ohittaa; korjaa syy tai muuta havaintojen rajoja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Milloin jokin katsotaan havainnoksi. Näkyvissä oleva latausverkosto arvioidaan heti uudelleen; mitään ei noudeta.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetModel</name>
    <message>
        <source>spare</source>
        <translation>varalla</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>suora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>vakiosyöte</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demoverkosto</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetView</name>
    <message>
        <source>Fleet</source>
        <translation>Latausverkosto</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or other words may find something; Esc brings back the whole fleet.</source>
        <translation>Mitään ei löytynyt. Vähemmillä tai muilla sanoilla voi löytyä; Esc näyttää taas koko latausverkoston.</translation>
    </message>
</context>
<context>
    <name>chargetree::GeneralPage</name>
    <message>
        <source>Local: %1</source>
        <comment>a time zone</comment>
        <translation>Paikallinen: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ki&amp;eli</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Ulkoasu</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Ajat</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Koskee kaikkia näytöllä näkyviä aikoja, haettavia päivämääriä ja työkirjoja. Muissa tiedostoissa ajat kerrotaan aikavyöhykkeineen.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 / %2 latauslaitteesta (%3)</numerusform>
            <numerusform>%1 / %2 latauslaitteesta (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 pistorasia</numerusform>
            <numerusform>%1 pistorasiaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 / %2 pistorasiasta (%3)</numerusform>
            <numerusform>%1 / %2 pistorasiasta (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 tunniste</numerusform>
            <numerusform>%1 tunnistetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 / %2 tunnisteesta (%3)</numerusform>
            <numerusform>%1 / %2 tunnisteesta (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Laitteiden tila</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Pistorasioiden tila</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Viimeisin yhteys</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Vanhenemisviikko</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Tunnisteet, jotka eivät vanhene näillä viikoilla</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Valmistaja</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Laiteohjelmisto</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>alle tunti sitten</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>alle vuorokausi sitten</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>alle viikko sitten</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>alle 30 päivää sitten</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n muu arvo</numerusform>
            <numerusform>%n muuta arvoa</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>vanhentunut aiemmin</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>vanhenee myöhemmin</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>kauemmin sitten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>vanhentunut ennen %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>vanhenee %1 jälkeen</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Mikään haku ei löydä juuri näitä</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Täällä ei ole mitään laskettavaa: ei latauslaitteita, pistorasioita eikä tunnisteita.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Napsautus hakee koko latausverkostosta ja voi löytää enemmän.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Latausverkosto yhdellä silmäyksellä</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tilanne %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>Tukipaketti tallennettiin nimellä %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ohita %n havainto</numerusform>
            <numerusform>Ohita %n havaintoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>tiedossa ja ilmoitettu, testilaite, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Ohitus on voimassa tässä latausverkostossa päivitysten jälkeenkin, kunnes joku peruu sen.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ohita</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Sinulla ei ole omaa ajonaikaista kansiota, joten Chargetreen jokainen käynnistys avaa oman ikkunan.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Pyyntö on liian pitkä välitettäväksi käynnissä olevalle Chargetreelle; tämä on oma ikkunansa.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Käynnissä oleva Chargetree on eri versiota; tämä on oma ikkunansa.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Käynnissä oleva Chargetree ei vastaa; tämä on oma ikkunansa.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Ajonaikaista kansiota ”%1” ei voi käyttää, joten Chargetreen jokainen käynnistys avaa oman ikkunan; tarkista kansion oikeudet.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>Säilytettäviä &amp;kopioita</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>Säilytysaika &amp;päivinä</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>Tiedostoa ”%1” ei voi lukea eikä siirtää syrjään. Mitään ei kirjoitettu; tarkista sen kansion oikeudet.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-avain</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>Yhteyden ”%1” API-avain</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Se lähetetään vain palvelimelle %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Säilytä avainrenkaassa</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Vain tämä istunto</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-avain</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Tällä työpöydällä mikään avainrengas ei vastaa.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>haetaan avainrenkaasta…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä ole</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>tallessa tämän istunnon ajan</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>tallessa avainrenkaassa</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>otsakkeessa %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>kyselyparametrissa %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Tällä työpöydällä ei ole avainrengasta.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Avainrengas on lukittu.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Pääsy avainrenkaaseen evättiin.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Avainrengas ei toimi.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Avaa se ja yritä uudelleen, tai anna avain vain tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>Avain on voimassa vain tämän istunnon; avaa avainrengas ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>Avain voi olla siinä yhä; avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Yritä uudelleen, tai anna avain vain tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>Avain on voimassa vain tämän istunnon; säilytä se yrittämällä uudelleen.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>Avain voi olla siinä yhä; yritä uudelleen.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Anna avain vain tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>Avain on voimassa vain tämän istunnon.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>Säilytetty avain on yhä tallessa; poista se siellä, missä avainrengas on käytössä.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Ra&amp;jat</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>Pisin odot&amp;us ilman dataa</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>&amp;Koko vastaus ajassa</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Suurin vastaus</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB purettuna</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole kotisijaintia ”%1”.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole kuljettajaa ”%1”.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole tunnistetta ”%1”.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole latauspaikkaa ”%1”.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>Tässä latausverkostossa ei ole latauslaitetta ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>”%1” ei ole Chargetreen linkki; kopioi se uudelleen sieltä, mistä se tulee.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Linkkiä kohteeseen ”%1” seurataan heti, kun latausverkosto on auki.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Hae sitä</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Näytä tai piilota rajausvaihtoehdot</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Lajittele, valitse ja järjestä sarakkeita</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Luetteloitavaa latausverkostoa ei vielä ole.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Haku ja rajaukset eivät jätä jäljelle yhtään riviä.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>Tässä latausverkostossa niitä ei ole.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Näytä ohitetut (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Näytä muiden joukossa myös ohitetut ja ohittamisen perustelut</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Järjestä &amp;nousevasti</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Järjestä &amp;laskevasti</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Sitten tämän mukaan nousevasti</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>Sitten &amp;tämän mukaan laskevasti</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>&amp;Piilota tämä sarake</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Sarak&amp;keet…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>P&amp;alauta sarakkeet ja järjestys</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Kuljettajat</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kuljettaja</numerusform>
            <numerusform>%1 kuljettajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tunniste</numerusform>
            <numerusform>%1 tunnistetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Latauspaikat</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 latauspaikka</numerusform>
            <numerusform>%1 latauspaikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 pistorasia</numerusform>
            <numerusform>%1 pistorasiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Määritykset</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 määritys</numerusform>
            <numerusform>%1 määritystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Huonoin tunniste</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Saa käyttää</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Huonoin latauslaite</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Saa ladata täällä</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Kuuluu kohteeseen</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>Kotisijainnin ID (ilmoitettu)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Kotisijainti (ilmoitettu)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>Latauspaikan ID (ilmoitettu)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Latauspaikka (ilmoitettu)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Korjausohje</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ohittamisen perustelu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 havainto</numerusform>
            <numerusform>%1 havaintoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Haetaan tietoja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
</context>
<context>
    <name>chargetree::LocationPage</name>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaatit</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopioi osoite</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopioi koordinaatit</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Osoitetta ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Ei käyttökelpoista sijaintia: sitä ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Ei käyttökelpoista sijaintia: 0, 0 on meressä.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Ei käyttökelpoista sijaintia: luvut eivät osu maapallolle.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Kopioi geo:-linkki</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Avaa OpenStreetMapissa…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Siirry kuljettajaan, tunnisteeseen, latauslaitteeseen, latauspaikkaan…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Siirry minne tahansa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d kuljettajat · t tunnisteet · c latauslaitteet · s latauspaikat · h kotisijainnit · &gt; toiminnot</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Vielä ei ole latausverkostoa, josta hakea; &gt; luettelee toiminnot</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Varoitukset ja virheet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Virheet</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Mitä ohjelma teki</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Etsi lokista…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Etsi lokista</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Kuinka paljon näytetään</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Tukipaketti…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Yksi tiedosto sille, joka auttaa sinua: versio, asetukset, aineiston poikkeamat ja tämä loki; ei avainta, kuljettajia eikä tunnisteita</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Kopioi valitut</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopioi kaikki</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Vastaavia merkintöjä ei ole.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Yksityiskohta</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Kirjaudu välityspalvelimeen</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Välityspalvelin ”%1” pyytää käyttäjätunnusta ja salasanaa.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>Ne säilyvät vain tämän istunnon ajan.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Käyttäjätunnus</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Tarkista luettelo</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Arvot, yksi rivillä</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Arvot, yksi rivillä</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pioi</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopioi näkyvät rivit otsikoineen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Kirjoittaa näkyvät rivit CSV-tiedostoon</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Vielä ei ole latausverkostoa, josta hakea.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Millään arvolla ei ole tätä vastausta.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Liitä vasemmalle korttinumeroita, nimiä tai ID:itä, yksi rivillä: jokainen tarkistetaan heti. Myös taulukkolaskennan sarakkeet käyvät.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 arvo</numerusform>
            <numerusform>%1 arvoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 toistuu</numerusform>
            <numerusform>%1 toistuu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupFilters</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Kaikki (%1)</translation>
    </message>
    <message>
        <source>&amp;Found (%1)</source>
        <translation>&amp;Löytyneet (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Tuntemattomat (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>&amp;Moniselitteiset (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>Kuljettajan ID</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Löytyi kentästä</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>again</source>
        <translation>toistuu</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>Sama kuin arvo %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>moniselitteinen: %1 tietue</numerusform>
            <numerusform>moniselitteinen: %1 tietuetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>löytyi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tuntematon</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>moniselitteinen</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE UID</translation>
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
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Avaa latausverkosto</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Latausverkostot (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Vie CSV-muodossa</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Pilkuin erotetut arvot (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>Tietoja Chargetree-ohjelmasta</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Selaa latausverkostoa, hae kuljettajia ja vie näkemäsi tiedot. Vain luku.

Lisensoitu Apache License 2.0&#xa0;‑lisenssillä. Tehty Qt %1:n, libxlsxwriterin, zlibin ja Zstandardin avulla.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Avaa selaimessa</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Avataanko tämä sivu selaimessa?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kuljettaja</numerusform>
            <numerusform>%1 kuljettajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tunniste</numerusform>
            <numerusform>%1 tunnistetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 kotisijainti</numerusform>
            <numerusform>%1 kotisijaintia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 latauspaikka</numerusform>
            <numerusform>%1 latauspaikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ei tuloksia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ki&amp;eli</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Ulkoasu</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Näytettävä aineisto</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Valitse latausverkosto</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Kopioi &amp;muuta</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Valittuna on yli %1 riviä; vie ne sen sijaan tiedostoon.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Tarkistettu luettelo</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, löytyi %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Kirjanmerkiksi voi lisätä kotisijainnin, kuljettajan, tunnisteen, latauspaikan tai latauslaitteen.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Nä&amp;kymä</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Turvallisesti jaettava kopio koko latausverkostosta</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Turvallisesti jaettava kopio valituista</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Turvallisesti jaettava kopio löydetyistä</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Latausverkostot (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>Pudotettiin %n tiedosto, ja ikkuna näyttää yhden; pudota yksi kerrallaan.</numerusform>
            <numerusform>Pudotettiin %n tiedostoa, ja ikkuna näyttää yhden; pudota yksi kerrallaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 rivi viety tiedostoon %2</numerusform>
            <numerusform>%1 riviä viety tiedostoon %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>Sivua ei voitu tulostaa; valitse toinen tulostin tai tallenna se PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-asiakirjat (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Käyttökatkoluettelo</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Vertaillut latauslaitteet</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Määritysten poikkeamat</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Valittuna on yli %1 havaintoa; ohita kerralla vähemmän.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Peittää ihmisten henkilöllisyyden, kunnes kohdetta osoitetaan. Kopioidussa ja viedyssä ovat silti todelliset arvot.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Mikään selain ei avannut osoitetta %1; kopioi se selaimeen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Kansiota %1 ei voitu avata.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Yhdistäminen</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Puu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Tietopaneeli</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Kuka saa ladata ja miksi</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Miksi kortti hylätään?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Mitä jos tätä ei olisi?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Vertailu ja poikkeamat</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Muutokset ja seuranta</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Latausverkosto yhdellä silmäyksellä</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Vieminen</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Komentorivi</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Yksityisyys ja turvallisuus</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Kun jokin on vialla</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Mitä se löytää</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Miksi sillä on väliä</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdä</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Aluksi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mihin se on</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Hakeminen</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Asetukset ja ulkoasu</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Chargetreen käyttöohje</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Hae käyttöohjeesta</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Luvun teksti</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Missään luvussa ei ole kaikkia näitä sanoja.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Takaisin edelliseen lukuun</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Lähennä</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Näytä kaikki latauslaitteet</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Näytä valittu</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Muu tila</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ei tilaa</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>ei tilaa</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n latauslaite</numerusform>
            <numerusform>%n latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>sijaintia ei ole ilmoitettu</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 on meressä</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>maapallon ulkopuolella</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n latauslaite ilman käyttökelpoista sijaintia</numerusform>
            <numerusform>%n latauslaitetta ilman käyttökelpoista sijaintia</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>Haku ei löytänyt latauslaitteita.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Millään haun löytämällä latauslaitteella ei ole käyttökelpoista sijaintia.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Millään tämän latausverkoston latauslaitteella ei ole käyttökelpoista sijaintia.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Kartan tausta…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Latauslaitteet ilman käyttökelpoista sijaintia</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Kartoissa on valmiina oma maailmankartta, jota varten mitään ei noudeta.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Kartan tausta</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Latauslaitteiden kartta</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page Down ja Page Up siirtyvät merkistä merkkiin, Enter valitsee merkin, plus ja miinus zoomaavat, nuolet siirtävät karttaa, 0 näyttää kaikki.</translation>
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
        <translation>Karttapalvelin kieltäytyi; siltä kysytään hetken päästä uudelleen.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>vielä %n latauslaite</numerusform>
            <numerusform>vielä %n latauslaitetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Sulje ilmoitus</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>ei vielä nimeä</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Numeron %1 nimi</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Kotisijaintien ja latauspaikkojen tyypit</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Ulkoisten ID:iden viitetyypit</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Poista nimi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Muu numero</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesTable</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>Rajapinta ilmoittaa joitakin asioita numerolla kertomatta, mitä numero tarkoittaa. Numerolle antamasi nimi näkyy sen edellä kaikkialla, missä numero näytetään; vienneissä on pelkkä numero. Luettelossa ovat näkyvissä olevan latausverkoston numerot.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Ennen viimeisintä päivitystä</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Etsitään vanhempia kopioita…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Vanhempia kopioita ei ole tallessa</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vertaa kohteeseen…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Ilman latauslaitetta jäävät, jos poistuu: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Menetetyt latauslaitteet</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ja %1 muu</numerusform>
            <numerusform>ja %1 muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>&amp;Pidä päällä uudelleenkäynnistyksen jälkeen</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Yksityisyysnäkymä peittää kuljettajien nimet, tunnisteet, SIM-kortit, ulkoiset ID:t ja sähköpostiosoitteet näytöllä, kunnes niitä osoitetaan. Kopioidussa ja viedyssä ovat silti todelliset arvot.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Puretaan</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Valmistellaan</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Kirjoitetaan</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Molemmat sanat, missä tahansa järjestyksessä ja kentässä; kirjainkoolla ja tarkkeilla ei ole väliä</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Kortti kuten se on painettu: välilyönnein, desimaalilukuna tai tavut käännettyinä</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Nämä sanat tässä järjestyksessä</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Tähden paikalla voi olla mitä tahansa</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Ilman tätä sanaa</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Jompikumpi</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Sulkeet pitävät yhdessä</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>Jokin näistä arvoista tässä kentässä</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Enemmän, vähemmän tai power:11000..50000 väliltä</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>30 päivän kuluessa; h, d, w ja y, menneestä miinus</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Kentällä on arvo</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Vain tämän lajiset tietueet</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Hakutapoja</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Haun kentät</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Haun tilat</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Havainnot löytyvät kohteensa mukana sekä silloin, kun kaikki sanat ovat säännön nimessä tai sen vakavuudessa</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>”%1” on väärin päin; kirjoita pienempi pää ensin.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>”%1” ei ole luku; vertaa lukuun tai kirjoita %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>”%1” ei ole päivämäärä; kirjoita 2027-06-30, kahden päivämäärän väli tai aika tästä hetkestä, esimerkiksi &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>”%1” ei ole luku; kirjoita %2:5, %2&gt;=5 tai %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>”%1” ei ole yes eikä no; kirjoita %2:yes tai %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>”%1” on teksti, eikä sillä ole järjestystä; kirjoita %1:teksti, tai %1=teksti koko tekstille.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Tässä suljettavaa sulkua ei ole avattu; jätä se pois tai kirjoita teksti lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>”OR” tarvitsee jotakin molemmille puolilleen; kirjoita a OR b tai laita se lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>Näissä suluissa ei ole mitään; kirjoita niihin jotakin tai jätä ne pois.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Tässä on liian monta sulkua sisäkkäin; jätä joitakin pois.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Tässä avattua sulkua ei ole suljettu; lisää ”)”.</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Tämä viiva ei kiellä mitään; kirjoita se aivan ehdon eteen.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Tässä avattua lainausmerkkiä ei ole suljettu; lisää ”&quot;”.</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Kohdan ”%1” jälkeen ei ole mitään; kirjoita, mitä sen pitää olla.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Tilaa ”%1” ei ole; tilat ovat %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Tilaa ”%1” ei ole; tarkoititko ”%2”?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Lajia ”%1” ei ole; lajit ovat %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>Kentällä ”%1” ei ole omaa arvoa; has:%1 kysyy, onko se olemassa.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>”%1” tarvitsee ensin avaimen; kirjoita %1:avain=arvo.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Kenttää ”%1” ei ole; tarkoititko ”%2”?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Kenttää ”%1” ei ole; jos etsit itse tekstiä, kirjoita se lainausmerkkeihin.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Tunniste on vanhentunut</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Tunniste vanhenee pian</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Tunniste on voimassa eikä vanhene pian</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Tunniste ei ole vielä voimassa</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Tunniste ei vanhene koskaan</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Tunniste on laskutettava</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Varalla oleva kotisijainti tai kuljettaja ilman kotisijaintia</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Latauslaite on ilman yhteyttä</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Latauslaitteella on yhteys, ja sen tila on muu kuin ei yhteyttä tai poissa käytöstä</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Latauslaitteella on yhteys</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Latauslaite tai jokin sen pistorasioista on vikatilassa</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>Pistorasia on latauslaitteen ohjain</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Raakatietue JSON-muodossa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Kopioi koko raakatietue JSON-muodossa</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Vain ensimmäiset 100 kt näytetään. Kopiointi ottaa koko raakatietueen.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Tämä tietue on liian suuri leikepöydälle. Vie se tiedostoon.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Vanhenee 30 pv sisällä</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Vanhentunut 30 pv sisällä</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Yli vrk ilman yhteyttä</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Vikatilassa nyt</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Ilman tunnisteita</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Ilman käyttöoikeutta</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Varalla, tunniste voimassa</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Ei ilmoitettu tässä tietueessa</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Ilmoitettu arvona null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Ilmoitettu tyhjänä tekstinä</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopioi rivi</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Näytä puussa</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Avaa selaimessa…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>myönnetty yksinään</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaatit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tunnistetiedot</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Ketkä saavat ladata</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 kuljettaja, tämän aineiston mukaan</numerusform>
            <numerusform>%1 kuljettajaa, tämän aineiston mukaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Latauslaitteet</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Huonoin latauslaite</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Tunnisteet: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Käyttöoikeudet</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>tämän aineiston mukaan</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Saa käyttää</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Huonoin näistä</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Saa ladata näissä latauspaikoissa</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Saa käyttää näitä yksittäisiä latauslaitteita</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Ulkoiset ID:t</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Tehty Chargetreella %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopio %1/%2; kopiot eroavat toisistaan</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Yhteydessä</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Vikatilassa</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Laskettu tästä aineistosta</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Niiden tila</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Saa ladata täällä</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 kuljettaja</numerusform>
            <numerusform>%1 kuljettajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Latauslaitteet: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Pistorasiat ilmoituksen mukaan</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Arvon tyyppi poikkeaa kuvauksesta</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null luettelossa</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null luvatun arvon paikalla</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Kuvattu kenttä puuttuu</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Kenttä, jota ei ole kuvattu</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Kenttä toisella nimellään</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Kenttä kahdesti samassa tietueessa</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Luku, joka ei mahdu</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Rikkinäinen teksti</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Virheellinen päivämäärä</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Saman tietueen ristiriitaiset kopiot</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID, jonka kohdetta ei ole aineistossa</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Aineiston poikkeamat</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Poikkeama</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Mitään ei katoa: poikkeavat arvot näytetään sellaisina kuin ne saatiin. Aineistossa toistuva latauslaite tai latauspaikka lasketaan kerran.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>Sama ID kahdesti</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, tilanne %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>Tässä aineistossa ei ole poikkeamia.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Ensimmäinen esiintymä</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Piilota salaisuudet</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Näytä salaisuudet</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>”%1” poistettu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>Tuotiin %n haku tai kirjanmerkki.</numerusform>
            <numerusform>Tuotiin %n hakua ja kirjanmerkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Haut ja kirjanmerkit vietiin tiedostoon %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Kirjanmerkit</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Omat haut</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Valmiit haut</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · ei tässä latausverkostossa</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 tietue</numerusform>
            <numerusform>%1 tietuetta</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>näkyvissä nyt</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Siirry kohteeseen</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Hae &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nimeä uud&amp;elleen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Tuo hakuja ja kirjanmerkkejä</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Haut (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Vie haut ja kirjanmerkit</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Haut ja kirjanmerkit</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Lisää hauista ja kirjanmerkeistä</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D säilyttää valitun rivin tässä</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S säilyttää haun tässä</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Tiedoston ”%1” hakuja ja kirjanmerkkejä ei voi lukea. Tiedosto jää ennalleen, kunnes tallennat tai muutat jotakin; silloin se siirretään syrjään nimellä ”%2”.</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>Tiedostossa ”%1” ei ole Chargetreen hakuja; valitse tiedosto, joka on viety sieltä.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Hae kuljettajia, tunnisteita, latauslaitteita…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>ei ymmärretä: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Tallenna tämä haku</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Näin haetaan</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Mitä etsit?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Enter tai kaksoisnapsautus kokeilee esimerkkiä.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Kotisijaintien, kuljettajien, latauspaikkojen, latauslaitteiden ja pistorasioiden nimet; tunnisteen kohdalla sen kuljettajan</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>Rajapinnan ID:t lukuina</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Kotisijaintien, kuljettajien ja latauspaikkojen ulkoiset ID:t</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Kotisijainti ja sen kuljettajat nimen tai ID:n mukaan</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>Kuljettajien ja latauspaikkojen maksajien ID:t</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Saako kuljettaja käyttää yhtään latauslaitetta</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Tunnisteet, myös kuten kortissa lukee, ja niiden kuljettajat</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Tunnisteiden selitteet</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Milloin tunnisteiden voimassaolo alkaa</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Milloin tunnisteet vanhenevat</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Milloin tunnisteet ja pistorasiat on päivitetty</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Latauspaikka ja sen latauslaitteet nimen tai ID:n mukaan</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>Latauspaikkojen kustannusten ID:t ja nimet</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Latauslaitteet laitteen ID:n tai nimen mukaan</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>Latauslaitteiden EVSE-ID:t, tähtien kanssa tai ilman</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Latauslaitteiden sarjanumerot</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Latauslaitteiden valmistajat</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Latauslaitteiden mallit</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Latauslaitteiden laiteohjelmistot</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Latauslaitteiden ja pistorasioiden tila, alusta lukien</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Onko latauslaitteella toimiva yhteys</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Milloin latauslaitteet on nähty viimeksi</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>Latauslaitteiden ICCID-numerot</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>Latauslaitteiden IMSI-numerot</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Mittareiden sarjanumerot ja tyypit</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Latauslaitteiden ominaisuudet</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Latauslaitteiden osoitteet kadusta maahan</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Latauslaitteiden kaupungit</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Latauslaitteiden maat</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Kertooko latauslaite paikkansa kartalla</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Pistorasiat nimen tai ID:n mukaan</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Pistorasioiden teho watteina</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Pistorasioiden jännite</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Pistorasioiden virta ampeereina</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Latauslaitteiden määritykset: avain tai avain ja sen arvo; salaisuuksilta näyttäviä arvoja ei katsota</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Tietue sellaisena kuin se saatiin, ilman siinä olevia tietueita, jotka löytyvät itse</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Haetaan latausverkostoa</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Luetaan latausverkostoa</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Järjestetään latausverkostoa</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Viedään</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Yhteyttä ”%1” ei ole; valitse jokin luettelosta.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Anna avain…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Kirjaudu välityspalvelimeen…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Muokkaa yhteyttä…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 tuli kohteesta %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Näkyvien tietojen tilanne: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Uusi yritys %n sekunnin kuluttua.</numerusform>
            <numerusform>Uusi yritys %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Yhteydelle ”%1” ei ole täällä vielä API-avainta; anna se, niin latausverkosto näkyy.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Haetaan %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Avataan tiedosto</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Tiedostoa ei voitu avata</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Turvallisesti jaettava kopio on tiedostossa %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n kuljettaja</numerusform>
            <numerusform>%n kuljettajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n latauslaite</numerusform>
            <numerusform>%n latauslaitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>%n arvo korvattiin: nimet, tunnisteet, SIM-kortit, sarjanumerot, ulkoiset ID:t, salaisuudet, osoitteet ja se, mitä ohjelma ei tunne.</numerusform>
            <numerusform>%n arvoa korvattiin: nimet, tunnisteet, SIM-kortit, sarjanumerot, ulkoiset ID:t, salaisuudet, osoitteet ja se, mitä ohjelma ei tunne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Koordinaatit on pyöristetty noin 10 kilometriin. Katso kopio läpi ennen kuin annat sen eteenpäin.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Kirjoitetaan turvallisesti jaettavaa kopiota</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>Sivu tallennettiin nimellä %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Yleiset</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Yksityisyys</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Päivitys ja rajat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Offline-kopiot</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Viennit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>Palauta s&amp;ivun oletukset</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Numeroiden nimet</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Erilaisilla riveillä ei ole yhteisiä kenttiä.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Niistä verrataan vain ensimmäiset %1.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Mikä valituille riveille on yhteistä</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Ve&amp;rtaa rinnakkain</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Kerralla voi verrata enintään %1 latauslaitetta.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Kaikissa sama</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Eroavat</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n arvo: %1 …</numerusform>
            <numerusform>%n arvoa: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Latausverkosto</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Ikkunan osat</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Vie ja tulosta</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Hae ja kysy</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Puu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>Hakukentässä: siirry ensimmäiseen osumaan</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>Hakukentässä: siirry löydettyihin</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Lopeta haku</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>Puussa: laajenna rivi, siirry sitten sen alle</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>Puussa: kutista rivi, siirry sitten sen yläpuolelle</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>Puussa: laajenna kaikki rivin alla olevat</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Mitä riville voi tehdä</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Etsi näppäintä tai sen toimintoa</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Tallennetut ja kirjanmerkit</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>Kartalla: siirry seuraavaan merkkiin</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>Kartalla: lähennä</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>Kartalla: loitonna</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>Kartalla: näytä kaikki latauslaitteet</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>Kartalla: näytä valittu</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Hakukenttä, puut, luettelot ja kartta</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Vieressä olevat rivit</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Millään täällä olevalla latauslaitteella ei ole käyttökelpoista sijaintia.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n täällä olevalla latauslaitteella ei ole käyttökelpoista sijaintia, eikä sitä näytetä.</numerusform>
            <numerusform>%n täällä olevalla latauslaitteella ei ole käyttökelpoista sijaintia, eikä niitä näytetä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Offline-kopiota ei tallennettu, koska levy on täynnä; vapauta tilaa.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Offline-kopiota ei tallennettu, koska kansioon ”%1” ei voi kirjoittaa; salli kirjoittaminen siihen.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Offline-kopiota ei tallennettu, koska ”%1” ei ole kansio tai on linkki; poista se, mikä on sen paikalla.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Offline-kopiota ei tallennettu kansioon ”%1” (%2); yritä uudelleen päivittämällä.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>Offline-kopio oli vaurioitunut ja siirrettiin syrjään nimellä ”%1”; seuraavaan päivitykseen asti näytetään vanhempi, jos sellainen on.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Offline-kopioita säilytetään vain tallennetuista yhteyksistä; tallenna tämä yhteys.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>Offline-kopiota ”%1” ei voitu poistaa (%2); poista se itse.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Pistorasia</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>EVSE UID</translation>
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
        <translation>Selaa latausverkostoa, löydä kuka tahansa kuljettaja ja vie näkemäsi tiedot. Chargetree vain lukee; se ei koskaan muuta latausverkostoa.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Tutustu &amp;demoverkostoon</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Avaa tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Yhdistä…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>JSON-tiedoston voi myös pudottaa tähän ikkunaan.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Lisää…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Keskeytä lukeminen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kuljettaja</numerusform>
            <numerusform>%1 kuljettajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tunniste</numerusform>
            <numerusform>%1 tunnistetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 latauslaite kuljettajien käytettävissä</numerusform>
            <numerusform>%1 latauslaitetta kuljettajien käytettävissä</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>tilanne %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>offline-kopio</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>offline-kopio, tilanne %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 havainto</numerusform>
            <numerusform>%1 havaintoa</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Mihin tässä latausverkostossa kannattaa kiinnittää huomiota</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Tukipaketti</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>Tässä on kaikki, mitä tiedostossa on. Siinä ei ole avainta, kuljettajia eikä tunnisteita; yhteyksien, palvelinten ja tiedostojen nimiä siinä on.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Tallenna tukipaketti</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstitiedostot (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Tällä kuljettajalla ei ole tunnistetta.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Latauslaitteet, joita tämä kuljettaja saa käyttää</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Mikään käyttöoikeus ei salli tämän kuljettajan ladata.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Tämän aineiston mukaan. Kotisijainti ei anna oikeutta lataamiseen; se perustuu yllä oleviin käyttöoikeuksiin.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Ulkoiset ID:t</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Tällä kuljettajalla ei ole ulkoisia ID:itä.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Kuljettajat tällä ja alemmilla tasoilla</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Tämä ei ole kenenkään kuljettajan kotisijainti.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Latauslaitteet tällä ja alemmilla tasoilla</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Mikään täällä oleva latauslaite ei ole kuljettajien käytettävissä.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Pistorasiat</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Tämä latauslaite ei ilmoita pistorasioita.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Kuljettajat, jotka saavat ladata täällä</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Mikään käyttöoikeus ei salli kenenkään kuljettajan ladata täällä.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Tämän aineiston mukaan. Toimittajan latauslaitteiden käyttöryhmät eivät ole siinä.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Huonoin tunniste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Saa käyttää</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>kuten korttiin on painettu</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>desimaalilukuna</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>tavut käännettyinä</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>desimaalilukuna, tavut käännettyinä</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Kokeiltu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Yhteys toimii.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Yhteys ei toimi.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Missä: %1</translation>
    </message>
    <message>
        <source>Tag %1: %2</source>
        <translation>Tunniste %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Tilanne %1, lähde %2</translation>
    </message>
</context>
<context>
    <name>chargetree::TileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Osoite</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>&amp;Lähdemerkintä</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Tämä ei ole palvelimen osoite.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Vain https-osoitteista haetaan.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Osoitteessa on oltava {z}, {x} ja {y} palvelimen nimen jälkeen.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>Osoitetta, jossa on käyttäjä ja salasana, ei tallenneta.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Katukartta karttojen taustalla (valitsemaltasi karttapalvelimelta)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Karttapalvelimen ylläpitäjältä saa tietää palvelimen osoitteen ja sen, sallivatko ehdot tämän käytön. Palvelin näkee silloin tämän tietokoneen osoitteen ja katsotut paikat, mutta ei mitään muuta latausverkostosta. Osoitteessa oleva avain on asetuksissa luettavassa muodossa.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Osoitteessa täytetään vain {z}, {x} ja {y}.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>Karttojen tekijät haluavat nimensä näkyviin: anna se niin kuin heidän ehdoissaan pyydetään.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Miksi se ei ole kartalla</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Puu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Lisää luetteloita</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
</context>
<context>
    <name>chargetree::WatchDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Näytä muutokset</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>Mitä jos tätä ei olisi?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Ei muuta perustetta: vain kuljettajat, joille ei jäisi yhtään latauslaitetta</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Kuljettajat, joita asia koskee</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pioi</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopioi näkyvät rivit otsikoineen</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Vie käyttökatkoluettelo…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Kirjoittaa tiedostoon kuljettajat, joille ei jäisi yhtään latauslaitetta</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Selvitetään…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Tämän aineiston mukaan, tilanne %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Sitä ei ole enää uusimmissa tiedoissa.</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfTable</name>
    <message>
        <source>tag %1</source>
        <translation>tunniste %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Menettää</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Muut perusteet</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Latauslaitteita jäljellä</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Latauspaikka %1 ja kaikki sen alla</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Latauslaite %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tunniste %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Tunniste %1, joka on %n tietueella</numerusform>
            <numerusform>Tunniste %1, joka on %n tietueella</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Käyttöoikeus kohteeseen %1, kuljettaja %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Yksikään kuljettaja ei menettäisi latauslaitteita.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>%1 poistuisi käytöstä %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kuljettajalta</numerusform>
            <numerusform>%1 kuljettajalta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 latauslaite</numerusform>
            <numerusform>%1 latauslaitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>Heistä %1 jäisi kokonaan ilman latauslaitetta.</numerusform>
            <numerusform>Heistä %1 jäisi kokonaan ilman latauslaitetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Heille kaikille jäisi vielä jokin muu latauslaite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>Asia koskee %1 kuljettajaa, jolle kaikki säilyy muulla perusteella.</numerusform>
            <numerusform>Asia koskee %1 kuljettajaa, joille kaikki säilyy muulla perusteella.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>suora käyttöoikeus</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>latauspaikan käyttöoikeus %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>ei vanhene</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lataus käynnissä</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Valmistelee</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Laitteen keskeyttämä</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Auton keskeyttämä</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Päättymässä</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Käynnistyy</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Muu tila</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n muussa tilassa</numerusform>
            <numerusform>%n muussa tilassa</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Poissa käytöstä</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n poissa käytöstä</numerusform>
            <numerusform>%n poissa käytöstä</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n ilman yhteyttä</numerusform>
            <numerusform>%n ilman yhteyttä</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Vika</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n vika</numerusform>
            <numerusform>%n vikaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuutti sitten</numerusform>
            <numerusform>%n minuuttia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n minuutin kuluttua</numerusform>
            <numerusform>%n minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n tunti sitten</numerusform>
            <numerusform>%n tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n tunnin kuluttua</numerusform>
            <numerusform>%n tunnin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n päivä sitten</numerusform>
            <numerusform>%n päivää sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n päivän kuluttua</numerusform>
            <numerusform>%n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n kuukausi sitten</numerusform>
            <numerusform>%n kuukautta sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n kuukauden kuluttua</numerusform>
            <numerusform>%n kuukauden kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n vuosi sitten</numerusform>
            <numerusform>%n vuotta sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n vuoden kuluttua</numerusform>
            <numerusform>%n vuoden kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Kotisijainnit</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Latauspaikat</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Kuljettajat ilman kotisijaintia</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Kotisijainti</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kuljettaja</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Saa käyttää</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Latauspaikka</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Latauslaite</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Pistorasia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ei tunnistetta</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>voimassa %1 alkaen</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>vanhenee %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>vanhentunut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n ei vielä voimassa</numerusform>
            <numerusform>%n ei vielä voimassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n vanhenemassa</numerusform>
            <numerusform>%n vanhenemassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n vanhentunut</numerusform>
            <numerusform>%n vanhentunutta</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
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
        <translation>Ohjain</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Pistorasia %1</translation>
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
        <translation>Työkirjaa ei voitu tehdä tilapäistiedostojen kansiossa ”%1”; tee sinne tilaa tai vie CSV-muodossa.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Excel-työkirjoihin tarvitaan libxlsxwriter, jota ei ole asennettu; vie CSV-muodossa tai pyydä asentamaan se.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Anna toimittajalta saamasi osoite; se alkaa https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>Perusosoite ei ole palvelimen osoite; sen on alettava https:// ja nimellä.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>Perusosoitteen on alettava https://, muuten avain kulkisi salaamattomana.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Poista avain tai salasana osoitteesta; avaimella on oma kenttänsä.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Valitse ainakin yksi tapa, jolla avain kulkee.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Valitse asiakasvarmenne, johon avaintiedosto kuuluu.</translation>
    </message>
</context>
</TS>
