<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
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
        <source>Exit status: 0 done, 1 nothing of that name, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Paluuarvo: 0 valmis, 1 nimellä ei löytynyt mitään, 2 virheellinen kutsu, 3 lähdettä ei voitu lukea, 4 lähde ei ole tällainen aineisto, 5 tulostetta ei voitu kirjoittaa, 130 keskeytetty.</translation>
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
        <translation>Alasijainnit</translation>
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
        <source>Invoicable</source>
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
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Mikään ei vastaa hakua %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Avaa tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Yhdistä…</translation>
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
</context>
<context>
    <name>chargetree::Application</name>
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
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>%1 rivi viety tiedostoon %2</numerusform>
            <numerusform>%1 riviä viety tiedostoon %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Ylemmät tasot</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; is not available in this version; &apos;chargetree --help&apos; lists what is.</source>
        <translation>&apos;%1&apos; ei ole käytettävissä tässä versiossa; &apos;chargetree --help&apos; luettelee käytettävissä olevat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>Komennolla &apos;%1&apos; ei ole valitsinta %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Ikkunalla ei ole valitsinta %1; %2.</translation>
    </message>
    <message>
        <source>%1 is not available in this version; %2.</source>
        <translation>%1 ei ole käytettävissä tässä versiossa; %2.</translation>
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
        <source>%1 %2 is not available in this version; there is %3.</source>
        <translation>%1 %2 ei ole käytettävissä tässä versiossa; vaihtoehdot: %3.</translation>
    </message>
    <message>
        <source>%1 knows no %2; there is %3.</source>
        <translation>%1 ei tunne arvoa %2; vaihtoehdot: %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; vaatii hakusanoja; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no %2; name a file by --file.</source>
        <translation>Komento &apos;%1&apos; ei ota argumenttia %2; anna tiedosto valitsimella --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Ikkuna avaa yhden tiedoston, ja %1 on toinen; %2.</translation>
    </message>
    <message>
        <source>Links are not available in this version.</source>
        <translation>Linkit eivät ole käytettävissä tässä versiossa.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 ei ole komento eikä tiedosto; katso &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file and --url.</source>
        <translation>Lähteitä on useampi kuin yksi; anna vain yksi seuraavista: --demo, --file tai --url.</translation>
    </message>
    <message>
        <source>--client-id and --key-file go with --url; give the address too.</source>
        <translation>--client-id ja --key-file kuuluvat valitsimeen --url; anna myös osoite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, or --url URL --client-id ID.</source>
        <translation>Komento &apos;%1&apos; vaatii lähteen: --demo, --file PATH tai --url URL --client-id ID.</translation>
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
        <source>&apos;show&apos; wants one of --driver, --charger, --site, --home-site and --tag.</source>
        <translation>&apos;show&apos; vaatii yhden seuraavista: --driver, --charger, --site, --home-site tai --tag.</translation>
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
    <name>chargetree::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation>säilytetään vain tämän istunnon ajan</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Osoite</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Asiakas-&amp;ID</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;avain</translation>
    </message>
    <message>
        <source>The path after the address is “authorisation/users”; check with your vendor if nothing answers there.</source>
        <translation>Osoitteen jälkeinen polku on ”authorisation/users”; kysy toimittajalta, jos sieltä ei vastata.</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>Osoitteen alussa on oltava https://</translation>
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
</context>
<context>
    <name>chargetree::ExportDialog</name>
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
        <source>Selected (%1)</source>
        <translation>Valitut (%1)</translation>
    </message>
    <message>
        <source>Found by the search (%1)</source>
        <translation>Haun tulokset (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Kaikki (%1)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Vie CSV-muodossa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vietävät tiedot</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vietävät tiedot</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Rajaus</translation>
    </message>
    <message>
        <source>The values stand in the file exactly as the API gave them. A spreadsheet may change what it opens: import ids as text.</source>
        <translation>Arvot ovat tiedostossa täsmälleen sellaisina kuin rajapinta ne antoi. Taulukkolaskenta voi muuttaa avaamiaan arvoja: tuo ID:t tekstinä.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
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
        <source>“%1” can not be written because its folder is missing; create the folder or choose another.</source>
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
        <source>Open in browser…</source>
        <translation>Avaa selaimessa…</translation>
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

Licensed under the Apache License 2.0. Made with Qt %1, simdjson, zlib and Zstandard.</source>
        <translation>Selaa latausverkostoa, hae kuljettajia ja vie näkemäsi tiedot. Vain luku.

Lisensoitu Apache License 2.0 -lisenssillä. Tehty Qt %1:n, simdjsonin, zlibin ja Zstandardin avulla.</translation>
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
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
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
        <source>Date that is none</source>
        <translation>Virheellinen päivämäärä</translation>
    </message>
    <message>
        <source>Id that stands twice</source>
        <translation>ID esiintyy kahdesti</translation>
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
        <translation>Poikkeama</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Where first</source>
        <translation>Ensimmäinen esiintymä</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Mitään ei katoa: poikkeavat arvot näytetään sellaisina kuin ne saatiin. Aineistossa toistuva latauslaite tai latauspaikka lasketaan kerran.</translation>
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
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
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
    <message numerus="yes">
        <source>%1 oddities</source>
        <translation>
            <numerusform>%1 poikkeama</numerusform>
            <numerusform>%1 poikkeamaa</numerusform>
        </translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Aineiston poikkeamat</translation>
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
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>site grant %1</source>
        <translation>latauspaikan käyttöoikeus %1</translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>suora käyttöoikeus</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>also direct</source>
        <translation>myös suora</translation>
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
        <source>Because of</source>
        <translation>Peruste</translation>
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
</context>
</TS>
