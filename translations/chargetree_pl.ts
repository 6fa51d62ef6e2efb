<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Gniazdo</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Element nadrzędny</translation>
    </message>
    <message>
        <source>Own copy of the site</source>
        <translation>Własna kopia lokalizacji</translation>
    </message>
    <message>
        <source>Chargers that the driver may use</source>
        <translation>Ładowarki, z których kierowca może korzystać</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) lost their only access</source>
        <translation>
            <numerusform>%n kierowca stracił jedyny dostęp</numerusform>
            <numerusform>%n kierowcy stracili jedyny dostęp</numerusform>
            <numerusform>%n kierowców straciło jedyny dostęp</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 closed %2 %3</source>
        <translation>Odebranie uprawnienia do %1 zamknęło %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ładowarkę</numerusform>
            <numerusform>%n ładowarki</numerusform>
            <numerusform>%n ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n driver(s)</source>
        <translation>
            <numerusform>dla %n kierowcy</numerusform>
            <numerusform>dla %n kierowców</numerusform>
            <numerusform>dla %n kierowców</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 ma %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) less</source>
        <translation>
            <numerusform>o %n ładowarkę mniej</numerusform>
            <numerusform>o %n ładowarki mniej</numerusform>
            <numerusform>o %n ładowarek mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n driver(s)</source>
        <translation>
            <numerusform>dla %n kierowcy</numerusform>
            <numerusform>dla %n kierowców</numerusform>
            <numerusform>dla %n kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went into error</source>
        <translation>
            <numerusform>%n ładowarka przeszła w stan błędu</numerusform>
            <numerusform>%n ładowarki przeszły w stan błędu</numerusform>
            <numerusform>%n ładowarek przeszło w stan błędu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) went offline</source>
        <translation>
            <numerusform>%n ładowarka przeszła w stan offline</numerusform>
            <numerusform>%n ładowarki przeszły w stan offline</numerusform>
            <numerusform>%n ładowarek przeszło w stan offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) expired since</source>
        <translation>
            <numerusform>%n tag wygasł w międzyczasie</numerusform>
            <numerusform>%n tagi wygasły w międzyczasie</numerusform>
            <numerusform>%n tagów wygasło w międzyczasie</numerusform>
        </translation>
    </message>
    <message>
        <source>Granting %1 opened %2 %3</source>
        <translation>Nadanie uprawnienia do %1 otworzyło %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) more</source>
        <translation>
            <numerusform>o %n ładowarkę więcej</numerusform>
            <numerusform>o %n ładowarki więcej</numerusform>
            <numerusform>o %n ładowarek więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) who had no access may use chargers now</source>
        <translation>
            <numerusform>%n kierowca, dotąd bez dostępu, może teraz korzystać z ładowarek</numerusform>
            <numerusform>%n kierowcy, dotąd bez dostępu, mogą teraz korzystać z ładowarek</numerusform>
            <numerusform>%n kierowców, dotąd bez dostępu, może teraz korzystać z ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) came back</source>
        <translation>
            <numerusform>%n ładowarka znów działa</numerusform>
            <numerusform>%n ładowarki znów działają</numerusform>
            <numerusform>%n ładowarek znów działa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) have another firmware</source>
        <translation>
            <numerusform>%n ładowarka ma inny firmware</numerusform>
            <numerusform>%n ładowarki mają inny firmware</numerusform>
            <numerusform>%n ładowarek ma inny firmware</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 changed %1</source>
        <translation>Zmieniono %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n charger(s)</source>
        <translation>
            <numerusform>w %n ładowarce</numerusform>
            <numerusform>w %n ładowarkach</numerusform>
            <numerusform>w %n ładowarkach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration value(s)</source>
        <translation>
            <numerusform>%n wartość konfiguracji</numerusform>
            <numerusform>%n wartości konfiguracji</numerusform>
            <numerusform>%n wartości konfiguracji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) removed</source>
        <translation>
            <numerusform>Usunięto %n lokalizację macierzystą</numerusform>
            <numerusform>Usunięto %n lokalizacje macierzyste</numerusform>
            <numerusform>Usunięto %n lokalizacji macierzystych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) removed</source>
        <translation>
            <numerusform>Usunięto %n kierowcę</numerusform>
            <numerusform>Usunięto %n kierowców</numerusform>
            <numerusform>Usunięto %n kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>Usunięto %n tag</numerusform>
            <numerusform>Usunięto %n tagi</numerusform>
            <numerusform>Usunięto %n tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) removed</source>
        <translation>
            <numerusform>Usunięto %n lokalizację</numerusform>
            <numerusform>Usunięto %n lokalizacje</numerusform>
            <numerusform>Usunięto %n lokalizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) removed</source>
        <translation>
            <numerusform>Usunięto %n ładowarkę</numerusform>
            <numerusform>Usunięto %n ładowarki</numerusform>
            <numerusform>Usunięto %n ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) removed</source>
        <translation>
            <numerusform>Usunięto %n gniazdo</numerusform>
            <numerusform>Usunięto %n gniazda</numerusform>
            <numerusform>Usunięto %n gniazd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) added</source>
        <translation>
            <numerusform>Dodano %n lokalizację macierzystą</numerusform>
            <numerusform>Dodano %n lokalizacje macierzyste</numerusform>
            <numerusform>Dodano %n lokalizacji macierzystych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) added</source>
        <translation>
            <numerusform>Dodano %n kierowcę</numerusform>
            <numerusform>Dodano %n kierowców</numerusform>
            <numerusform>Dodano %n kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>Dodano %n tag</numerusform>
            <numerusform>Dodano %n tagi</numerusform>
            <numerusform>Dodano %n tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) added</source>
        <translation>
            <numerusform>Dodano %n lokalizację</numerusform>
            <numerusform>Dodano %n lokalizacje</numerusform>
            <numerusform>Dodano %n lokalizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) added</source>
        <translation>
            <numerusform>Dodano %n ładowarkę</numerusform>
            <numerusform>Dodano %n ładowarki</numerusform>
            <numerusform>Dodano %n ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) added</source>
        <translation>
            <numerusform>Dodano %n gniazdo</numerusform>
            <numerusform>Dodano %n gniazda</numerusform>
            <numerusform>Dodano %n gniazd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home site(s) moved</source>
        <translation>
            <numerusform>Przeniesiono %n lokalizację macierzystą</numerusform>
            <numerusform>Przeniesiono %n lokalizacje macierzyste</numerusform>
            <numerusform>Przeniesiono %n lokalizacji macierzystych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s) moved</source>
        <translation>
            <numerusform>Przeniesiono %n kierowcę</numerusform>
            <numerusform>Przeniesiono %n kierowców</numerusform>
            <numerusform>Przeniesiono %n kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) given to another driver</source>
        <translation>
            <numerusform>Przekazano %n tag innemu kierowcy</numerusform>
            <numerusform>Przekazano %n tagi innemu kierowcy</numerusform>
            <numerusform>Przekazano %n tagów innemu kierowcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) moved</source>
        <translation>
            <numerusform>Przeniesiono %n lokalizację</numerusform>
            <numerusform>Przeniesiono %n lokalizacje</numerusform>
            <numerusform>Przeniesiono %n lokalizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) moved</source>
        <translation>
            <numerusform>Przeniesiono %n ładowarkę</numerusform>
            <numerusform>Przeniesiono %n ładowarki</numerusform>
            <numerusform>Przeniesiono %n ładowarek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output could not be written: %1; make room or send it elsewhere.</source>
        <translation>Nie udało się zapisać na standardowe wyjście: %1; zwolnij miejsce albo skieruj dane gdzie indziej.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>With a verb no window is needed; &apos;chargetree VERB --help&apos; explains it.</source>
        <translation>Z poleceniem okno nie jest potrzebne; objaśnia je &apos;chargetree VERB --help&apos;.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>For all verbs</source>
        <translation>Dla wszystkich poleceń</translation>
    </message>
    <message>
        <source>the fleet that comes with the program</source>
        <translation>flota dostarczana z programem</translation>
    </message>
    <message>
        <source>a file, plain, .gz or .zst; - is standard input</source>
        <translation>plik: zwykły, .gz lub .zst; - oznacza standardowe wejście</translation>
    </message>
    <message>
        <source>the call&apos;s address, without key and client id; the key stands in CHARGETREE_API_KEY or in a key file</source>
        <translation>adres wywołania API, bez klucza i ID klienta; klucz podaje się w CHARGETREE_API_KEY albo w pliku klucza</translation>
    </message>
    <message>
        <source>the client id that goes with the key</source>
        <translation>ID klienta należące do klucza</translation>
    </message>
    <message>
        <source>a file whose first line is the key</source>
        <translation>plik, którego pierwszy wiersz jest kluczem</translation>
    </message>
    <message>
        <source>start beside a running program</source>
        <translation>uruchom obok działającego programu</translation>
    </message>
    <message>
        <source>only the first N levels</source>
        <translation>tylko pierwszych N poziomów</translation>
    </message>
    <message>
        <source>only what meets the query: words, all of which must be met</source>
        <translation>tylko to, co spełnia zapytanie: słowa, które muszą wystąpić wszystkie</translation>
    </message>
    <message>
        <source>only hits of one kind</source>
        <translation>tylko trafienia jednego rodzaju</translation>
    </message>
    <message>
        <source>stop after N hits</source>
        <translation>zakończ po N trafieniach</translation>
    </message>
    <message>
        <source>drivers of this id</source>
        <translation>kierowcy o tym ID</translation>
    </message>
    <message>
        <source>the charger of this charger id, case kept; each of its copies that differ</source>
        <translation>ładowarka o tym ID ładowarki, z zachowaniem wielkości liter; każda z jej różniących się kopii</translation>
    </message>
    <message>
        <source>the charging site of this id; each of its copies that differ</source>
        <translation>lokalizacja ładowania o tym ID; każda z jej różniących się kopii</translation>
    </message>
    <message>
        <source>home sites of this id</source>
        <translation>lokalizacje macierzyste o tym ID</translation>
    </message>
    <message>
        <source>tags of this idTag</source>
        <translation>tagi o tym idTag</translation>
    </message>
    <message>
        <source>the kind of records, one a row</source>
        <translation>rodzaj rekordów, jeden w wierszu</translation>
    </message>
    <message>
        <source>these columns in this order, by the names of --list-columns</source>
        <translation>te kolumny w tej kolejności, według nazw z --list-columns</translation>
    </message>
    <message>
        <source>print the names of the columns that --what has, one a line</source>
        <translation>wypisz nazwy kolumn, które ma --what, po jednej w wierszu</translation>
    </message>
    <message>
        <source>by this column, numbers in words by their value; else in the order of the document</source>
        <translation>według tej kolumny, liczby w słowach według wartości; bez tej opcji w kolejności z dokumentu</translation>
    </message>
    <message>
        <source>do not mask configuration values whose name looks like a secret</source>
        <translation>nie maskuj wartości konfiguracji, których nazwa wskazuje na dane poufne</translation>
    </message>
    <message>
        <source>write to this file, which stays as it was if anything fails; - is standard output</source>
        <translation>zapisz do tego pliku; w razie niepowodzenia pozostaje on bez zmian; - oznacza standardowe wyjście</translation>
    </message>
    <message>
        <source>how to write; all but text is stable and English in any locale</source>
        <translation>sposób zapisu; wszystkie poza text są stałe i po angielsku przy każdych ustawieniach językowych</translation>
    </message>
    <message>
        <source>the moment to judge at, as ISO 8601; without a zone it is UTC</source>
        <translation>chwila, na którą dokonuje się oceny, według ISO 8601; bez strefy jest to UTC</translation>
    </message>
    <message>
        <source>nothing but results and errors</source>
        <translation>tylko wyniki i błędy</translation>
    </message>
    <message>
        <source>say how far it is, on standard error, if that is a terminal</source>
        <translation>informuj o postępie na standardowym wyjściu błędów, jeśli jest to terminal</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>wypisz wersję</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>wypisz tę stronę</translation>
    </message>
    <message>
        <source>Open the window, with a fleet if one is named.</source>
        <translation>Otwórz okno, z flotą, jeśli ją podano.</translation>
    </message>
    <message>
        <source>Count what is in a fleet, and list what is odd in the document.</source>
        <translation>Policz, co jest we flocie, i wymień, co w dokumencie jest nietypowe.</translation>
    </message>
    <message>
        <source>Sites and chargers are counted once, however often the document repeats them; sockets are those of distinct chargers, without controllers. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs and report, whose elements have kind, count and firstPath (a JSON Pointer).</source>
        <translation>Lokalizacje i ładowarki są liczone raz, bez względu na to, ile razy dokument je powtarza; gniazda to gniazda różnych ładowarek, bez sterowników. JSON: jeden obiekt z homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, decodeMs i report, którego elementy mają kind, count i firstPath (JSON Pointer).</translation>
    </message>
    <message>
        <source>Print the tree as indented text.</source>
        <translation>Wypisz drzewo jako tekst z wcięciami.</translation>
    </message>
    <message>
        <source>Each line is a name, in brackets how many drivers or chargers are below, and the status. With a query only hits stand there, with what is above and below them.</source>
        <translation>Każdy wiersz to nazwa, w nawiasie liczba kierowców lub ładowarek poniżej, oraz stan. Z zapytaniem wypisywane są tylko trafienia wraz z tym, co jest nad nimi i pod nimi.</translation>
    </message>
    <message>
        <source>Find home sites, drivers, tags, sites, chargers and sockets.</source>
        <translation>Znajdź lokalizacje macierzyste, kierowców, tagi, lokalizacje, ładowarki i gniazda.</translation>
    </message>
    <message>
        <source>Show every field of the records of one id.</source>
        <translation>Pokaż każde pole rekordów o jednym ID.</translation>
    </message>
    <message>
        <source>JSON is each record as it was received, one a line. Exit status 1 if there is none.</source>
        <translation>JSON to każdy rekord w otrzymanej postaci, po jednym w wierszu. Kod wyjścia 1, jeśli nie ma żadnego.</translation>
    </message>
    <message>
        <source>Write records as a table.</source>
        <translation>Zapisz rekordy jako tabelę.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; start it in a desktop session, or see the fleet as text with &apos;chargetree tree&apos;.</source>
        <translation>Brak ekranu, na którym można by otworzyć okno; uruchom program w sesji graficznej albo obejrzyj flotę jako tekst poleceniem &apos;chargetree tree&apos;.</translation>
    </message>
    <message>
        <source>Fetch a fleet once and write the document to a file.</source>
        <translation>Pobierz flotę raz i zapisz dokument do pliku.</translation>
    </message>
    <message>
        <source>The document is checked first, and written as it was received, unpacked. The counts are printed as by &apos;info&apos;; with -o - they are left out. JSON: one object with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and bytes.</source>
        <translation>Dokument jest najpierw sprawdzany, a następnie zapisywany w otrzymanej postaci, rozpakowany. Liczby są wypisywane jak przez &apos;info&apos;; z -o - są pomijane. JSON: jeden obiekt z homeSites, drivers, tags, sites, chargers, sockets, chargerReferences i bytes.</translation>
    </message>
    <message>
        <source>List the offline copies that are kept.</source>
        <translation>Wymień przechowywane kopie offline.</translation>
    </message>
    <message>
        <source>Of each connection the newest copy comes first; any of them can be opened by --file. JSON: one object a line with connectionId, connection, asOf, bytes (on the disk), bodyBytes (unpacked) and path. CSV has the same columns.</source>
        <translation>Dla każdego połączenia najnowsza kopia jest pierwsza; każdą z nich można otworzyć za pomocą --file. JSON: w każdym wierszu jeden obiekt z connectionId, connection, asOf, bytes (na dysku), bodyBytes (po rozpakowaniu) i path. CSV ma te same kolumny.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; make one in the window, or give --url.</source>
        <translation>Nie ma połączenia „%1”; utwórz je w oknie albo podaj --url.</translation>
    </message>
    <message>
        <source>There is no connection “%1”; there are: %2.</source>
        <translation>Nie ma połączenia „%1”; dostępne: %2.</translation>
    </message>
    <message>
        <source>a connection that the program keeps</source>
        <translation>połączenie przechowywane przez program</translation>
    </message>
    <message>
        <source>All terms must be met by one record, in any order; case and accents do not count. A term is a word, where * stands for any letters, &quot;words in quotes&quot;, field:text, field=&quot;the whole text&quot;, a number or time that is compared (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD or kind:driver. -term is not met, a OR b is met by either, and brackets hold together. Times are dates or counted from now in m, h, d, w and y. Fields have the names below or the API&apos;s own. Write -- in front of a query that begins with a dash. JSON: one object a line with kind, id, name, path and matched; tags also have driverId, sockets chargerId. The id is what people name a record by: of a tag its idTag, of a charger its chargerId. matched lists the fields, by the API&apos;s names, in which a word was found; those of a part have the part&apos;s name before a dot, as tags.idTag. CSV has the same columns, with spaces between the names in matched. With --from the query may be left out; where there is one, and a --kind, values are looked up among its hits alone. A value is compared whole with names and ids, tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: one object for each record of a value with value, answer, what a hit has, form of tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, their number, of which the first 20 are listed; an unknown value has value and answer alone. repeats is the number of the value, from 1, that it repeats.</source>
        <translation>Wszystkie warunki musi spełniać jeden rekord, w dowolnej kolejności; wielkość liter i znaki diakrytyczne nie mają znaczenia. Warunkiem jest słowo, w którym * zastępuje dowolne litery, &quot;słowa w cudzysłowie&quot;, field:text, field=&quot;the whole text&quot;, porównywana liczba lub czas (power&gt;=50000, id:100..200, expires&lt;30d), is:STATE, has:FIELD lub kind:driver. -term oznacza, że warunek nie jest spełniony, a OR b spełnia każdy z dwóch, a nawiasy łączą w całość. Czasy to daty albo odstępy od teraz w m, h, d, w i y. Pola mają nazwy podane niżej albo własne nazwy API. Przed zapytaniem, które zaczyna się od kreski, napisz --. JSON: w każdym wierszu jeden obiekt z kind, id, name, path i matched; tagi mają też driverId, gniazda chargerId. id to to, czym ludzie nazywają rekord: dla tagu jego idTag, dla ładowarki jej chargerId. matched wymienia pola, według nazw API, w których znaleziono słowo; pola części mają przed kropką nazwę części, na przykład tags.idTag. CSV ma te same kolumny, a nazwy w matched są rozdzielone spacjami. Z --from można pominąć zapytanie; jeśli jest podane, a także jeśli podano --kind, wartości są wyszukiwane tylko wśród jego trafień. Wartość jest porównywana w całości z nazwami i ID, tagi także w postaci nadrukowanej na kartach, i jest znaleziona, nieznana lub niejednoznaczna. JSON: jeden obiekt na każdy rekord wartości z value, answer, tym, co ma trafienie, form dla tagów (asPrinted, decimal, reversed lub reversedDecimal), driverName i records, czyli liczbą rekordów, z których wymienianych jest pierwszych 20; nieznana wartość ma tylko value i answer. repeats to numer wartości, licząc od 1, którą ta wartość powtarza.</translation>
    </message>
    <message>
        <source>look up each value of a list, one a line; - is standard input</source>
        <translation>wyszukaj każdą wartość z listy, po jednej w wierszu; - oznacza standardowe wejście</translation>
    </message>
    <message>
        <source>how CSV is written: exact is RFC 4180, nothing altered; spreadsheet has a byte-order mark, the locale&apos;s delimiter and decimal sign, and an apostrophe before texts that would be calculated</source>
        <translation>sposób zapisu CSV: exact to RFC 4180, bez żadnych zmian; spreadsheet ma znacznik kolejności bajtów, separator i znak dziesiętny z ustawień językowych oraz apostrof przed tekstami, które zostałyby obliczone</translation>
    </message>
    <message>
        <source>A link, such as chargetree:driver/300012, is followed in the window that is open; it can name a driver, tag, charger, site, home-site or search.</source>
        <translation>Odnośnik, na przykład chargetree:driver/300012, jest otwierany w otwartym oknie; może wskazywać driver, tag, charger, site, home-site lub search.</translation>
    </message>
    <message>
        <source>A file is written beside its place and moved there when it is whole. JSON without --columns is the records as received, secrets masked; with --columns, and of access, it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, longitude first. Access has one row a grant: who may use which charger, and by which site, as stated by this document.</source>
        <translation>Plik jest zapisywany obok miejsca docelowego i przenoszony tam, gdy jest kompletny. JSON bez --columns to rekordy w otrzymanej postaci, z zamaskowanymi danymi poufnymi; z --columns, a dla dostępu zawsze, są to płaskie obiekty, w których ID są tekstami. Skoroszyt (xlsx) ma ID jako tekst, daty w UTC i arkusz z informacją o pochodzeniu danych. GeoJSON zawiera tylko ładowarki, z długością geograficzną na początku. Dostęp ma jeden wiersz na uprawnienie: kto może korzystać z której ładowarki i przez którą lokalizację, według tego dokumentu.</translation>
    </message>
    <message>
        <source>Write a share-safe copy of a fleet, to be handed on.</source>
        <translation>Zapisz kopię floty do bezpiecznego udostępnienia, którą można przekazać dalej.</translation>
    </message>
    <message>
        <source>The copy is a document of the same kind, which the program opens. Names, tags and their labels, SIMs, serials, external ids, costs and addresses are replaced, each value by the same words wherever it stands, in messages and configurations too; configuration values whose name looks like a secret are masked, logins are taken out of addresses, coordinates rounded to one decimal, and of what the program does not know each text and long number replaced. Ids, statuses, dates, models and cities stay. With a query: the drivers, home sites, sites and chargers that meet it, with all below them. Look it through before you hand it on.</source>
        <translation>Kopia jest dokumentem tego samego rodzaju, który program otwiera. Nazwy, tagi i ich etykiety, karty SIM, numery seryjne, zewnętrzne ID, koszty i adresy są zastępowane, każda wartość tymi samymi słowami wszędzie, gdzie występuje, także w komunikatach i konfiguracjach; wartości konfiguracji, których nazwa wskazuje na dane poufne, są maskowane, dane logowania usuwane z adresów, współrzędne zaokrąglane do jednego miejsca po przecinku, a z tego, czego program nie zna, zastępowany jest każdy tekst i każda długa liczba. ID, stany, daty, modele i miasta pozostają. Z zapytaniem: kierowcy, lokalizacje macierzyste, lokalizacje i ładowarki, które je spełniają, wraz ze wszystkim poniżej. Przejrzyj kopię przed przekazaniem jej dalej.</translation>
    </message>
    <message>
        <source>Write one page of a driver, a site or a charger as a PDF.</source>
        <translation>Zapisz jednostronicowy raport o kierowcy, lokalizacji lub ładowarce jako PDF.</translation>
    </message>
    <message>
        <source>The page is A4, or Letter where that is usual. Tables are cut to what fits, and say how much is left out. Where several records have the id, each has a page of its own; the copies of a site share one. With the same --now, locale, time zone and fonts the file is the same, byte for byte. Exit status 1 if there is no such record.</source>
        <translation>Strona ma format A4 albo Letter, gdzie jest to przyjęte. Tabele są skracane do tego, co się mieści, z informacją, ile pominięto. Jeśli to ID ma kilka rekordów, każdy ma własną stronę; kopie lokalizacji mają wspólną. Przy tym samym --now, tych samych ustawieniach językowych, strefie czasowej i czcionkach plik jest identyczny co do bajtu. Kod wyjścia 1, jeśli takiego rekordu nie ma.</translation>
    </message>
    <message>
        <source>the charger ids of 2 to 50 chargers; the first is the one that the others are compared with</source>
        <translation>ID ładowarek: od 2 do 50; z pierwszą porównywane są pozostałe</translation>
    </message>
    <message>
        <source>only what is not the same in all chargers</source>
        <translation>tylko to, co nie jest takie samo we wszystkich ładowarkach</translation>
    </message>
    <message>
        <source>what is imagined away: site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE</source>
        <translation>co ma zostać pominięte na próbę: site=ID, charger=ID, tag=IDTAG lub grant=DRIVER:SITE</translation>
    </message>
    <message>
        <source>exit with 1 if a finding is that bad or worse; error unless given</source>
        <translation>zakończ z kodem 1, jeśli problem jest co najmniej tak poważny; domyślnie error</translation>
    </message>
    <message>
        <source>Say which chargers a driver may use, or who may use a charger or a site, and why.</source>
        <translation>Podaj, z których ładowarek może korzystać kierowca albo kto może korzystać z ładowarki lub lokalizacji, i dlaczego.</translation>
    </message>
    <message>
        <source>One row a grant, as stated by this document. Of --driver the columns of CSV and the keys of JSON, one object a line, are chargerId, chargerName, siteId and grant; of --charger driverId, driverName, tags and grant; of --site driverId, driverName, chargerId and grant, for the chargers of the site and its subsites. siteId is the site that holds the charger in that grant; grant is its path, or direct for a charger that was granted by itself. Text marks the grants that give nothing which others do not give as well: all that are marked could be revoked at once, and nothing would be lost. Exit status 1 if there is nothing of that name.</source>
        <translation>Jeden wiersz na uprawnienie, według tego dokumentu. Dla --driver kolumny CSV i klucze JSON, po jednym obiekcie w wierszu, to chargerId, chargerName, siteId i grant; dla --charger driverId, driverName, tags i grant; dla --site driverId, driverName, chargerId i grant, dla ładowarek lokalizacji i jej lokalizacji podrzędnych. siteId to lokalizacja, w której ładowarka jest w tym uprawnieniu; grant to jej ścieżka albo direct dla ładowarki nadanej osobno. Tekst oznacza uprawnienia, które nie dają niczego, czego nie dają także inne: wszystkie oznaczone można odebrać naraz i nic nie zostanie utracone. Kod wyjścia 1, jeśli nie ma niczego o tej nazwie.</translation>
    </message>
    <message>
        <source>Say why a card would be refused at a charger, reason by reason.</source>
        <translation>Podaj powód po powodzie, dlaczego karta zostałaby odrzucona przez ładowarkę.</translation>
    </message>
    <message>
        <source>The tag may be written as it is printed, too: with spaces or colons, as a decimal number, with its bytes reversed; the charger may be named by another id of its own. JSON: one object a line with reason, verdict and detail; CSV has the same columns. verdict is yes where the card would be refused for that reason, no, or unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of service), socketOccupied, and what no document says: accessGroups, authorizationList, backOffice, payerAccount. Where several records have the tag, or several chargers the id, all reasons are answered for each. Exit status 0 whatever the answer.</source>
        <translation>Tag można też zapisać tak, jak jest nadrukowany: ze spacjami lub dwukropkami, jako liczbę dziesiętną, z odwróconymi bajtami; ładowarkę można wskazać także innym jej ID. JSON: w każdym wierszu jeden obiekt z reason, verdict i detail; CSV ma te same kolumny. verdict to yes, jeśli karta zostałaby z tego powodu odrzucona, no lub unknown. Powody to kolejno tagUnknown, tagNotYetValid, tagExpired, noGrant, chargerUnknown, chargerOffline (lub niedostępna), socketError (lub wyłączone z eksploatacji), socketOccupied oraz to, czego nie mówi żaden dokument: accessGroups, authorizationList, backOffice, payerAccount. Jeśli kilka rekordów ma ten tag albo kilka ładowarek to ID, dla każdego podawane są wszystkie powody. Kod wyjścia 0 niezależnie od odpowiedzi.</translation>
    </message>
    <message>
        <source>Say who would lose what if a site, a charger, a tag or a grant were gone.</source>
        <translation>Podaj, kto i co by stracił, gdyby nie było lokalizacji, ładowarki, tagu lub uprawnienia.</translation>
    </message>
    <message>
        <source>As stated by this document. JSON: one object a line for each driver and charger that is concerned, with driverId, chargerId and otherGrants: the grants of that driver to that charger which do not need what is gone, each a path or direct. CSV has the same columns, the grants joined by semicolons. site=ID is the site with its subsites: its chargers are gone however they are granted. tag=IDTAG is judged at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant of a site to a driver, or of a single charger by its charger id. Text sums up, and lists the drivers who are concerned. Exit status 1 if there is nothing of that name.</source>
        <translation>Według tego dokumentu. JSON: w każdym wierszu jeden obiekt dla każdego kierowcy i każdej ładowarki, których to dotyczy, z driverId, chargerId i otherGrants: uprawnienia tego kierowcy do tej ładowarki, które nie wymagają brakującego elementu, każde jako ścieżka lub direct. CSV ma te same kolumny, a uprawnienia są rozdzielone średnikami. site=ID to lokalizacja z lokalizacjami podrzędnymi: jej ładowarek nie ma bez względu na sposób nadania uprawnień. tag=IDTAG jest oceniany na chwilę --now: bez innego ważnego tagu traci się wszystko. grant=DRIVER:SITE to uprawnienie kierowcy do lokalizacji albo do pojedynczej ładowarki według jej ID. Tekst podaje podsumowanie i wymienia kierowców, których to dotyczy. Kod wyjścia 1, jeśli nie ma niczego o tej nazwie.</translation>
    </message>
    <message>
        <source>Find chargers whose configuration is not that of the others of their kind.</source>
        <translation>Znajdź ładowarki, których konfiguracja odbiega od innych tego samego rodzaju.</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware are a group if there are three or more that state a configuration. A key has drifted where more than half of its group have the same value and some do not, or do not have the key. Keys that are individual are left out: those of which at least four chargers, and at least one in five, have a value that no other charger has. JSON: one object a line for each charger that stands against its group, with manufacturer, model, firmware, key, majority, chargerId and value, which is left out where the key is missing and null where it is stated as null. CSV has the same columns.</source>
        <translation>Ładowarki tego samego producenta, modelu i firmware&apos;u tworzą grupę, jeśli co najmniej trzy z nich podają konfigurację. Klucz ma odchylenie, gdy ponad połowa grupy ma tę samą wartość, a niektóre ładowarki mają inną albo nie mają tego klucza. Klucze indywidualne są pomijane: te, w których co najmniej cztery ładowarki i co najmniej jedna na pięć mają wartość niewystępującą w żadnej innej. JSON: w każdym wierszu jeden obiekt dla każdej ładowarki odbiegającej od swojej grupy, z manufacturer, model, firmware, key, majority, chargerId i value; value jest pomijane, gdy klucza brak, a równe null, gdy podano null. CSV ma te same kolumny.</translation>
    </message>
    <message>
        <source>List what is wrong with a fleet, the worst first.</source>
        <translation>Wymień, co jest nie tak we flocie, zaczynając od najgorszego.</translation>
    </message>
    <message>
        <source>Each finding is an error, a warning or a remark by one rule about one record, or about the document as a whole. JSON: one object a line with rule, severity, kind, id, name, message and path; CSV has the same columns. kind is homeSite, driver, tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one of a fixed list of words, such as charger-offline. Exit status 1 if something is at or above the level of --fail-on, so that a timer can tell.</source>
        <translation>Każdy problem to błąd, ostrzeżenie lub uwaga według jednej reguły, dotyczące jednego rekordu albo dokumentu jako całości. JSON: w każdym wierszu jeden obiekt z rule, severity, kind, id, name, message i path; CSV ma te same kolumny. kind to homeSite, driver, tag, site, charger, socket lub document, którego path jest wskaźnikiem JSON Pointer. rule to jedno ze słów ze stałej listy, na przykład charger-offline. Kod wyjścia 1, jeśli coś osiąga lub przekracza poziom --fail-on, aby mogło to wykryć zadanie cykliczne.</translation>
    </message>
    <message>
        <source>Say what differs between two files or offline copies.</source>
        <translation>Podaj, co różni dwa pliki lub kopie offline.</translation>
    </message>
    <message>
        <source>Records are matched by who they are, and the order in which they stand does not count; - is standard input. Text begins with what the changes come to; what expired is told by the newest contact with a charger that each document states, or by --now for NEW. JSON: one object a line with change (added, removed, changed or moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration or grant), id, field, old, new and parent; old or new is left out where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field has the API&apos;s name; it is empty where a whole record came or went, which old or new then is, and parent where it has moved. A grant&apos;s field is chargerGroups or chargers, or copy where the driver&apos;s copy of a site deviates from the others. CSV has the same columns. Values of secrets are masked. Exit status 1 if there is a change.</source>
        <translation>Rekordy są dopasowywane według tożsamości, a ich kolejność nie ma znaczenia; - oznacza standardowe wejście. Tekst zaczyna się od skutków zmian; to, co wygasło, ustala się według najnowszego kontaktu z ładowarką podanego w każdym dokumencie albo według --now dla NEW. JSON: w każdym wierszu jeden obiekt z change (added, removed, changed lub moved), kind (document, homeSite, driver, tag, site, charger, socket, configuration lub grant), id, field, old, new i parent; old lub new jest pomijane, gdy go nie ma. id tagu to jego idTag albo DRIVER:IDTAG, gdy ma go kilku kierowców; dla pozostałych CHARGER:SOCKET, CHARGER:KEY i DRIVER:SITE. field ma nazwę z API; jest puste, gdy pojawił się lub zniknął cały rekord, który jest wtedy w old lub new, a równe parent, gdy rekord przeniesiono. field uprawnienia to chargerGroups lub chargers, albo copy, gdy kopia lokalizacji kierowcy odbiega od pozostałych. CSV ma te same kolumny. Wartości danych poufnych są maskowane. Kod wyjścia 1, jeśli jest jakaś zmiana.</translation>
    </message>
    <message>
        <source>Show fields and configurations of several chargers side by side.</source>
        <translation>Pokaż obok siebie pola i konfiguracje kilku ładowarek.</translation>
    </message>
    <message>
        <source>The others are compared with the first charger; ≠ marks what differs from it. JSON: one object a line for each field with section (charger, location, sockets or configuration), key, differs, which lists the ids of the chargers that differ from the first, and values, an object of the chargers&apos; ids, in which a charger is left out that does not have the field at all. Of sockets the key is the socket&apos;s id and the field, as 1.status. CSV has section, key and differs, with spaces between the ids, and a column for each charger. Exit status 1 if there is no such charger.</source>
        <translation>Pozostałe są porównywane z pierwszą ładowarką; ≠ oznacza to, co się od niej różni. JSON: w każdym wierszu jeden obiekt dla każdego pola z section (charger, location, sockets lub configuration), key, differs, które wymienia ID ładowarek różniących się od pierwszej, i values, obiektem według ID ładowarek, w którym pominięta jest ładowarka niemająca tego pola w ogóle. Dla gniazd key to ID gniazda i pole, na przykład 1.status. CSV ma section, key i differs, z ID rozdzielonymi spacjami, oraz kolumnę dla każdej ładowarki. Kod wyjścia 1, jeśli takiej ładowarki nie ma.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 nothing of that name, &apos;check&apos; found something, or two fleets differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 the output could not be written, 130 interrupted.</source>
        <translation>Kod wyjścia: 0 wykonano, 1 nie ma niczego o tej nazwie, &apos;check&apos; coś znalazło albo dwie floty się różnią, 2 błędne wywołanie, 3 nie udało się odczytać źródła, 4 to nie jest taki dokument, 5 nie udało się zapisać wyniku, 130 przerwano.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Home sites</source>
        <translation>Lokalizacje macierzyste</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Kierowcy bez lokalizacji macierzystej</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Numer typu</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Zewnętrzne ID</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Rezerwowa</translation>
    </message>
    <message>
        <source>Subsites</source>
        <translation>Lokalizacje podrzędne</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kierowcy</translation>
    </message>
    <message>
        <source>Home site id</source>
        <translation>ID lokalizacji macierzystej</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Payer id</source>
        <translation>ID płatnika</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Sites granted</source>
        <translation>Nadane lokalizacje</translation>
    </message>
    <message>
        <source>Chargers granted</source>
        <translation>Nadane ładowarki</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Zewnętrzne ID</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <translation>Do fakturowania</translation>
    </message>
    <message>
        <source>Sockets online (stated)</source>
        <translation>Gniazda online (podane)</translation>
    </message>
    <message>
        <source>Sockets offline (stated)</source>
        <translation>Gniazda offline (podane)</translation>
    </message>
    <message>
        <source>Sockets in error (stated)</source>
        <translation>Gniazda w stanie błędu (podane)</translation>
    </message>
    <message>
        <source>Cost id</source>
        <translation>ID kosztu</translation>
    </message>
    <message>
        <source>Cost name</source>
        <translation>Nazwa kosztu</translation>
    </message>
    <message>
        <source>Payment recipient id</source>
        <translation>ID odbiorcy płatności</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>ID ładowarki</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziano</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ostatni komunikat</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>ID lokalizacji</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Grupa publiczna</translation>
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
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>EVSE id</source>
        <translation>ID EVSE</translation>
    </message>
    <message>
        <source>One EVSE per socket</source>
        <translation>Osobne EVSE na gniazdo</translation>
    </message>
    <message>
        <source>Physical reference</source>
        <translation>Oznaczenie fizyczne</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>Integration relays</source>
        <translation>Przekazywanie integracji</translation>
    </message>
    <message>
        <source>Push integration</source>
        <translation>Integracja push</translation>
    </message>
    <message>
        <source>Own message structure</source>
        <translation>Własna struktura komunikatów</translation>
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
        <translation>Numer seryjny licznika</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Typ licznika</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Właściwości niestandardowe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Litera budynku</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Szerokość geograficzna</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Długość geograficzna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Można zmienić</translation>
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
        <translation>Maks. moc (podana)</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Maks. moc</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Napięcie</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Natężenie</translation>
    </message>
    <message>
        <source>Power type</source>
        <translation>Rodzaj prądu</translation>
    </message>
    <message>
        <source>Phase rotation</source>
        <translation>Kolejność faz</translation>
    </message>
    <message>
        <source>EVSE number on the device</source>
        <translation>Numer EVSE na urządzeniu</translation>
    </message>
    <message>
        <source>Connector number on the device</source>
        <translation>Numer złącza na urządzeniu</translation>
    </message>
    <message>
        <source>EVSE number on the station</source>
        <translation>Numer EVSE na stacji</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Reference type number</source>
        <translation>Numer typu referencji</translation>
    </message>
    <message>
        <source>Reference id</source>
        <translation>ID referencji</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Obowiązuje od</translation>
    </message>
</context>
<context>
    <name>FindingLimits</name>
    <message>
        <source>Expired tags are named for as long as</source>
        <translation>Wygasłe tagi są zgłaszane najdłużej przez</translation>
    </message>
    <message>
        <source>A charger may be offline for as long as</source>
        <translation>Ładowarka może być offline najdłużej przez</translation>
    </message>
    <message>
        <source>A charger may be silent for as long as</source>
        <translation>Ładowarka może milczeć najdłużej przez</translation>
    </message>
    <message>
        <source>A charger may stand away from the others of its site</source>
        <translation>Ładowarka może być oddalona od innych w swojej lokalizacji o</translation>
    </message>
    <message>
        <source>A socket gives at most</source>
        <translation>Gniazdo daje najwyżej</translation>
    </message>
    <message>
        <source>Chargers of one model are compared from</source>
        <translation>Minimum do porównania ładowarek jednego modelu</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dzień</numerusform>
            <numerusform> dni</numerusform>
            <numerusform> dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <translation>
            <numerusform> godzinę</numerusform>
            <numerusform> godziny</numerusform>
            <numerusform> godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> metre(s)</source>
        <translation>
            <numerusform> metr</numerusform>
            <numerusform> metry</numerusform>
            <numerusform> metrów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> kW</source>
        <translation>
            <numerusform> kW</numerusform>
            <numerusform> kW</numerusform>
            <numerusform> kW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> charger(s)</source>
        <translation>
            <numerusform> ładowarka</numerusform>
            <numerusform> ładowarki</numerusform>
            <numerusform> ładowarek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRules</name>
    <message>
        <source>Is the tag %1 of %2 with its bytes in the other order.</source>
        <translation>Jest tagiem %1 kierowcy %2 z bajtami w odwrotnej kolejności.</translation>
    </message>
    <message numerus="yes">
        <source>%n tags are this one, among them %1 of %2.</source>
        <translation>
            <numerusform>%n tag to ten sam tag, między innymi %1 kierowcy %2.</numerusform>
            <numerusform>%n tagi to ten sam tag, między innymi %1 kierowcy %2.</numerusform>
            <numerusform>%n tagów to ten sam tag, między innymi %1 kierowcy %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it twice, the other time as %2.</source>
        <translation>Kierowca %1 ma go dwa razy, za drugim razem jako %2.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too.</source>
        <translation>Jest także tagiem kierowcy %1.</translation>
    </message>
    <message>
        <source>Is a tag of %1, too, written as %2.</source>
        <translation>Jest także tagiem kierowcy %1, zapisanym jako %2.</translation>
    </message>
    <message>
        <source>Nobody can tell who charged, and whoever is charged for it may be the wrong one.</source>
        <translation>Nie da się ustalić, kto ładował, a opłatą może zostać obciążona niewłaściwa osoba.</translation>
    </message>
    <message>
        <source>Find out who holds the card, and remove the tag from the other.</source>
        <translation>Ustal, kto ma kartę, i usuń tag drugiemu kierowcy.</translation>
    </message>
    <message>
        <source>%1 is %2, while its like have %3.</source>
        <extracomment>%1 is a key of a configuration, %2 and %3 its values</extracomment>
        <translation>%1 ma wartość %2, a podobne ładowarki mają %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more key(s) differ.</source>
        <extracomment>%1 is a sentence about one key</extracomment>
        <translation>
            <numerusform>%1 Różni się jeszcze %n klucz.</numerusform>
            <numerusform>%1 Różnią się jeszcze %n klucze.</numerusform>
            <numerusform>%1 Różni się jeszcze %n kluczy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) give away the value of %1 in this document.</source>
        <translation>
            <numerusform>%n ładowarka ujawnia wartość %1 w tym dokumencie.</numerusform>
            <numerusform>%n ładowarki ujawniają wartość %1 w tym dokumencie.</numerusform>
            <numerusform>%n ładowarek ujawnia wartość %1 w tym dokumencie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret in a configuration</source>
        <translation>Dane poufne w konfiguracji</translation>
    </message>
    <message>
        <source>Whoever has the key of this call, or a copy of the document, can pass for the charger.</source>
        <translation>Każdy, kto ma klucz do tego wywołania API lub kopię dokumentu, może podszyć się pod ładowarkę.</translation>
    </message>
    <message>
        <source>Let the vendor leave it out, set a new value, and mind who gets copies.</source>
        <translation>Poproś dostawcę o pominięcie tej wartości, ustaw nową i uważaj, kto dostaje kopie.</translation>
    </message>
    <message>
        <source>Configuration that drifted</source>
        <translation>Odchylenie konfiguracji</translation>
    </message>
    <message>
        <source>At least nine of ten chargers of this model have another value, so this one was set by hand or missed.</source>
        <translation>Dziewięć na dziesięć ładowarek tego modelu ma inną wartość, więc tę ustawiono ręcznie albo pominięto.</translation>
    </message>
    <message>
        <source>Set it as on the others, or note why it differs.</source>
        <translation>Ustaw ją tak jak w pozostałych albo zanotuj, dlaczego się różni.</translation>
    </message>
    <message>
        <source>One copy has it below another site, %1.</source>
        <translation>W jednej kopii jest pod inną lokalizacją: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown.</source>
        <translation>
            <numerusform>%n inna kopia różni się od wyświetlanej.</numerusform>
            <numerusform>%n inne kopie różnią się od wyświetlanej.</numerusform>
            <numerusform>%n innych kopii różni się od wyświetlanej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cop(y/ies) differ from the one that is shown, in: %1.</source>
        <translation>
            <numerusform>%n inna kopia różni się od wyświetlanej, w polach: %1.</numerusform>
            <numerusform>%n inne kopie różnią się od wyświetlanej, w polach: %1.</numerusform>
            <numerusform>%n innych kopii różni się od wyświetlanej, w polach: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Sprzeczne kopie</translation>
    </message>
    <message>
        <source>The document repeats this record, and says two things of it.</source>
        <translation>Dokument powtarza ten rekord i podaje o nim dwie różne rzeczy.</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, tell the vendor.</source>
        <translation>Odśwież; jeśli to nie pomoże, zgłoś to dostawcy.</translation>
    </message>
    <message>
        <source>%1 has the same serial number %2.</source>
        <translation>Ładowarka %1 ma ten sam numer seryjny %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have the serial number %1, among them %2.</source>
        <translation>
            <numerusform>%n ładowarka ma numer seryjny %1, między innymi %2.</numerusform>
            <numerusform>%n ładowarki mają numer seryjny %1, między innymi %2.</numerusform>
            <numerusform>%n ładowarek ma numer seryjny %1, między innymi %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 states the same SIM %2.</source>
        <translation>Ładowarka %1 podaje tę samą kartę SIM %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers state the SIM %1, among them %2.</source>
        <translation>
            <numerusform>%n ładowarka podaje kartę SIM %1, między innymi %2.</numerusform>
            <numerusform>%n ładowarki podają kartę SIM %1, między innymi %2.</numerusform>
            <numerusform>%n ładowarek podaje kartę SIM %1, między innymi %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) of the model %1 still run %2, while %3 run %4.</source>
        <extracomment>%1 is a model, %2 and %4 are versions, %3 a number</extracomment>
        <translation>
            <numerusform>%n ładowarka modelu %1 ma jeszcze wersję %2, podczas gdy %3 ma wersję %4.</numerusform>
            <numerusform>%n ładowarki modelu %1 mają jeszcze wersję %2, podczas gdy %3 ma wersję %4.</numerusform>
            <numerusform>%n ładowarek modelu %1 ma jeszcze wersję %2, podczas gdy %3 ma wersję %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number at two chargers</source>
        <translation>Numer seryjny w dwóch ładowarkach</translation>
    </message>
    <message>
        <source>One charger was entered twice, or one of them under the number of another: spare parts and warranty go astray.</source>
        <translation>Jedną ładowarkę wprowadzono dwa razy albo jedną z nich pod numerem drugiej: części zamienne i gwarancja trafiają nie tam, gdzie trzeba.</translation>
    </message>
    <message>
        <source>Read the number off both devices, and correct or remove one.</source>
        <translation>Odczytaj numer z obu urządzeń i popraw lub usuń jedną z ładowarek.</translation>
    </message>
    <message>
        <source>SIM at two chargers</source>
        <translation>Karta SIM w dwóch ładowarkach</translation>
    </message>
    <message>
        <source>A card is in one device only; blocking it for one would cut off the other.</source>
        <translation>Karta jest tylko w jednym urządzeniu; zablokowanie jej dla jednego odcięłoby drugie.</translation>
    </message>
    <message>
        <source>Read the card&apos;s number off both devices, and correct one.</source>
        <translation>Odczytaj numer karty z obu urządzeń i popraw jeden z nich.</translation>
    </message>
    <message>
        <source>Firmware older than on its like</source>
        <translation>Firmware starszy niż w podobnych</translation>
    </message>
    <message>
        <source>Faults that were mended for the others are still in these.</source>
        <translation>Usterki, które w pozostałych naprawiono, w tych nadal występują.</translation>
    </message>
    <message>
        <source>Update them, or note why they must not be.</source>
        <translation>Zaktualizuj je albo zanotuj, dlaczego nie wolno tego robić.</translation>
    </message>
    <message numerus="yes">
        <source>The id stands %n times, also at %1 (%2).</source>
        <extracomment>%1 is a record, %2 where it stands</extracomment>
        <translation>
            <numerusform>ID występuje %n raz, także: %1 (%2).</numerusform>
            <numerusform>ID występuje %n razy, także: %1 (%2).</numerusform>
            <numerusform>ID występuje %n razy, także: %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type than the API documents.</source>
        <translation>
            <numerusform>%n wartość jest innego typu niż w dokumentacji API.</numerusform>
            <numerusform>%n wartości są innego typu niż w dokumentacji API.</numerusform>
            <numerusform>%n wartości jest innego typu niż w dokumentacji API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stand twice in one record; the last one counts.</source>
        <translation>
            <numerusform>%n klucz występuje dwa razy w jednym rekordzie; liczy się ostatni.</numerusform>
            <numerusform>%n klucze występują dwa razy w jednym rekordzie; liczy się ostatni.</numerusform>
            <numerusform>%n kluczy występuje dwa razy w jednym rekordzie; liczy się ostatni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not fit their field.</source>
        <translation>
            <numerusform>%n liczba nie mieści się w swoim polu.</numerusform>
            <numerusform>%n liczby nie mieszczą się w swoich polach.</numerusform>
            <numerusform>%n liczb nie mieści się w swoich polach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold invalid characters.</source>
        <translation>
            <numerusform>%n tekst zawiera nieprawidłowe znaki.</numerusform>
            <numerusform>%n teksty zawierają nieprawidłowe znaki.</numerusform>
            <numerusform>%n tekstów zawiera nieprawidłowe znaki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>Nie można odczytać %n daty.</numerusform>
            <numerusform>Nie można odczytać %n dat.</numerusform>
            <numerusform>Nie można odczytać %n dat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document departs from its documentation %n time(s) without harm: fields that are new, missing, null or called otherwise.</source>
        <translation>
            <numerusform>Dokument odbiega od dokumentacji w %n miejscu, bez szkody: pola są nowe, brakujące, równe null lub inaczej nazwane.</numerusform>
            <numerusform>Dokument odbiega od dokumentacji w %n miejscach, bez szkody: pola są nowe, brakujące, równe null lub inaczej nazwane.</numerusform>
            <numerusform>Dokument odbiega od dokumentacji w %n miejscach, bez szkody: pola są nowe, brakujące, równe null lub inaczej nazwane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id at two records</source>
        <translation>ID w dwóch rekordach</translation>
    </message>
    <message>
        <source>Whatever names this id, by hand or by program, may reach the other one.</source>
        <translation>Cokolwiek odwołuje się do tego ID, ręcznie lub programowo, może trafić do tego drugiego.</translation>
    </message>
    <message>
        <source>Look whether it is one record that stands twice; if not, tell the vendor.</source>
        <translation>Sprawdź, czy to jeden rekord występujący dwa razy; jeśli nie, zgłoś to dostawcy.</translation>
    </message>
    <message>
        <source>Document that is not as documented</source>
        <translation>Dokument niezgodny z dokumentacją</translation>
    </message>
    <message>
        <source>Such values are kept and shown as they came, but cannot be sorted, counted or compared.</source>
        <translation>Takie wartości są zachowywane i pokazywane w otrzymanej postaci, ale nie można ich sortować, liczyć ani porównywać.</translation>
    </message>
    <message>
        <source>The list of what is odd in the document says where; tell the vendor.</source>
        <translation>Miejsca podaje lista tego, co w dokumencie jest nietypowe; zgłoś to dostawcy.</translation>
    </message>
    <message numerus="yes">
        <source>May use %n charger(s), but has no tag to do it with.</source>
        <translation>
            <numerusform>Może korzystać z %n ładowarki, ale nie ma do tego tagu.</numerusform>
            <numerusform>Może korzystać z %n ładowarek, ale nie ma do tego tagu.</numerusform>
            <numerusform>Może korzystać z %n ładowarek, ale nie ma do tego tagu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May charge, but of %n tag(s) none is valid; the last expired %1.</source>
        <extracomment>%1 is &quot;5 months ago&quot;</extracomment>
        <translation>
            <numerusform>Może ładować, ale jedyny tag nie jest ważny; wygasł %1.</numerusform>
            <numerusform>Może ładować, ale żaden z %n tagów nie jest ważny; ostatni wygasł %1.</numerusform>
            <numerusform>Może ładować, ale żaden z %n tagów nie jest ważny; ostatni wygasł %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a valid tag, but may use no charger, as stated by this document.</source>
        <translation>Ma ważny tag, ale według tego dokumentu nie może korzystać z żadnej ładowarki.</translation>
    </message>
    <message>
        <source>Has neither a valid tag nor access to any charger.</source>
        <translation>Nie ma ważnego tagu ani dostępu do żadnej ładowarki.</translation>
    </message>
    <message>
        <source>Calls its home site “%1”.</source>
        <translation>Podaje nazwę lokalizacji macierzystej „%1”.</translation>
    </message>
    <message>
        <source>Stands among the drivers without a home site, but names %1 (%2) as its own.</source>
        <translation>Jest wśród kierowców bez lokalizacji macierzystej, ale jako własną podaje %1 (%2).</translation>
    </message>
    <message>
        <source>Stands at one home site, but names %1 (%2) as its own.</source>
        <translation>Jest w jednej lokalizacji macierzystej, ale jako własną podaje %1 (%2).</translation>
    </message>
    <message>
        <source>home site</source>
        <translation>lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Names a home site %1 that is not in the document.</source>
        <translation>Podaje lokalizację macierzystą %1, której nie ma w dokumencie.</translation>
    </message>
    <message numerus="yes">
        <source>Has no home site, yet a valid tag and access to %n charger(s).</source>
        <translation>
            <numerusform>Nie ma lokalizacji macierzystej, a ma ważny tag i dostęp do %n ładowarki.</numerusform>
            <numerusform>Nie ma lokalizacji macierzystej, a ma ważny tag i dostęp do %n ładowarek.</numerusform>
            <numerusform>Nie ma lokalizacji macierzystej, a ma ważny tag i dostęp do %n ładowarek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver without a valid tag</source>
        <translation>Kierowca bez ważnego tagu</translation>
    </message>
    <message>
        <source>The driver has access that no card of theirs can use.</source>
        <translation>Kierowca ma dostęp, z którego nie pozwala skorzystać żadna z jego kart.</translation>
    </message>
    <message>
        <source>Hand out a new tag, or end the access.</source>
        <translation>Wydaj nowy tag albo zakończ dostęp.</translation>
    </message>
    <message>
        <source>Driver without tags</source>
        <translation>Kierowca bez tagów</translation>
    </message>
    <message>
        <source>The driver has access, but nothing to show a charger.</source>
        <translation>Kierowca ma dostęp, ale nie ma czego przyłożyć do ładowarki.</translation>
    </message>
    <message>
        <source>Hand out a tag, or end the access.</source>
        <translation>Wydaj tag albo zakończ dostęp.</translation>
    </message>
    <message>
        <source>Driver without access</source>
        <translation>Kierowca bez dostępu</translation>
    </message>
    <message>
        <source>Every charger refuses this driver, unless an access group that this document does not show lets them in.</source>
        <translation>Każda ładowarka odrzuca tego kierowcę, chyba że wpuszcza go grupa dostępu, której ten dokument nie pokazuje.</translation>
    </message>
    <message>
        <source>Grant a site or a charger, or remove the driver.</source>
        <translation>Nadaj uprawnienie do lokalizacji lub ładowarki albo usuń kierowcę.</translation>
    </message>
    <message>
        <source>Spare driver who can charge</source>
        <translation>Kierowca rezerwowy, który może ładować</translation>
    </message>
    <message>
        <source>Without a home site hardly an operator sees the driver, and yet the card works.</source>
        <translation>Bez lokalizacji macierzystej prawie żaden operator nie widzi kierowcy, a mimo to karta działa.</translation>
    </message>
    <message>
        <source>Give the driver a home site, or end the access.</source>
        <translation>Przypisz kierowcy lokalizację macierzystą albo zakończ dostęp.</translation>
    </message>
    <message>
        <source>Driver who names another home site</source>
        <translation>Kierowca podający inną lokalizację macierzystą</translation>
    </message>
    <message>
        <source>Who may see and bill the driver depends on which of the two is believed.</source>
        <translation>To, kto może widzieć i rozliczać kierowcę, zależy od tego, któremu z dwóch wpisów się wierzy.</translation>
    </message>
    <message>
        <source>Move the driver to the right home site again.</source>
        <translation>Przenieś kierowcę ponownie do właściwej lokalizacji macierzystej.</translation>
    </message>
    <message>
        <source>Home site that does not exist</source>
        <translation>Nieistniejąca lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>The home site was removed, or is one that this key may not see.</source>
        <translation>Lokalizację macierzystą usunięto albo nie może jej widzieć ten klucz.</translation>
    </message>
    <message>
        <source>Give the driver a home site that exists.</source>
        <translation>Przypisz kierowcy istniejącą lokalizację macierzystą.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) have only one of the two separators, such as %1.</source>
        <translation>
            <numerusform>%n ID EVSE ma tylko jeden z dwóch separatorów, na przykład %1.</numerusform>
            <numerusform>%n ID EVSE mają tylko jeden z dwóch separatorów, na przykład %1.</numerusform>
            <numerusform>%n ID EVSE ma tylko jeden z dwóch separatorów, na przykład %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE id(s) are in the older style of DIN, such as %1.</source>
        <translation>
            <numerusform>%n ID EVSE jest w starszym formacie DIN, na przykład %1.</numerusform>
            <numerusform>%n ID EVSE są w starszym formacie DIN, na przykład %1.</numerusform>
            <numerusform>%n ID EVSE jest w starszym formacie DIN, na przykład %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The EVSE id %1 does not follow eMI3.</source>
        <translation>ID EVSE %1 jest niezgodne z eMI3.</translation>
    </message>
    <message numerus="yes">
        <source>%n EVSE ids do not follow eMI3, such as %1.</source>
        <translation>
            <numerusform>%n ID EVSE jest niezgodne z eMI3, na przykład %1.</numerusform>
            <numerusform>%n ID EVSE są niezgodne z eMI3, na przykład %1.</numerusform>
            <numerusform>%n ID EVSE jest niezgodnych z eMI3, na przykład %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same EVSE id, written as %2.</source>
        <translation>Ładowarka %1 ma to samo ID EVSE, zapisane jako %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers have this EVSE id, among them %1, written as %2.</source>
        <translation>
            <numerusform>%n ładowarka ma to ID EVSE, między innymi %1, zapisane jako %2.</numerusform>
            <numerusform>%n ładowarki mają to ID EVSE, między innymi %1, zapisane jako %2.</numerusform>
            <numerusform>%n ładowarek ma to ID EVSE, między innymi %1, zapisane jako %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of its EVSEs has the same UID as one of %1 (%2).</source>
        <translation>Jedno z jej EVSE ma ten sam UID co jedno z EVSE ładowarki %1 (%2).</translation>
    </message>
    <message>
        <source>EVSE UID at two chargers</source>
        <translation>UID EVSE w dwóch ładowarkach</translation>
    </message>
    <message>
        <source>Partners cannot tell the two apart: one starts or bills the other.</source>
        <translation>Partnerzy nie mogą ich odróżnić: zamiast jednej uruchamiają lub rozliczają drugą.</translation>
    </message>
    <message>
        <source>Rename one of the chargers, so that charger id and socket id together are unique.</source>
        <translation>Zmień nazwę jednej z ładowarek, aby ID ładowarki razem z ID gniazda było niepowtarzalne.</translation>
    </message>
    <message>
        <source>EVSE id at two chargers</source>
        <translation>ID EVSE w dwóch ładowarkach</translation>
    </message>
    <message>
        <source>Roaming partners send their drivers to the wrong charger.</source>
        <translation>Partnerzy roamingowi kierują swoich kierowców do niewłaściwej ładowarki.</translation>
    </message>
    <message>
        <source>Give each charger an EVSE id of its own.</source>
        <translation>Nadaj każdej ładowarce własne ID EVSE.</translation>
    </message>
    <message>
        <source>EVSE id that does not follow eMI3</source>
        <translation>ID EVSE niezgodne z eMI3</translation>
    </message>
    <message>
        <source>Roaming partners may refuse it, or read it differently.</source>
        <translation>Partnerzy roamingowi mogą je odrzucić albo odczytać inaczej.</translation>
    </message>
    <message>
        <source>Write it as country*operator*E and number, such as FR*A23*E45B*78C.</source>
        <translation>Zapisz je jako kraj*operator*E i numer, na przykład FR*A23*E45B*78C.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>The grant of %1 adds nothing: another grant holds it already.</source>
        <translation>Uprawnienie do %1 nic nie wnosi: zawiera je już inne uprawnienie.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 grants add nothing, among them that of %2.</source>
        <extracomment>%1 is the number of all grants, %2 names one</extracomment>
        <translation>
            <numerusform>%n z %1 uprawnień nic nie wnosi, między innymi do %2.</numerusform>
            <numerusform>%n z %1 uprawnień nic nie wnoszą, między innymi do %2.</numerusform>
            <numerusform>%n z %1 uprawnień nic nie wnosi, między innymi do %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n driver(s) at home here may charge here.</source>
        <translation>
            <numerusform>%n kierowca, dla którego to lokalizacja macierzysta, nie może tu ładować.</numerusform>
            <numerusform>Żaden z %n kierowców, dla których to lokalizacja macierzysta, nie może tu ładować.</numerusform>
            <numerusform>Żaden z %n kierowców, dla których to lokalizacja macierzysta, nie może tu ładować.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers at home here may not charge here.</source>
        <translation>
            <numerusform>%n z %1 kierowców, dla których to lokalizacja macierzysta, nie może tu ładować.</numerusform>
            <numerusform>%n z %1 kierowców, dla których to lokalizacja macierzysta, nie mogą tu ładować.</numerusform>
            <numerusform>%n z %1 kierowców, dla których to lokalizacja macierzysta, nie może tu ładować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site whose drivers may not charge there</source>
        <translation>Lokalizacja macierzysta, której kierowcy nie mogą w niej ładować</translation>
    </message>
    <message>
        <source>The home site is a charging site as well, but a home gives no right to charge.</source>
        <translation>Lokalizacja macierzysta jest też lokalizacją ładowania, ale sama przynależność nie daje prawa do ładowania.</translation>
    </message>
    <message>
        <source>Grant them the site, if they are meant to charge there.</source>
        <translation>Nadaj im uprawnienie do lokalizacji, jeśli mają tam ładować.</translation>
    </message>
    <message>
        <source>Grants that add nothing</source>
        <translation>Uprawnienia, które nic nie wnoszą</translation>
    </message>
    <message>
        <source>Whoever takes one of the two away believes that access has ended.</source>
        <translation>Kto odbierze jedno z dwóch, sądzi, że dostęp się skończył.</translation>
    </message>
    <message>
        <source>Keep the one that is meant, and remove the other.</source>
        <translation>Zachowaj to, o które chodzi, i usuń drugie.</translation>
    </message>
    <message>
        <source>The charger reports an error.</source>
        <translation>Ładowarka zgłasza błąd.</translation>
    </message>
    <message>
        <source>The charger reports an error; it was last seen %1.</source>
        <translation>Ładowarka zgłasza błąd; ostatnio widziano ją %1.</translation>
    </message>
    <message>
        <source>The socket of %1 reports an error.</source>
        <translation>Gniazdo ładowarki %1 zgłasza błąd.</translation>
    </message>
    <message>
        <source>The socket reports an error, while its charger %1 says “%2”.</source>
        <extracomment>%1 is a charger, %2 a status</extracomment>
        <translation>Gniazdo zgłasza błąd, a jego ładowarka %1 podaje „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline.</source>
        <translation>
            <numerusform>Jedyna ładowarka jest offline.</numerusform>
            <numerusform>Wszystkie %n ładowarki są offline.</numerusform>
            <numerusform>Wszystkie ładowarki (%n) są offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is offline, and does not say when it was last seen.</source>
        <translation>Jest offline i nie podaje, kiedy ją ostatnio widziano.</translation>
    </message>
    <message>
        <source>Is offline; it was last seen %1.</source>
        <translation>Jest offline; ostatnio widziano ją %1.</translation>
    </message>
    <message>
        <source>Says “%1”, but was last seen %2.</source>
        <extracomment>%1 is a status, %2 &quot;3 days ago&quot;</extracomment>
        <translation>Podaje „%1”, ale ostatnio widziano ją %2.</translation>
    </message>
    <message>
        <source>Charger in error</source>
        <translation>Ładowarka w stanie błędu</translation>
    </message>
    <message>
        <source>Nobody can charge there until somebody looks after it.</source>
        <translation>Nikt nie może tam ładować, dopóki ktoś się tym nie zajmie.</translation>
    </message>
    <message>
        <source>Read its last message, restart it, and send somebody if that does not help.</source>
        <translation>Odczytaj ostatni komunikat, uruchom ją ponownie i wyślij kogoś, jeśli to nie pomoże.</translation>
    </message>
    <message>
        <source>Socket in error</source>
        <translation>Gniazdo w stanie błędu</translation>
    </message>
    <message>
        <source>The charger looks well, but this socket is out of order.</source>
        <translation>Ładowarka wydaje się sprawna, ale to gniazdo nie działa.</translation>
    </message>
    <message>
        <source>Restart the charger, and have the socket looked at if that does not help.</source>
        <translation>Uruchom ładowarkę ponownie, a jeśli to nie pomoże, zleć sprawdzenie gniazda.</translation>
    </message>
    <message>
        <source>Charger offline</source>
        <translation>Ładowarka offline</translation>
    </message>
    <message>
        <source>Who may charge cannot be checked, and nothing that is charged is reported.</source>
        <translation>Nie można sprawdzić, kto może ładować, a ładowania nie są raportowane.</translation>
    </message>
    <message>
        <source>Check its power, its SIM or network, and the firewall of the site.</source>
        <translation>Sprawdź zasilanie, kartę SIM lub sieć oraz zaporę sieciową lokalizacji.</translation>
    </message>
    <message>
        <source>Charger that has fallen silent</source>
        <translation>Ładowarka, która zamilkła</translation>
    </message>
    <message>
        <source>Its status is as old as its last message: it may be offline.</source>
        <translation>Stan jest tak stary jak ostatni komunikat: ładowarka może być offline.</translation>
    </message>
    <message>
        <source>Ask it for its status; if nothing comes, treat it as offline.</source>
        <translation>Zapytaj ją o stan; jeśli nie odpowie, traktuj ją jako offline.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 drivers here have no payer, the others have.</source>
        <translation>
            <numerusform>%n z %1 kierowców tutaj nie ma płatnika, pozostali mają.</numerusform>
            <numerusform>%n z %1 kierowców tutaj nie mają płatnika, pozostali mają.</numerusform>
            <numerusform>%n z %1 kierowców tutaj nie ma płatnika, pozostali mają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n tag(s) to be invoiced, but no payer.</source>
        <translation>
            <numerusform>Ma %n tag do fakturowania, ale nie ma płatnika.</numerusform>
            <numerusform>Ma %n tagi do fakturowania, ale nie ma płatnika.</numerusform>
            <numerusform>Ma %n tagów do fakturowania, ale nie ma płatnika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags of %1 drivers are to be invoiced, but these drivers have no payer.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%n tag kierowców (%1) jest do fakturowania, ale ci kierowcy nie mają płatnika.</numerusform>
            <numerusform>%n tagi kierowców (%1) są do fakturowania, ale ci kierowcy nie mają płatnika.</numerusform>
            <numerusform>%n tagów kierowców (%1) jest do fakturowania, ale ci kierowcy nie mają płatnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same external id %2.</source>
        <translation>%1 ma to samo zewnętrzne ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>The external id %1 stands %n times, also at %2.</source>
        <translation>
            <numerusform>Zewnętrzne ID %1 występuje %n raz, także: %2.</numerusform>
            <numerusform>Zewnętrzne ID %1 występuje %n razy, także: %2.</numerusform>
            <numerusform>Zewnętrzne ID %1 występuje %n razy, także: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag to be invoiced without a payer</source>
        <translation>Tag do fakturowania bez płatnika</translation>
    </message>
    <message>
        <source>What is charged with it can be invoiced to nobody, unless the site pays.</source>
        <translation>Ładowań tym tagiem nie można nikomu zafakturować, chyba że płaci lokalizacja.</translation>
    </message>
    <message>
        <source>Give the driver a payer, or do not invoice the tag.</source>
        <translation>Przypisz kierowcy płatnika albo nie fakturuj tagu.</translation>
    </message>
    <message>
        <source>External id at two records</source>
        <translation>Zewnętrzne ID w dwóch rekordach</translation>
    </message>
    <message>
        <source>The other system books both under one.</source>
        <translation>Drugi system księguje oba pod jednym.</translation>
    </message>
    <message>
        <source>Look up in the other system which of them it means.</source>
        <translation>Sprawdź w drugim systemie, o który z nich chodzi.</translation>
    </message>
    <message>
        <source>Driver without a payer among others with one</source>
        <translation>Kierowca bez płatnika wśród innych z płatnikiem</translation>
    </message>
    <message>
        <source>Most drivers of this home site have a payer, so these were forgotten.</source>
        <translation>Większość kierowców tej lokalizacji macierzystej ma płatnika, więc o tych zapomniano.</translation>
    </message>
    <message>
        <source>Give them a payer.</source>
        <translation>Przypisz im płatnika.</translation>
    </message>
    <message>
        <source>States no coordinates.</source>
        <translation>Nie podaje współrzędnych.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chargers state no coordinates.</source>
        <translation>
            <numerusform>%n z %1 ładowarek nie podaje współrzędnych.</numerusform>
            <numerusform>%n z %1 ładowarek nie podają współrzędnych.</numerusform>
            <numerusform>%n z %1 ładowarek nie podaje współrzędnych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands at 0, 0, which is in the sea.</source>
        <translation>Ma położenie 0, 0, czyli w morzu.</translation>
    </message>
    <message>
        <source>Stands at %1, which is nowhere on earth.</source>
        <translation>Ma położenie %1, którego nie ma na Ziemi.</translation>
    </message>
    <message>
        <source>Stands at %1; latitude and longitude are the other way round.</source>
        <translation>Ma położenie %1; szerokość i długość geograficzna są zamienione.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 stands %2 away from the other chargers.</source>
        <translation>%1 jest w odległości %2 od pozostałych ładowarek.</translation>
    </message>
    <message numerus="yes">
        <source>%n chargers stand far from the others, %1 as far as %2.</source>
        <translation>
            <numerusform>%n ładowarka jest daleko od pozostałych, %1 aż %2.</numerusform>
            <numerusform>%n ładowarki są daleko od pozostałych, %1 aż %2.</numerusform>
            <numerusform>%n ładowarek jest daleko od pozostałych, %1 aż %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates that cannot be right</source>
        <translation>Współrzędne, które nie mogą być prawdziwe</translation>
    </message>
    <message>
        <source>Drivers and service staff are sent to the wrong place.</source>
        <translation>Kierowcy i serwis są kierowani w niewłaściwe miejsce.</translation>
    </message>
    <message>
        <source>Correct latitude and longitude, in degrees with decimals.</source>
        <translation>Popraw szerokość i długość geograficzną, w stopniach dziesiętnych.</translation>
    </message>
    <message>
        <source>Site whose chargers stand far apart</source>
        <translation>Lokalizacja, której ładowarki są daleko od siebie</translation>
    </message>
    <message>
        <source>Either the coordinates are wrong, or a charger is at the wrong site, and its grants with it.</source>
        <translation>Albo współrzędne są błędne, albo ładowarka jest w niewłaściwej lokalizacji, a wraz z nią jej uprawnienia.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or move the charger to its site.</source>
        <translation>Popraw współrzędne albo przenieś ładowarkę do jej lokalizacji.</translation>
    </message>
    <message>
        <source>Charger without coordinates</source>
        <translation>Ładowarka bez współrzędnych</translation>
    </message>
    <message>
        <source>No map and no app can show where it stands.</source>
        <translation>Żadna mapa ani aplikacja nie pokaże, gdzie stoi.</translation>
    </message>
    <message>
        <source>Enter its latitude and longitude.</source>
        <translation>Wprowadź szerokość i długość geograficzną.</translation>
    </message>
    <message>
        <source>States a power of %1.</source>
        <translation>Podaje moc %1.</translation>
    </message>
    <message>
        <source>States a power of %1, which may be meant as kilowatts.</source>
        <translation>Podaje moc %1; być może chodzi o kilowaty.</translation>
    </message>
    <message>
        <source>States a power of %1, which is more than any socket gives.</source>
        <translation>Podaje moc %1, czyli więcej, niż daje jakiekolwiek gniazdo.</translation>
    </message>
    <message>
        <source>States a power of %1, more than %2 and %3 can give.</source>
        <translation>Podaje moc %1, czyli więcej, niż mogą dać %2 i %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The charger has %n such sockets.</source>
        <translation>
            <numerusform>%1 Ładowarka ma %n takie gniazdo.</numerusform>
            <numerusform>%1 Ładowarka ma %n takie gniazda.</numerusform>
            <numerusform>%1 Ładowarka ma %n takich gniazd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Power that cannot be</source>
        <translation>Niemożliwa moc</translation>
    </message>
    <message>
        <source>Drivers, partners and load management plan with this number.</source>
        <translation>Kierowcy, partnerzy i zarządzanie obciążeniem planują według tej liczby.</translation>
    </message>
    <message>
        <source>Correct the socket&apos;s power, voltage or current; watts are meant.</source>
        <translation>Popraw moc, napięcie lub natężenie gniazda; moc podaje się w watach.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites state other counts of sockets than the document holds.</source>
        <translation>
            <numerusform>%n z %1 lokalizacji podaje inną liczbę gniazd, niż zawiera dokument.</numerusform>
            <numerusform>%n z %1 lokalizacji podają inną liczbę gniazd, niż zawiera dokument.</numerusform>
            <numerusform>%n z %1 lokalizacji podaje inną liczbę gniazd, niż zawiera dokument.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States %1 sockets in all, but %n stand in the document.</source>
        <translation>
            <numerusform>Podana łączna liczba gniazd to %1, ale w dokumencie jest %n.</numerusform>
            <numerusform>Podana łączna liczba gniazd to %1, ale w dokumencie są %n.</numerusform>
            <numerusform>Podana łączna liczba gniazd to %1, ale w dokumencie jest %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated sockets that are not there</source>
        <translation>Podane gniazda, których nie ma</translation>
    </message>
    <message>
        <source>Either the site counts wrong, or some of its chargers are not in the document.</source>
        <translation>Albo lokalizacja liczy błędnie, albo niektórych jej ładowarek nie ma w dokumencie.</translation>
    </message>
    <message>
        <source>Compare the site with the vendor&apos;s own page of it.</source>
        <translation>Porównaj lokalizację z jej stroną u dostawcy.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is connected.</source>
        <translation>Podaje „%1”, a jest połączona.</translation>
    </message>
    <message>
        <source>Says “%1”, yet is not connected.</source>
        <translation>Podaje „%1”, a nie jest połączona.</translation>
    </message>
    <message>
        <source>Says “%1”, yet none of its sockets does.</source>
        <translation>Podaje „%1”, a żadne z jej gniazd tego nie podaje.</translation>
    </message>
    <message>
        <source>Says “%1”, yet all of its sockets are available.</source>
        <translation>Podaje „%1”, a wszystkie jej gniazda są dostępne.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ładowarkę</numerusform>
            <numerusform>%n ładowarki</numerusform>
            <numerusform>%n ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n gniazdo</numerusform>
            <numerusform>%n gniazda</numerusform>
            <numerusform>%n gniazd</numerusform>
        </translation>
    </message>
    <message>
        <source>The API does not document the status “%1”, reported by %2.</source>
        <translation>W dokumentacji API nie ma stanu „%1”, podawanego przez %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Status that contradicts itself</source>
        <translation>Stan, który sam sobie przeczy</translation>
    </message>
    <message>
        <source>Drivers see one of the two, and one of the two is wrong.</source>
        <translation>Kierowcy widzą jeden z dwóch, a jeden z dwóch jest błędny.</translation>
    </message>
    <message>
        <source>Ask the charger for its status again; if it stays so, tell the vendor.</source>
        <translation>Zapytaj ładowarkę ponownie o stan; jeśli się nie zmieni, zgłoś to dostawcy.</translation>
    </message>
    <message>
        <source>Status that the API does not document</source>
        <translation>Stan, którego nie ma w dokumentacji API</translation>
    </message>
    <message>
        <source>It is counted as “other”, so that no list of free or faulty chargers has it.</source>
        <translation>Jest liczony jako „inny”, więc nie ma go na żadnej liście wolnych lub uszkodzonych ładowarek.</translation>
    </message>
    <message>
        <source>Ask the vendor what it means.</source>
        <translation>Zapytaj dostawcę, co oznacza.</translation>
    </message>
    <message>
        <source>Expired %1, and %2 has no other tag that is valid.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, %2 a driver</extracomment>
        <translation>Wygasł %1, a kierowca %2 nie ma innego ważnego tagu.</translation>
    </message>
    <message>
        <source>Expires %1, on %2, and %3 has no tag that lasts longer.</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a date, %3 a driver</extracomment>
        <translation>Wygasa %1, dnia %2, a kierowca %3 nie ma tagu ważnego dłużej.</translation>
    </message>
    <message>
        <source>Is valid from %1 on; until then %2 has no valid tag.</source>
        <translation>Jest ważny od %1; do tego czasu kierowca %2 nie ma ważnego tagu.</translation>
    </message>
    <message>
        <source>Is never valid: it expires on %1 but is valid from %2 on only.</source>
        <translation>Nigdy nie jest ważny: wygasa %1, ale jest ważny dopiero od %2.</translation>
    </message>
    <message>
        <source>Tag that starts after it expires</source>
        <translation>Tag, którego ważność zaczyna się po wygaśnięciu</translation>
    </message>
    <message>
        <source>There is no day on which this tag works.</source>
        <translation>Nie ma dnia, w którym ten tag działa.</translation>
    </message>
    <message>
        <source>Correct its two dates.</source>
        <translation>Popraw obie jego daty.</translation>
    </message>
    <message>
        <source>Expired tag of a driver who may charge</source>
        <translation>Wygasły tag kierowcy, który może ładować</translation>
    </message>
    <message>
        <source>The driver has access, but chargers refuse this card.</source>
        <translation>Kierowca ma dostęp, ale ładowarki odrzucają tę kartę.</translation>
    </message>
    <message>
        <source>Extend the tag, or take it from the driver.</source>
        <translation>Przedłuż ważność tagu albo odbierz go kierowcy.</translation>
    </message>
    <message>
        <source>Tag that expires soon</source>
        <translation>Tag, który wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>From that day on chargers refuse the driver&apos;s last card.</source>
        <translation>Od tego dnia ładowarki odrzucają ostatnią kartę kierowcy.</translation>
    </message>
    <message>
        <source>Extend it in time, or hand out another.</source>
        <translation>Przedłuż go na czas albo wydaj inny.</translation>
    </message>
    <message>
        <source>Tag that is not valid yet</source>
        <translation>Tag jeszcze nieważny</translation>
    </message>
    <message>
        <source>The driver has access, but cannot charge before that day.</source>
        <translation>Kierowca ma dostęp, ale przed tym dniem nie może ładować.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant; else correct the day.</source>
        <translation>Nic, jeśli tak ma być; w przeciwnym razie popraw datę.</translation>
    </message>
    <message>
        <source>Tag that stands twice</source>
        <translation>Tag występujący dwa razy</translation>
    </message>
    <message numerus="yes">
        <source>All %n chargers are offline; the first was last seen %1.</source>
        <translation>
            <numerusform>Jedyna ładowarka jest offline; ostatnio widziano ją %1.</numerusform>
            <numerusform>Wszystkie %n ładowarki są offline; pierwszą ostatnio widziano %1.</numerusform>
            <numerusform>Wszystkie ładowarki (%n) są offline; pierwszą ostatnio widziano %1.</numerusform>
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
        <translation>Ładowarki, z których może korzystać kierowca %1, według tego dokumentu:</translation>
    </message>
    <message>
        <source>Drivers who may use charger %1, as stated by this document:</source>
        <translation>Kierowcy, którzy mogą korzystać z ładowarki %1, według tego dokumentu:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Drivers who may use chargers of site %1 and its subsites, as stated by this document:</source>
        <translation>Kierowcy, którzy mogą korzystać z ładowarek lokalizacji %1 i jej lokalizacji podrzędnych, według tego dokumentu:</translation>
    </message>
    <message>
        <source>(redundant)</source>
        <translation>(zbędne)</translation>
    </message>
</context>
<context>
    <name>VerbBundle</name>
    <message>
        <source>Drivers: %1, chargers: %2, values replaced: %3.</source>
        <translation>Kierowcy: %1, ładowarki: %2, zastąpione wartości: %3.</translation>
    </message>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Przerwano; plik pozostał bez zmian.</translation>
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
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are counts with their words</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCompare</name>
    <message>
        <source>No differences</source>
        <translation>Brak różnic</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nic się nie różni.</translation>
    </message>
</context>
<context>
    <name>VerbDrift</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>value (chargers)</comment>
        <translation>%1 (%2 z %3)</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Brak odchyleń konfiguracji.</translation>
    </message>
</context>
<context>
    <name>VerbExplain</name>
    <message>
        <source>More than one record is meant; each is answered.</source>
        <translation>Pasuje więcej niż jeden rekord; odpowiedź podano dla każdego.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>Interrupted; the file is as it was.</source>
        <translation>Przerwano; plik pozostał bez zmian.</translation>
    </message>
</context>
<context>
    <name>VerbInfo</name>
    <message>
        <source>Home sites</source>
        <translation>Lokalizacje macierzyste</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kierowcy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Lokalizacje ładowania</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Charger records in the document</source>
        <translation>Rekordy ładowarek w dokumencie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Czas odczytu</translation>
    </message>
    <message>
        <source>Nothing odd in the document.</source>
        <translation>W dokumencie nie ma nic nietypowego.</translation>
    </message>
    <message>
        <source>Odd in the document, and where first</source>
        <translation>Nietypowe w dokumencie i gdzie po raz pierwszy</translation>
    </message>
</context>
<context>
    <name>VerbLookup</name>
    <message>
        <source>%1, again</source>
        <translation>%1, ponownie</translation>
    </message>
    <message>
        <source>%1 found, %2 unknown, %3 ambiguous.</source>
        <translation>Znalezione: %1, nieznane: %2, niejednoznaczne: %3.</translation>
    </message>
</context>
<context>
    <name>VerbReport</name>
    <message>
        <source>The page cannot be drawn, for there is no font on this machine; install one, such as fonts-dejavu-core.</source>
        <translation>Nie można narysować strony, ponieważ na tym komputerze nie ma żadnej czcionki; zainstaluj ją, na przykład fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>VerbSearch</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Nic nie spełnia %1.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>There is no driver %1 in this fleet.</source>
        <translation>W tej flocie nie ma kierowcy %1.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>W tej flocie nie ma ładowarki %1.</translation>
    </message>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>W tej flocie nie ma lokalizacji ładowania %1.</translation>
    </message>
    <message>
        <source>There is no home site %1 in this fleet.</source>
        <translation>W tej flocie nie ma lokalizacji macierzystej %1.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>W tej flocie nie ma tagu %1.</translation>
    </message>
</context>
<context>
    <name>VerbSnapshots</name>
    <message>
        <source>There is no connection %1; &apos;chargetree snapshots&apos; lists those that have offline copies.</source>
        <translation>Nie ma połączenia %1; &apos;chargetree snapshots&apos; wymienia te, które mają kopie offline.</translation>
    </message>
    <message>
        <source>No offline copies are kept.</source>
        <translation>Nie ma przechowywanych kopii offline.</translation>
    </message>
</context>
<context>
    <name>VerbTree</name>
    <message>
        <source>Nothing meets %1.</source>
        <translation>Nic nie spełnia %1.</translation>
    </message>
</context>
<context>
    <name>VerbWhatIf</name>
    <message>
        <source>There is no charging site %1 in this fleet.</source>
        <translation>W tej flocie nie ma lokalizacji ładowania %1.</translation>
    </message>
    <message>
        <source>There is no charger %1 in this fleet.</source>
        <translation>W tej flocie nie ma ładowarki %1.</translation>
    </message>
    <message>
        <source>There is no tag %1 in this fleet.</source>
        <translation>W tej flocie nie ma tagu %1.</translation>
    </message>
    <message>
        <source>There is no grant %1 in this fleet.</source>
        <translation>W tej flocie nie ma uprawnienia %1.</translation>
    </message>
    <message>
        <source>--without wants site=ID, charger=ID, tag=IDTAG or grant=DRIVER:SITE, not %1.</source>
        <translation>--without wymaga site=ID, charger=ID, tag=IDTAG lub grant=DRIVER:SITE, a nie %1.</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>traci %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nie zostaje nic</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zostaje %1</translation>
    </message>
    <message>
        <source>%1: if this were gone, as stated by this document.</source>
        <translation>%1: gdyby tego nie było, według tego dokumentu.</translation>
    </message>
    <message>
        <source>has tag %1</source>
        <translation>ma tag %1</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1: nie ma już w danych</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1: znów jest w danych</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1: teraz %2</translation>
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
        <translation>%1 (zbędne)</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of a driver to a charger</comment>
        <translation>
            <numerusform>%n droga dostępu</numerusform>
            <numerusform>%n drogi dostępu</numerusform>
            <numerusform>%n dróg dostępu</numerusform>
        </translation>
    </message>
    <message>
        <source>Other drivers who may use it; Enter shows who they are</source>
        <translation>Inni kierowcy, którzy mogą z niej korzystać; Enter pokazuje, kto to jest</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Na podstawie</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inni</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Najgorszy tag</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Chargers here</source>
        <translation>Ładowarki tutaj</translation>
    </message>
    <message numerus="yes">
        <source>%n grants are redundant: %1. They give nothing that the others do not give, and could be revoked together without a loss.</source>
        <translation>
            <numerusform>%n uprawnienie jest zbędne: %1. Nie daje niczego, czego nie dają inne, i można je odebrać bez straty.</numerusform>
            <numerusform>%n uprawnienia są zbędne: %1. Nie dają niczego, czego nie dają inne, i można je razem odebrać bez straty.</numerusform>
            <numerusform>%n uprawnień jest zbędnych: %1. Nie dają niczego, czego nie dają inne, i można je razem odebrać bez straty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::AccessibleMap</name>
    <message numerus="yes">
        <source>%n charger(s) are shown.</source>
        <translation>
            <numerusform>Wyświetlana jest %n ładowarka.</numerusform>
            <numerusform>Wyświetlane są %n ładowarki.</numerusform>
            <numerusform>Wyświetlanych jest %n ładowarek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are selected.</source>
        <translation>
            <numerusform>Zaznaczona jest %n.</numerusform>
            <numerusform>Zaznaczone są %n.</numerusform>
            <numerusform>Zaznaczonych jest %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::Actions</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>&amp;Demo fleet</source>
        <translation>Flota de&amp;monstracyjna</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>O&amp;dśwież</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Anuluj wczytywanie</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Kopiuj &amp;wiersze</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Kopiuj &amp;ID</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Rozwiń &amp;wszystko</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Zwiń w&amp;szystko</translation>
    </message>
    <message>
        <source>Expand all &amp;below</source>
        <translation>Rozwiń wszystko &amp;poniżej</translation>
    </message>
    <message>
        <source>&amp;What is odd in this document</source>
        <translation>Co w tym dokumencie jest &amp;nietypowe</translation>
    </message>
    <message>
        <source>&amp;About Chargetree</source>
        <translation>O programie C&amp;hargetree</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Połączenia…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Pokaż dzienni&amp;k</translation>
    </message>
    <message>
        <source>Where are my &amp;files</source>
        <translation>&amp;Gdzie są moje pliki</translation>
    </message>
    <message>
        <source>Make a &amp;support bundle…</source>
        <translation>Utwórz p&amp;akiet diagnostyczny…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Ws&amp;tecz</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>&amp;Naprzód</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Show in the &amp;tree</source>
        <translation>Pokaż w drz&amp;ewie</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Prze&amp;jdź do…</translation>
    </message>
    <message>
        <source>Copy rows &amp;with titles</source>
        <translation>Kopiuj wiersze z &amp;nagłówkami</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopiuj ś&amp;cieżkę</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopiuj jako &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopiuj &amp;do zgłoszenia</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Drzewo</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Kierowcy</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Tagi</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Lokalizacje</translation>
    </message>
    <message>
        <source>&amp;Chargers</source>
        <translation>Ł&amp;adowarki</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>&amp;Gniazda</translation>
    </message>
    <message>
        <source>Con&amp;figurations</source>
        <translation>Kon&amp;figuracje</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Następna część okna</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Poprzednia część okna</translation>
    </message>
    <message>
        <source>Next page of &amp;details</source>
        <translation>Następna strona &amp;szczegółów</translation>
    </message>
    <message>
        <source>Previous page of de&amp;tails</source>
        <translation>Poprzednia strona s&amp;zczegółów</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list…</source>
        <translation>Sprawdź &amp;listę…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Jak wyszukiwać</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches and bookmarks</source>
        <translation>Zapisane w&amp;yszukiwania i zakładki</translation>
    </message>
    <message>
        <source>Save t&amp;his search</source>
        <translation>Zapisz to wysz&amp;ukiwanie</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this row</source>
        <translation>Dodaj wiersz do za&amp;kładek</translation>
    </message>
    <message>
        <source>Share-safe &amp;bundle…</source>
        <translation>Pakiet do &amp;bezpiecznego udostępnienia…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiuj odnoś&amp;nik</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rukuj…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Zapisz jako PD&amp;F…</translation>
    </message>
    <message>
        <source>Co&amp;mpare chargers…</source>
        <translation>Porówn&amp;aj ładowarki…</translation>
    </message>
    <message>
        <source>Compare with si&amp;milar chargers…</source>
        <translation>Porównaj z podo&amp;bnymi ładowarkami…</translation>
    </message>
    <message>
        <source>Configuration dri&amp;ft…</source>
        <translation>Odch&amp;ylenia konfiguracji…</translation>
    </message>
    <message>
        <source>Wh&amp;y is a card refused?…</source>
        <translation>Dl&amp;aczego karta jest odrzucana?…</translation>
    </message>
    <message>
        <source>What i&amp;f this were gone?…</source>
        <translation>&amp;Co, gdyby tego nie było?…</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason…</source>
        <translation>&amp;Ignoruj z podaniem powodu…</translation>
    </message>
    <message>
        <source>Limits of fin&amp;dings…</source>
        <translation>&amp;Progi problemów…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>Pro&amp;blemy</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Przestań i&amp;gnorować</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Zmiany</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Podręc&amp;znik</translation>
    </message>
    <message>
        <source>&amp;Watch for changes</source>
        <translation>&amp;Obserwuj zmiany</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy view</source>
        <translation>W&amp;idok prywatny</translation>
    </message>
    <message>
        <source>Show what is covered here</source>
        <translation>Pokaż, co jest tu zakryte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Skró&amp;ty klawiszowe</translation>
    </message>
</context>
<context>
    <name>chargetree::Application</name>
    <message>
        <source>%1 cannot be written: what you choose holds until the program ends.</source>
        <translation>Nie można zapisać do %1: to, co wybierzesz, obowiązuje do zamknięcia programu.</translation>
    </message>
</context>
<context>
    <name>chargetree::Breadcrumb</name>
    <message>
        <source>Further up</source>
        <translation>Wyższe poziomy</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Obok: %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Poniżej: %1</translation>
    </message>
</context>
<context>
    <name>chargetree::CallReader</name>
    <message>
        <source>&apos;%1&apos; has no option %2; %3.</source>
        <translation>&apos;%1&apos; nie ma opcji %2; %3.</translation>
    </message>
    <message>
        <source>The window has no option %1; %2.</source>
        <translation>Okno nie ma opcji %1; %2.</translation>
    </message>
    <message>
        <source>%1 is empty; %2.</source>
        <translation>Wartość %1 jest pusta; %2.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero, not %2.</source>
        <translation>%1 wymaga liczby całkowitej większej od zera, a nie %2.</translation>
    </message>
    <message>
        <source>%1 wants a time as 2026-01-31T12:00:00Z, not %2.</source>
        <translation>%1 wymaga czasu w postaci 2026-01-31T12:00:00Z, a nie %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2; there is %3.</source>
        <translation>%1 nie zna wartości %2; dostępne: %3.</translation>
    </message>
    <message>
        <source>&apos;search&apos; wants words to look for; %1.</source>
        <translation>&apos;search&apos; wymaga szukanych słów; %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not accept %2; name a file by --file.</source>
        <translation>&apos;%1&apos; nie przyjmuje %2; podaj plik za pomocą --file.</translation>
    </message>
    <message>
        <source>The window opens one file, and %1 is another; %2.</source>
        <translation>Okno otwiera jeden plik, a %1 jest kolejnym; %2.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file; see &apos;chargetree --help&apos;.</source>
        <translation>%1 nie jest poleceniem ani plikiem; zobacz &apos;chargetree --help&apos;.</translation>
    </message>
    <message>
        <source>--url is refused, for it holds a key: other users could read it; put the key in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>--url odrzucono, ponieważ zawiera klucz: mogliby go odczytać inni użytkownicy; umieść klucz w CHARGETREE_API_KEY albo w pliku podanym przez --key-file.</translation>
    </message>
    <message>
        <source>--url must begin with https://, so that nobody reads the key on its way.</source>
        <translation>--url musi zaczynać się od https://, aby nikt nie odczytał klucza po drodze.</translation>
    </message>
    <message>
        <source>--url is no address; give it as https://host/path.</source>
        <translation>--url nie jest adresem; podaj go w postaci https://host/path.</translation>
    </message>
    <message>
        <source>--url wants the client id too; add --client-id ID.</source>
        <translation>--url wymaga też ID klienta; dodaj --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;export&apos; wants to know what; add --what %1.</source>
        <translation>&apos;export&apos; wymaga podania, co wyeksportować; dodaj --what %1.</translation>
    </message>
    <message>
        <source>%1 have no column %2; &apos;chargetree export --what %1 --list-columns&apos; lists those they have.</source>
        <translation>%1 nie ma kolumny %2; &apos;chargetree export --what %1 --list-columns&apos; wymienia dostępne.</translation>
    </message>
    <message>
        <source>%1 is refused: other users could read a key on the command line; put it in CHARGETREE_API_KEY or in a file named by --key-file.</source>
        <translation>%1 odrzucono: klucz w wierszu poleceń mogliby odczytać inni użytkownicy; umieść go w CHARGETREE_API_KEY albo w pliku podanym przez --key-file.</translation>
    </message>
    <message>
        <source>There is no option %1; %2.</source>
        <translation>Nie ma opcji %1; %2.</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out what follows it.</source>
        <translation>%1 nie przyjmuje wartości; pomiń to, co następuje dalej.</translation>
    </message>
    <message>
        <source>%1 wants a value behind it; %2.</source>
        <translation>%1 wymaga podania wartości; %2.</translation>
    </message>
    <message>
        <source>see &apos;%1&apos;</source>
        <translation>zobacz &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is more than one source; give one of --demo, --file, --connection and --url.</source>
        <translation>Podano więcej niż jedno źródło; podaj jedno z: --demo, --file, --connection i --url.</translation>
    </message>
    <message>
        <source>--client-id goes with --url; give the address too.</source>
        <translation>--client-id stosuje się z --url; podaj też adres.</translation>
    </message>
    <message>
        <source>--key-file goes with --url or --connection; give one of them too.</source>
        <translation>--key-file stosuje się z --url lub --connection; podaj też jedno z nich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants an address: --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; wymaga adresu: --connection NAME albo --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a source: --demo, --file PATH, --connection NAME, or --url URL --client-id ID.</source>
        <translation>&apos;%1&apos; wymaga źródła: --demo, --file PATH, --connection NAME albo --url URL --client-id ID.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1, %2. %3</source>
        <translation>Zapytanie jest niezrozumiałe od znaku %1, %2. %3</translation>
    </message>
    <message>
        <source>The fleet and the list cannot both be standard input; name a file.</source>
        <translation>Flota i lista nie mogą jednocześnie pochodzić ze standardowego wejścia; podaj plik.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants to know where to; add -o PATH.</source>
        <translation>&apos;%1&apos; wymaga podania miejsca zapisu; dodaj -o PATH.</translation>
    </message>
    <message>
        <source>A link is followed in the fleet that is open; leave out the source.</source>
        <translation>Odnośnik jest otwierany w otwartej flocie; pomiń źródło.</translation>
    </message>
    <message>
        <source>GeoJSON has chargers alone; give --what chargers, or another --format.</source>
        <translation>GeoJSON zawiera tylko ładowarki; podaj --what chargers albo inne --format.</translation>
    </message>
    <message>
        <source>--preset goes with --format csv; leave it out.</source>
        <translation>--preset stosuje się z --format csv; pomiń tę opcję.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of %2.</source>
        <translation>&apos;%1&apos; wymaga jednego z: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2: files or offline copies; %3.</source>
        <translation>&apos;%1&apos; wymaga %2: plików lub kopii offline; %3.</translation>
    </message>
    <message>
        <source>Both cannot be standard input; name a file.</source>
        <translation>Oba nie mogą pochodzić ze standardowego wejścia; podaj plik.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants %2.</source>
        <translation>&apos;%1&apos; wymaga %2.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; wants %1 to %2 chargers; name them by --chargers A,B,….</source>
        <translation>&apos;compare&apos; wymaga od %1 do %2 ładowarek; podaj je za pomocą --chargers A,B,….</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Każda zmiana</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtruj zmiany</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Drobne zmiany</translation>
    </message>
    <message>
        <source>When a charger or socket was heard last, and its last message</source>
        <translation>Czas ostatniego kontaktu z ładowarką lub gniazdem i ostatni komunikat</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangeListModel</name>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
</context>
<context>
    <name>chargetree::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>The older copy is being read…</source>
        <translation>Odczytywanie starszej kopii…</translation>
    </message>
    <message>
        <source>What changes will stand here after the next refresh. Or compare with an older copy.</source>
        <translation>Po następnym odświeżeniu pojawi się tu to, co się zmieniło. Można też porównać ze starszą kopią.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing has changed but when chargers were heard last.</source>
        <translation>Nic się nie zmieniło oprócz czasu ostatniego kontaktu z ładowarkami.</translation>
    </message>
    <message>
        <source>No change is left by these filters.</source>
        <translation>Żadna zmiana nie odpowiada tym filtrom.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
</context>
<context>
    <name>chargetree::ColumnChooser</name>
    <message>
        <source>Columns of the list: %1</source>
        <translation>Kolumny listy: %1</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Znajdź kolumnę…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Znajdź kolumnę</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Żadna kolumna nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+strzałka w górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w &amp;dół</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+strzałka w dół</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>P&amp;rzywróć</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareDialog</name>
    <message>
        <source>Compare chargers</source>
        <translation>Porównaj ładowarki</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Porównaj &amp;z</translation>
    </message>
    <message>
        <source>Charger that the others are compared with</source>
        <translation>Ładowarka, z którą porównywane są pozostałe</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Tylko &amp;różnice</translation>
    </message>
    <message>
        <source>Filter by field, key or value</source>
        <translation>Filtruj według pola, klucza lub wartości</translation>
    </message>
    <message>
        <source>Chargers side by side</source>
        <translation>Ładowarki obok siebie</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piuj</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiuje wyświetlane wiersze z nagłówkami</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Zapisuje wyświetlane wiersze do skoroszytu lub pliku CSV</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>None of these chargers is in the fleet any more.</source>
        <translation>Żadnej z tych ładowarek nie ma już we flocie.</translation>
    </message>
    <message>
        <source>No field, key or value contains this text.</source>
        <translation>Żadne pole, klucz ani wartość nie zawiera tego tekstu.</translation>
    </message>
    <message>
        <source>These chargers are the same in every field.</source>
        <translation>Te ładowarki są takie same we wszystkich polach.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ładowarka</numerusform>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows differ</source>
        <translation>
            <numerusform>%1 z %2 wierszy się różni</numerusform>
            <numerusform>%1 z %2 wierszy się różnią</numerusform>
            <numerusform>%1 z %2 wierszy się różni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 similar chargers more are left out</source>
        <translation>
            <numerusform>pominięto jeszcze %1 podobną ładowarkę</numerusform>
            <numerusform>pominięto jeszcze %1 podobne ładowarki</numerusform>
            <numerusform>pominięto jeszcze %1 podobnych ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the fleet: %1</source>
        <translation>nie ma już we flocie: %1</translation>
    </message>
    <message>
        <source>There is no charger here to compare it with.</source>
        <translation>Nie ma tu ładowarki, z którą można by ją porównać.</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareGrid</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Compare with &amp;this charger</source>
        <translation>Porównaj z &amp;tą ładowarką</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>Po&amp;każ w drzewie</translation>
    </message>
    <message>
        <source>&amp;Leave out this charger</source>
        <translation>Po&amp;miń tę ładowarkę</translation>
    </message>
</context>
<context>
    <name>chargetree::CompareModel</name>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1, różni się od wzorca</translation>
    </message>
    <message>
        <source>Reference · %1</source>
        <translation>Wzorzec · %1</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1, wzorzec</translation>
    </message>
</context>
<context>
    <name>chargetree::Comparison</name>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Różni się</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Sterownik</translation>
    </message>
    <message>
        <source>Socket without an id</source>
        <translation>Gniazdo bez ID</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Gniazdo %1</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Klucz bez nazwy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>chargetree::Completer</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Whether a field is filled</source>
        <translation>Czy pole jest wypełnione</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Rodzaj rekordu</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
</context>
<context>
    <name>chargetree::ConfigurationPage</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtruj według klucza lub wartości</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>This charger states no configuration.</source>
        <translation>Ta ładowarka nie podaje konfiguracji.</translation>
    </message>
    <message>
        <source>No key or value contains this text.</source>
        <translation>Żaden klucz ani wartość nie zawiera tego tekstu.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionForm</name>
    <message>
        <source>Handed out by your administrator: only its key can be changed here. Duplicate it to change the rest.</source>
        <translation>Przydzielone przez administratora: można tu zmienić tylko klucz. Aby zmienić resztę, powiel to połączenie.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Śro&amp;dowisko</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Bazowy URL</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>Ś&amp;cieżka</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID klienta</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Klucz API</translation>
    </message>
    <message>
        <source>The key travels as</source>
        <translation>Klucz jest przesyłany jako</translation>
    </message>
    <message>
        <source>Own a&amp;uthority (PEM)</source>
        <translation>Własny &amp;urząd certyfikacji (PEM)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certy&amp;fikat klienta</translation>
    </message>
    <message>
        <source>Its ke&amp;y file</source>
        <translation>&amp;Jego plik klucza</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>Odś&amp;wieżaj co</translation>
    </message>
    <message>
        <source>as you call it; without one its host is shown</source>
        <translation>dowolna nazwa; bez niej pokazywany jest host</translation>
    </message>
    <message>
        <source>check with your vendor</source>
        <translation>należy ustalić z dostawcą</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>tylko na żądanie</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Bez oznaczenia</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionList</name>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>%1, handed out</source>
        <translation>%1, przydzielone</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionStore</name>
    <message>
        <source>The connections in “%1” cannot be read. The file stays as it is until you change a connection, and is set aside then.</source>
        <translation>Nie można odczytać połączeń w „%1”. Plik pozostaje bez zmian do czasu zmiany połączenia, a wtedy zostanie odłożony na bok.</translation>
    </message>
    <message>
        <source>“%1” holds no connections of Chargetree; choose a file that was exported from there.</source>
        <translation>„%1” nie zawiera połączeń programu Chargetree; wybierz plik, który został z niego wyeksportowany.</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionSwitch</name>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Otwórz w no&amp;wym oknie</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionTester</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Pobieranie: %1</translation>
    </message>
    <message>
        <source>There is no key for it yet; enter one above.</source>
        <translation>Nie ma jeszcze klucza; wprowadź go powyżej.</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Odczytywanie floty</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Zapytanie do %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>200, a fleet of %1</source>
        <translation>200, flota o rozmiarze %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kierowca</numerusform>
            <numerusform>%1 kierowców</numerusform>
            <numerusform>%1 kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tagi</numerusform>
            <numerusform>%1 tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ładowarka</numerusform>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsDesk</name>
    <message numerus="yes">
        <source>%n connection(s) came in.</source>
        <translation>
            <numerusform>Zaimportowano %n połączenie.</numerusform>
            <numerusform>Zaimportowano %n połączenia.</numerusform>
            <numerusform>Zaimportowano %n połączeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections were exported, without their keys.</source>
        <translation>Wyeksportowano połączenia bez kluczy.</translation>
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
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1” ma niezapisane zmiany.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”, its key and its %n offline copies? It can be undone until this window is closed.</source>
        <translation>
            <numerusform>Usunąć „%1”, klucz i %n kopię offline? Można to cofnąć do zamknięcia tego okna.</numerusform>
            <numerusform>Usunąć „%1”, klucz i %n kopie offline? Można to cofnąć do zamknięcia tego okna.</numerusform>
            <numerusform>Usunąć „%1”, klucz i %n kopii offline? Można to cofnąć do zamknięcia tego okna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” and its key? It can be undone until this window is closed.</source>
        <translation>Usunąć „%1” i klucz? Można to cofnąć do zamknięcia tego okna.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Zapytanie do %1…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Import połączeń</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Połączenia (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export connections without their keys</source>
        <translation>Eksport połączeń bez kluczy</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Zapisz i &amp;otwórz</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Powie&amp;l</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import i eksport</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportuj…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with the address and the key that your vendor gave you.</source>
        <translation>Nie ma jeszcze żadnego połączenia. Dodaj je, podając adres i klucz otrzymane od dostawcy.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Po&amp;rzuć</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Otwórz w no&amp;wym oknie</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Z&amp;amknij</translation>
    </message>
</context>
<context>
    <name>chargetree::ConnectionsPage</name>
    <message>
        <source>Refresh on &amp;metered networks, too</source>
        <translation>Odświeżaj także w sieciach z li&amp;mitem danych</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>tylko na żądanie</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Odś&amp;wieżaj co</translation>
    </message>
    <message>
        <source>What a new connection begins with. Existing connections keep their own settings.</source>
        <translation>Wartości początkowe nowego połączenia. Istniejące połączenia zachowują własne ustawienia.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopiesPage</name>
    <message>
        <source>Of each connection the last answers are kept, so that there is something to look at without a network and to compare with. The newest is always kept; what is beyond this goes when the next one comes.</source>
        <translation>Dla każdego połączenia zachowywane są ostatnie odpowiedzi, aby było co przeglądać bez sieci i z czym porównywać. Najnowsza jest zawsze zachowywana; to, co wykracza poza te limity, znika, gdy nadejdzie następna.</translation>
    </message>
</context>
<context>
    <name>chargetree::CopyBar</name>
    <message numerus="yes">
        <source>This document holds %n copies of this charger; they differ in times and messages only.</source>
        <translation>
            <numerusform>Ten dokument zawiera %n kopię tej ładowarki; różni się tylko czasami i komunikatami.</numerusform>
            <numerusform>Ten dokument zawiera %n kopie tej ładowarki; różnią się tylko czasami i komunikatami.</numerusform>
            <numerusform>Ten dokument zawiera %n kopii tej ładowarki; różnią się tylko czasami i komunikatami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document holds %n copies of this charger that disagree.</source>
        <translation>
            <numerusform>Ten dokument zawiera %n sprzeczną kopię tej ładowarki.</numerusform>
            <numerusform>Ten dokument zawiera %n sprzeczne kopie tej ładowarki.</numerusform>
            <numerusform>Ten dokument zawiera %n sprzecznych kopii tej ładowarki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy that is shown</source>
        <translation>Wyświetlana kopia</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>widziano %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nigdy nie widziano</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3 (newest)</source>
        <translation>Kopia %1 z %2, %3 (najnowsza)</translation>
    </message>
    <message>
        <source>Copy %1 of %2, %3</source>
        <translation>Kopia %1 z %2, %3</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Zewnętrzne ID</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kierowcy</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowe dane</translation>
    </message>
    <message>
        <source>Select a driver, tag, site or charger to see what is known about it.</source>
        <translation>Wybierz kierowcę, tag, lokalizację lub ładowarkę, aby zobaczyć, co o nich wiadomo.</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>stan na %1 (%2)</translation>
    </message>
    <message>
        <source>No longer in the fleet since %1</source>
        <translation>Nie ma już we flocie od %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Kto może ładować</translation>
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
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>chargetree::Details</name>
    <message>
        <source>Fields that the API&apos;s page does not name</source>
        <translation>Pola, których nie wymienia dokumentacja API</translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Lokalizacje macierzyste</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kierowcy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Najgorszy tag</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Chargers that a driver can reach</source>
        <translation>Ładowarki dostępne dla kierowców</translation>
    </message>
    <message>
        <source>Their sockets</source>
        <translation>Ich gniazda</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Najgorsza ładowarka</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Kierowcy bez lokalizacji macierzystej</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ten dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Kierowcy tutaj i poniżej</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część lokalizacji</translation>
    </message>
    <message>
        <source>Charging site with this id</source>
        <translation>Lokalizacja ładowania o tym ID</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Podane dane</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ładowarka</numerusform>
            <numerusform>%n ładowarki</numerusform>
            <numerusform>%n ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Może używać</translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Najgorsza z nich</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Policzone w tym dokumencie</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Cała lokalizacja</translation>
    </message>
    <message>
        <source>Home site with this id</source>
        <translation>Lokalizacja macierzysta o tym ID</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Ich stan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identyfikacja</translation>
    </message>
    <message>
        <source>Listed under</source>
        <translation>Wymieniona w</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Pozostałe pola</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Sterownik</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Moc</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
</context>
<context>
    <name>chargetree::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>chargetree::Drift</name>
    <message>
        <source>%1 of %2</source>
        <comment>chargers</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Charger id</source>
        <translation>ID ładowarki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Ta ma</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>Większość ma</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgodne</translation>
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
        <translation>brak</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>firmware not stated</source>
        <translation>nie podano firmware&apos;u</translation>
    </message>
</context>
<context>
    <name>chargetree::DriftDialog</name>
    <message>
        <source>Configuration drift</source>
        <translation>Odchylenia konfiguracji</translation>
    </message>
    <message>
        <source>Chargers of the same manufacturer, model and firmware of which more than half have the same value of a key: those that have another one, or lack the key.</source>
        <translation>Ładowarki tego samego producenta, modelu i firmware&apos;u, z których ponad połowa ma tę samą wartość klucza: te, które mają inną albo nie mają klucza.</translation>
    </message>
    <message>
        <source>Filter by charger, key, value or model</source>
        <translation>Filtruj według ładowarki, klucza, wartości lub modelu</translation>
    </message>
    <message>
        <source>Chargers that stand against their group</source>
        <translation>Ładowarki odbiegające od swojej grupy</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Porówna&amp;j</translation>
    </message>
    <message>
        <source>Sets the selected chargers beside one that is as most are</source>
        <translation>Zestawia wybrane ładowarki z jedną taką, jak większość</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piuj</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiuje wyświetlane wiersze z nagłówkami</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a workbook or a CSV file</source>
        <translation>Zapisuje wyświetlane wiersze do skoroszytu lub pliku CSV</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Szukanie odchyleń…</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Nie ma jeszcze floty do przeszukania.</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Żaden wiersz nie zawiera tego tekstu.</translation>
    </message>
    <message>
        <source>No configuration has drifted.</source>
        <translation>Brak odchyleń konfiguracji.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deviations</source>
        <translation>
            <numerusform>%1 odchylenie</numerusform>
            <numerusform>%1 odchylenia</numerusform>
            <numerusform>%1 odchyleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups of chargers</source>
        <translation>
            <numerusform>%1 grupa ładowarek</numerusform>
            <numerusform>%1 grupy ładowarek</numerusform>
            <numerusform>%1 grup ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 individual keys left out</source>
        <translation>
            <numerusform>pominięto %1 klucz indywidualny</numerusform>
            <numerusform>pominięto %1 klucze indywidualne</numerusform>
            <numerusform>pominięto %1 kluczy indywidualnych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::EffectList</name>
    <message>
        <source>What the changes come to</source>
        <translation>Skutki zmian</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Wszystkie zmiany</translation>
    </message>
</context>
<context>
    <name>chargetree::Explain</name>
    <message>
        <source>No tag is named yet.</source>
        <translation>Nie podano jeszcze tagu.</translation>
    </message>
    <message>
        <source>Nothing is known of this tag.</source>
        <translation>O tym tagu nic nie wiadomo.</translation>
    </message>
    <message>
        <source>No charger is named yet.</source>
        <translation>Nie podano jeszcze ładowarki.</translation>
    </message>
    <message>
        <source>Nothing is known of this charger.</source>
        <translation>O tej ładowarce nic nie wiadomo.</translation>
    </message>
    <message>
        <source>No driver in this document has the tag “%1”.</source>
        <translation>Żaden kierowca w tym dokumencie nie ma tagu „%1”.</translation>
    </message>
    <message>
        <source>Tag %1 is of driver %2 (%3).</source>
        <translation>Tag %1 należy do kierowcy %2 (%3).</translation>
    </message>
    <message>
        <source>It is “%1” %2.</source>
        <comment>typed text, as a decimal number</comment>
        <translation>Jest to „%1” %2.</translation>
    </message>
    <message>
        <source>No beginning is stated.</source>
        <translation>Nie podano początku ważności.</translation>
    </message>
    <message>
        <source>It is valid from %1 on (%2).</source>
        <translation>Jest ważny od %1 (%2).</translation>
    </message>
    <message>
        <source>It has been valid since %1.</source>
        <translation>Jest ważny już od %1.</translation>
    </message>
    <message>
        <source>Another tag of this driver is valid: %1.</source>
        <translation>Ważny jest inny tag tego kierowcy: %1.</translation>
    </message>
    <message>
        <source>This driver has no other tag that is valid.</source>
        <translation>Ten kierowca nie ma innego ważnego tagu.</translation>
    </message>
    <message>
        <source>No expiry is stated.</source>
        <translation>Nie podano daty wygaśnięcia.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Wygasa %1.</translation>
    </message>
    <message>
        <source>It expired on %1 (%2).</source>
        <translation>Wygasł %1 (%2).</translation>
    </message>
    <message>
        <source>As stated by this document, %1 may use it because of: %2.</source>
        <translation>Według tego dokumentu kierowca %1 może z niej korzystać na podstawie: %2.</translation>
    </message>
    <message>
        <source>As stated by this document, no grant lets %1 use it; %1 may use %2.</source>
        <translation>Według tego dokumentu żadne uprawnienie nie pozwala kierowcy %1 z niej korzystać; kierowca %1 może korzystać z %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other chargers</source>
        <translation>
            <numerusform>%1 innej ładowarki</numerusform>
            <numerusform>%1 innych ładowarek</numerusform>
            <numerusform>%1 innych ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>No charger in this document is called “%1”; one that no driver may use is not in it.</source>
        <translation>Żadna ładowarka w tym dokumencie nie nazywa się „%1”; nie ma w nim ładowarki, z której żaden kierowca nie może korzystać.</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <comment>charger, where it is</comment>
        <translation>%1, w: %2.</translation>
    </message>
    <message>
        <source>“%1” is its %2.</source>
        <comment>typed text, field</comment>
        <translation>„%1” to wartość pola %2.</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
    </message>
    <message>
        <source>No status is stated.</source>
        <translation>Nie podano stanu.</translation>
    </message>
    <message>
        <source>It states: %1.</source>
        <translation>Podany stan: %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <comment>3 minutes ago</comment>
        <translation>Ostatnio widziano %1.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>brak stanu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>socket: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No socket is stated.</source>
        <translation>Nie podano gniazd.</translation>
    </message>
    <message>
        <source>Which one was used, and by whom, is not stated.</source>
        <translation>Nie podano, którego użyto i kto go użył.</translation>
    </message>
    <message>
        <source>The charger itself states an error.</source>
        <translation>Sama ładowarka podaje błąd.</translation>
    </message>
    <message>
        <source>Which tags the charger&apos;s own list holds is not in this document.</source>
        <translation>W tym dokumencie nie ma informacji, które tagi zawiera własna lista ładowarki.</translation>
    </message>
    <message>
        <source>LocalAuthListEnabled is “%1”.</source>
        <translation>LocalAuthListEnabled ma wartość „%1”.</translation>
    </message>
    <message>
        <source>How the payer&apos;s account stands is not in this document.</source>
        <translation>W tym dokumencie nie ma informacji o stanie konta płatnika.</translation>
    </message>
    <message>
        <source>The payer is %1.</source>
        <translation>Płatnikiem jest %1.</translation>
    </message>
    <message>
        <source>The vendor&apos;s access groups of chargers are not in this document.</source>
        <translation>W tym dokumencie nie ma grup dostępu ładowarek dostawcy.</translation>
    </message>
    <message>
        <source>What the back office answered at that moment is not in this document.</source>
        <translation>W tym dokumencie nie ma informacji, co wtedy odpowiedział back office.</translation>
    </message>
    <message>
        <source>The card would be refused. Reason: %1.</source>
        <comment>Tag expired; No grant</comment>
        <translation>Karta zostałaby odrzucona. Powód: %1.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Podaj tag i ładowarkę, aby zobaczyć, dlaczego karta jest odrzucana.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused.</source>
        <translation>Nic w tym dokumencie nie wskazuje, że karta zostałaby odrzucona.</translation>
    </message>
    <message>
        <source>Nothing in this document says that the card would be refused, but not all of it is stated.</source>
        <translation>Nic w tym dokumencie nie wskazuje, że karta zostałaby odrzucona, ale nie wszystko jest podane.</translation>
    </message>
    <message>
        <source>Tag unknown</source>
        <translation>Tag nieznany</translation>
    </message>
    <message>
        <source>Tag not yet valid</source>
        <translation>Tag jeszcze nieważny</translation>
    </message>
    <message>
        <source>Tag expired</source>
        <translation>Tag wygasł</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Brak uprawnienia</translation>
    </message>
    <message>
        <source>Charger unknown</source>
        <translation>Ładowarka nieznana</translation>
    </message>
    <message>
        <source>Charger offline or unavailable</source>
        <translation>Ładowarka offline lub niedostępna</translation>
    </message>
    <message>
        <source>Socket in error or out of service</source>
        <translation>Gniazdo w stanie błędu lub wyłączone z eksploatacji</translation>
    </message>
    <message>
        <source>Socket occupied</source>
        <translation>Gniazdo zajęte</translation>
    </message>
    <message>
        <source>Charger access groups</source>
        <translation>Grupy dostępu ładowarek</translation>
    </message>
    <message>
        <source>List kept on the charger</source>
        <translation>Lista w ładowarce</translation>
    </message>
    <message>
        <source>Decision of the back office</source>
        <translation>Decyzja back office</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Konto płatnika</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nie wiadomo</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of a tag and a charger may be meant, but are not answered here.</source>
        <translation>
            <numerusform>Może chodzić jeszcze o %n parę tagu i ładowarki, ale nie ma tu dla niej odpowiedzi.</numerusform>
            <numerusform>Może chodzić jeszcze o %n pary tagu i ładowarki, ale nie ma tu dla nich odpowiedzi.</numerusform>
            <numerusform>Może chodzić jeszcze o %n par tagu i ładowarki, ale nie ma tu dla nich odpowiedzi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainDialog</name>
    <message>
        <source>Why is a card refused?</source>
        <translation>Dlaczego karta jest odrzucana?</translation>
    </message>
    <message>
        <source>&amp;Tag, typed or scanned</source>
        <translation>&amp;Tag, wpisany lub zeskanowany</translation>
    </message>
    <message>
        <source>Tag, typed or scanned</source>
        <translation>Tag, wpisany lub zeskanowany</translation>
    </message>
    <message>
        <source>As printed on the card will do</source>
        <translation>Wystarczy tak, jak nadrukowano na karcie</translation>
    </message>
    <message>
        <source>C&amp;harger</source>
        <translation>Ł&amp;adowarka</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Charger id, name, EVSE id or serial number</source>
        <translation>ID ładowarki, nazwa, ID EVSE lub numer seryjny</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Powody</translation>
    </message>
    <message>
        <source>Show &amp;driver</source>
        <translation>Pokaż &amp;kierowcę</translation>
    </message>
    <message>
        <source>Show cha&amp;rger</source>
        <translation>Pokaż ład&amp;owarkę</translation>
    </message>
    <message>
        <source>Copy &amp;for a ticket</source>
        <translation>Kopiuj &amp;do zgłoszenia</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Nie ma jeszcze floty do przeszukania.</translation>
    </message>
    <message>
        <source>Name a tag and a charger to see why a card is refused.</source>
        <translation>Podaj tag i ładowarkę, aby zobaczyć, dlaczego karta jest odrzucana.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are meant; each is answered below.</source>
        <translation>
            <numerusform>Pasuje %n rekord; odpowiedź jest poniżej.</numerusform>
            <numerusform>Pasują %n rekordy; odpowiedzi dla każdego są poniżej.</numerusform>
            <numerusform>Pasuje %n rekordów; odpowiedzi dla każdego są poniżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Według tego dokumentu, stan na %1 (%2)</translation>
    </message>
</context>
<context>
    <name>chargetree::ExplainedTable</name>
    <message>
        <source>Whose</source>
        <translation>Czyje</translation>
    </message>
    <message>
        <source>Refused for it</source>
        <translation>Odrzucona z tego powodu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Co mówi dokument</translation>
    </message>
    <message>
        <source>Tag “%1” at charger “%2”</source>
        <translation>Tag „%1” przy ładowarce „%2”</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>reason: verdict. detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Stan na %1, źródło: %2</translation>
    </message>
</context>
<context>
    <name>chargetree::Export</name>
    <message>
        <source>Driver id</source>
        <translation>ID kierowcy</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Charging site id</source>
        <translation>ID lokalizacji ładowania</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Lokalizacja ładowania</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Sterownik</translation>
    </message>
    <message>
        <source>EVSE UID</source>
        <translation>UID EVSE</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kierowcy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfiguracje</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Nadane przez</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Time of the data</source>
        <translation>Czas danych</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Które</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Access is as stated by this document; the vendor&apos;s charger access groups are not in it.</source>
        <translation>Dostęp według tego dokumentu; grup dostępu ładowarek dostawcy w nim nie ma.</translation>
    </message>
    <message>
        <source>Only what at least one driver can reach is in the document.</source>
        <translation>Dokument zawiera tylko to, co jest dostępne dla co najmniej jednego kierowcy.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Skrócono</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had more than the 32,767 characters of a cell.</source>
        <translation>
            <numerusform>%n tekst miał więcej niż 32 767 znaków, które mieści komórka.</numerusform>
            <numerusform>%n teksty miały więcej niż 32 767 znaków, które mieści komórka.</numerusform>
            <numerusform>%n tekstów miało więcej niż 32 767 znaków, które mieści komórka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <source>As the list shows them</source>
        <translation>Tak jak na liście</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Znalezione w wyszukiwaniu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Excel workbook (recommended)</source>
        <translation>Skoroszyt Excel (zalecane)</translation>
    </message>
    <message>
        <source>Ids, cards and postal codes stay text, dates are dates, and where it came from stands in a sheet of its own.</source>
        <translation>ID, karty i kody pocztowe pozostają tekstem, daty są datami, a pochodzenie danych jest na osobnym arkuszu.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV dla arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>An apostrophe guards what would be calculated; ids that look like numbers may still be changed when it is opened. A workbook keeps them.</source>
        <translation>Apostrof chroni to, co zostałoby obliczone; ID wyglądające jak liczby nadal mogą się zmienić przy otwieraniu. Skoroszyt je zachowuje.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV dla programów</translation>
    </message>
    <message>
        <source>Exactly what the API said, nothing altered. It has no room for where it came from: see below.</source>
        <translation>Dokładnie to, co podało API, bez żadnych zmian. Nie ma w nim miejsca na pochodzenie danych: patrz niżej.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>One list for programs: records as they were received, or the columns that you choose.</source>
        <translation>Jedna lista dla programów: rekordy w otrzymanej postaci albo wybrane kolumny.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>A record a line, as databases and log collectors read it.</source>
        <translation>Jeden rekord w wierszu, tak jak odczytują go bazy danych i kolektory logów.</translation>
    </message>
    <message>
        <source>GeoJSON (chargers on a map)</source>
        <translation>GeoJSON (ładowarki na mapie)</translation>
    </message>
    <message>
        <source>Chargers as points for maps; one without a usable position is in it without a point.</source>
        <translation>Ładowarki jako punkty na mapy; ładowarka bez użytecznego położenia jest w nim bez punktu.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rozwiązanie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Drag a column, or press Alt with an arrow key, to move it</source>
        <translation>Przeciągnij kolumnę albo naciśnij Alt i strzałkę, aby ją przenieść</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Wszystkie</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Żad&amp;ne</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Które</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Malejąco</translation>
    </message>
    <message>
        <source>Records as they were &amp;received</source>
        <translation>Rekordy w &amp;otrzymanej postaci</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rzeglądaj…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Do&amp;kąd</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Kole&amp;jność</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Ko&amp;lumny</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Podgląd</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Podaj, dokąd zapisać.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>To jest katalog; dodaj nazwę pliku.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Nie ma katalogu „%1”.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Tak jak wyświetlane</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Tak jak w dokumencie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>selected, found or all, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wybierz co najmniej jedną kolumnę.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to export.</source>
        <translation>Nie ma tu nic tego rodzaju do wyeksportowania.</translation>
    </message>
    <message>
        <source>From %1, as of %2.</source>
        <translation>Źródło: %1, stan na %2.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Wyszukiwanie: %1</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>Taki plik już istnieje; zostanie zastąpiony.</translation>
    </message>
</context>
<context>
    <name>chargetree::ExportsPage</name>
    <message>
        <source>As last time</source>
        <translation>Tak jak ostatnio</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each kind of rows is offered as it was exported last.</source>
        <translation>Każdy rodzaj wierszy jest proponowany tak, jak go ostatnio wyeksportowano.</translation>
    </message>
    <message>
        <source>&amp;Records as they were received</source>
        <translation>Rekordy w &amp;otrzymanej postaci</translation>
    </message>
    <message>
        <source>Workbooks, and CSV for spreadsheets, have titles over their columns; other files have the names of the API, which are the same in every language. Workbooks and GeoJSON say where the data came from.</source>
        <translation>Skoroszyty i CSV dla arkuszy kalkulacyjnych mają nagłówki nad kolumnami; pozostałe pliki mają nazwy z API, takie same w każdym języku. Skoroszyty i GeoJSON podają pochodzenie danych.</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Zawęź według</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść wszystko</translation>
    </message>
</context>
<context>
    <name>chargetree::FacetTree</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
</context>
<context>
    <name>chargetree::Facets</name>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Charging site</source>
        <translation>Lokalizacja ładowania</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
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
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Brak tagu</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Bezterminowy</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Jeszcze nieważny</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Wygasający</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>No charging site</source>
        <translation>Brak lokalizacji ładowania</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
</context>
<context>
    <name>chargetree::Facts</name>
    <message>
        <source>Driver %1</source>
        <translation>Kierowca %1</translation>
    </message>
    <message>
        <source>external %1</source>
        <translation>zewnętrzne ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tagi</numerusform>
            <numerusform>%n tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may use %n charger(s)</source>
        <translation>
            <numerusform>może korzystać z %n ładowarki</numerusform>
            <numerusform>może korzystać z %n ładowarek</numerusform>
            <numerusform>może korzystać z %n ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>kierowca: %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Lokalizacja %1</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ładowarka</numerusform>
            <numerusform>%n ładowarki</numerusform>
            <numerusform>%n ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>Home site %1</source>
        <translation>Lokalizacja macierzysta %1</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>rezerwowa</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n kierowca</numerusform>
            <numerusform>%n kierowców</numerusform>
            <numerusform>%n kierowców</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>3 minutes ago</comment>
        <translation>widziano %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>3 minutes ago</comment>
        <translation>zaktualizowano %1</translation>
    </message>
</context>
<context>
    <name>chargetree::FailureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>bajt %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>wiersz %1, kolumna %2 (bajt %3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Kod stanu %1</translation>
    </message>
    <message>
        <source>There is no file “%1”; check its name and folder.</source>
        <translation>Nie ma pliku „%1”; sprawdź nazwę i katalog.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”; ask its owner, or choose another file.</source>
        <translation>Brak uprawnień do odczytu „%1”; zwróć się do właściciela albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>„%1” jest katalogiem; wybierz plik w nim.</translation>
    </message>
    <message>
        <source>“%1” is an address and no file; connect to it.</source>
        <translation>„%1” jest adresem, a nie plikiem; połącz się z nim.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end (%2); copy it anew, or choose another file.</source>
        <translation>Nie udało się odczytać „%1” do końca (%2); skopiuj plik od nowa albo wybierz inny.</translation>
    </message>
    <message>
        <source>“%1” is packed and was cut or altered since; get a whole copy of it.</source>
        <translation>„%1” to spakowany plik, który potem ucięto lub zmieniono; zdobądź jego pełną kopię.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, which is the limit; choose a smaller file.</source>
        <translation>„%1” zawiera więcej niż %2, a to jest limit; wybierz mniejszy plik.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”; close other programs and try again.</source>
        <translation>Za mało pamięci na „%1”; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled; load it again.</source>
        <translation>Odczyt „%1” anulowano; wczytaj ponownie.</translation>
    </message>
    <message>
        <source>There is no API key; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Nie ma klucza API; ustaw CHARGETREE_API_KEY albo podaj plik klucza.</translation>
    </message>
    <message>
        <source>There is no key file “%1”; check its name and folder.</source>
        <translation>Nie ma pliku klucza „%1”; sprawdź nazwę i katalog.</translation>
    </message>
    <message>
        <source>You are not allowed to read the key file “%1”; it should be your own.</source>
        <translation>Brak uprawnień do odczytu pliku klucza „%1”; powinien należeć do bieżącego użytkownika.</translation>
    </message>
    <message>
        <source>The key file “%1” is no plain file; name another.</source>
        <translation>Plik klucza „%1” nie jest zwykłym plikiem; podaj inny.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read; write it anew.</source>
        <translation>Nie udało się odczytać pliku klucza „%1”; zapisz go od nowa.</translation>
    </message>
    <message>
        <source>Others can read the key file “%1”; make it yours alone with chmod 600.</source>
        <translation>Plik klucza „%1” mogą odczytać inni; ogranicz dostęp do właściciela za pomocą chmod 600.</translation>
    </message>
    <message>
        <source>“%1” holds no key; put the API key into it.</source>
        <translation>„%1” nie zawiera klucza; umieść w nim klucz API.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no key; put the API key into it, on one line.</source>
        <translation>„%1” zawiera coś, co nie jest kluczem; umieść w nim klucz API, w jednym wierszu.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2, %3; get a whole copy of it.</source>
        <translation>„%1” nie jest plikiem JSON: %2, %3; zdobądź jego pełną kopię.</translation>
    </message>
    <message>
        <source>“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of the call for authorised users.</source>
        <translation>„%1” nie jest flotą: nie ma ani „userGroups”, ani „spareUsers”; wybierz odpowiedź wywołania zwracającego uprawnionych użytkowników.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any fleet, %3; check where it comes from.</source>
        <translation>„%1” jest zagnieżdżone głębiej niż jakakolwiek flota, %3; sprawdź, skąd pochodzi.</translation>
    </message>
    <message>
        <source>“%1” is larger than this program can read; choose a smaller part.</source>
        <translation>„%1” jest większe, niż ten program może odczytać; wybierz mniejszą część.</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled; load it again.</source>
        <translation>Wczytywanie „%1” anulowano; wczytaj ponownie.</translation>
    </message>
    <message>
        <source>The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on.</source>
        <translation>Odpowiedź „%1” nie jest w formacie JSON: %2, %3; spróbuj ponownie, a jeśli problem nie ustąpi, zgłoś to dostawcy.</translation>
    </message>
    <message>
        <source>“%1” is empty; get a whole copy of it.</source>
        <translation>„%1” jest puste; zdobądź pełną kopię.</translation>
    </message>
    <message>
        <source>“%1” is a web page and no fleet; save the answer of the API itself.</source>
        <translation>„%1” to strona internetowa, a nie flota; zapisz samą odpowiedź API.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 or UTF-32; save it as UTF-8.</source>
        <translation>„%1” jest w UTF-16 lub UTF-32; zapisz w UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>nic w nim nie ma</translation>
    </message>
    <message>
        <source>it is UTF-16 or UTF-32 and not UTF-8</source>
        <translation>jest w UTF-16 lub UTF-32, a nie w UTF-8</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>jest to strona internetowa</translation>
    </message>
    <message>
        <source>a character is no UTF-8</source>
        <translation>znak nie jest w UTF-8</translation>
    </message>
    <message>
        <source>a control character is out of place</source>
        <translation>znak sterujący jest w niewłaściwym miejscu</translation>
    </message>
    <message>
        <source>the character after a backslash is wrong</source>
        <translation>znak po ukośniku odwrotnym jest błędny</translation>
    </message>
    <message>
        <source>a number is malformed</source>
        <translation>liczba jest błędnie zapisana</translation>
    </message>
    <message>
        <source>a word is not true, false or null</source>
        <translation>słowo nie jest true, false ani null</translation>
    </message>
    <message>
        <source>a character is out of place</source>
        <translation>znak jest w niewłaściwym miejscu</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>brakuje przecinka</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>brakuje dwukropka</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>brakuje wartości</translation>
    </message>
    <message>
        <source>a comma has nothing behind it</source>
        <translation>po przecinku nic nie ma</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>kończy się wewnątrz tekstu</translation>
    </message>
    <message>
        <source>it ends inside an object</source>
        <translation>kończy się wewnątrz obiektu</translation>
    </message>
    <message>
        <source>it ends inside an array</source>
        <translation>kończy się wewnątrz tablicy</translation>
    </message>
    <message>
        <source>a key has no quotes</source>
        <translation>klucz nie jest w cudzysłowie</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>po końcu coś następuje</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>jest zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>“%1” is no address that can be asked; enter one that begins with https://.</source>
        <translation>„%1” nie jest adresem, do którego można wysłać zapytanie; wprowadź adres zaczynający się od https://.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption and the key could be read on the way; use https:// in the address.</source>
        <translation>Zapytanie do „%1” nie byłoby szyfrowane i klucz można by odczytać po drodze; użyj https:// w adresie.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a key or a password that others could read; take it out and give the key in CHARGETREE_API_KEY or in a key file.</source>
        <translation>Adres „%1” zawiera klucz lub hasło, które mogliby odczytać inni; usuń je i podaj klucz w CHARGETREE_API_KEY albo w pliku klucza.</translation>
    </message>
    <message>
        <source>There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file.</source>
        <translation>Nie ma klucza API dla „%1”; ustaw CHARGETREE_API_KEY albo podaj plik klucza.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the address and your network.</source>
        <translation>Nie znaleziono „%1”; sprawdź adres i sieć.</translation>
    </message>
    <message>
        <source>“%1” takes no connections; check the address, or try again later.</source>
        <translation>Serwer „%1” nie przyjmuje połączeń; sprawdź adres albo spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke before the answer was there; try again.</source>
        <translation>Połączenie z „%1” zostało przerwane, zanim nadeszła odpowiedź; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so the key was not sent; check the address, and the clock and certificates of this computer.</source>
        <translation>Serwer „%1” nie potwierdził swojej tożsamości, więc klucza nie wysłano; sprawdź adres oraz zegar i certyfikaty tego komputera.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let the request through; check the proxy settings of this computer.</source>
        <translation>Serwer pośredniczący na drodze do „%1” nie przepuścił żądania; sprawdź ustawienia serwera pośredniczącego na tym komputerze.</translation>
    </message>
    <message>
        <source>“%1” could not be asked; check your network and try again.</source>
        <translation>Nie udało się wysłać zapytania do „%1”; sprawdź sieć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” sent nothing for %2; try again, or ask your vendor whether the service is up.</source>
        <translation>Serwer „%1” nic nie wysłał przez %2; spróbuj ponownie albo zapytaj dostawcę, czy usługa działa.</translation>
    </message>
    <message>
        <source>“%1” had not sent the whole answer after %2; try again, or allow more time.</source>
        <translation>Serwer „%1” przez %2 nie wysłał całej odpowiedzi; spróbuj ponownie albo ustaw dłuższy czas.</translation>
    </message>
    <message>
        <source>“%1” answered without a fleet (status %2); check the address with your vendor.</source>
        <translation>Serwer „%1” odpowiedział, ale nie przesłał floty (kod stanu %2); uzgodnij adres z dostawcą.</translation>
    </message>
    <message>
        <source>“%1” did not understand the request (status %2); check the address and the client id.</source>
        <translation>Serwer „%1” nie zrozumiał żądania (kod stanu %2); sprawdź adres i ID klienta.</translation>
    </message>
    <message>
        <source>“%1” does not know this customer or refuses the key (status %2); check the key and the client id.</source>
        <translation>Serwer „%1” nie zna tego klienta albo odrzuca klucz (kod stanu %2); sprawdź klucz i ID klienta.</translation>
    </message>
    <message>
        <source>“%1” does not let this key read the fleet (status %2); ask your vendor for the permission.</source>
        <translation>Serwer „%1” nie pozwala odczytać floty tym kluczem (kod stanu %2); poproś dostawcę o uprawnienie.</translation>
    </message>
    <message>
        <source>“%1” has nothing at this address (status %2); check its path with your vendor.</source>
        <translation>Serwer „%1” nie ma nic pod tym adresem (kod stanu %2); uzgodnij ścieżkę z dostawcą.</translation>
    </message>
    <message>
        <source>“%1” was asked too often (status %2); wait some minutes and try again.</source>
        <translation>Do serwera „%1” wysyłano zapytania zbyt często (kod stanu %2); odczekaj kilka minut i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own (status %2); try again later, and tell your vendor if it goes on.</source>
        <translation>Serwer „%1” ma własne problemy (kod stanu %2); spróbuj ponownie później, a jeśli nie ustąpią, zgłoś to dostawcy.</translation>
    </message>
    <message>
        <source>“%1” gave an answer that this program does not know (status %2); check the address with your vendor.</source>
        <translation>Serwer „%1” dał odpowiedź nieznaną temu programowi (kod stanu %2); uzgodnij adres z dostawcą.</translation>
    </message>
    <message>
        <source>“%1” answered with a web page; check the address, and whether this network wants you to log in.</source>
        <translation>Serwer „%1” odpowiedział stroną internetową; sprawdź adres i to, czy ta sieć nie wymaga zalogowania.</translation>
    </message>
    <message>
        <source>“%1” answered with “%3” and not with JSON; check the address.</source>
        <translation>Serwer „%1” odpowiedział typem „%3”, a nie JSON; sprawdź adres.</translation>
    </message>
    <message>
        <source>“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor.</source>
        <translation>Serwer „%1” spakował odpowiedź w sposób, o który nikt nie prosił („%3”); zgłoś to dostawcy.</translation>
    </message>
    <message>
        <source>“%1” answered with nothing at all; check the address, or try again later.</source>
        <translation>Serwer „%1” odpowiedział zupełnie pustą treścią; sprawdź adres albo spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>“%1” answered with something that is no fleet; check the address.</source>
        <translation>Serwer „%1” odpowiedział czymś, co nie jest flotą; sprawdź adres.</translation>
    </message>
    <message>
        <source>The answer of “%1” is not as long as announced, so it was cut on the way; try again.</source>
        <translation>Odpowiedź „%1” nie ma zapowiedzianej długości, więc została ucięta po drodze; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2, which is the limit; check the address.</source>
        <translation>Odpowiedź „%1” jest większa niż %2, a to jest limit; sprawdź adres.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer of “%1”; close other programs and try again.</source>
        <translation>Za mało pamięci na odpowiedź „%1”; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The packed answer of “%1” is damaged or was cut on the way; try again.</source>
        <translation>Spakowana odpowiedź „%1” jest uszkodzona albo została ucięta po drodze; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy and was cut or altered since; open another copy, or fetch the fleet anew.</source>
        <translation>„%1” to kopia offline, którą potem ucięto lub zmieniono; otwórz inną kopię albo pobierz flotę od nowa.</translation>
    </message>
    <message>
        <source>“%1” is an offline copy of a newer version of this program; update the program, or open another copy.</source>
        <translation>„%1” to kopia offline z nowszej wersji tego programu; zaktualizuj program albo otwórz inną kopię.</translation>
    </message>
    <message>
        <source>“%3”, which the connection to “%1” needs, could not be read; check its name and whether you may read it.</source>
        <translation>Nie udało się odczytać „%3”, czego wymaga połączenie z „%1”; sprawdź nazwę i uprawnienia do odczytu.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate of an authority; name a PEM file that does in the connection to “%1”.</source>
        <translation>„%3” nie zawiera certyfikatu urzędu certyfikacji; podaj zawierający go plik PEM w połączeniu z „%1”.</translation>
    </message>
    <message>
        <source>“%3” holds no certificate to show to “%1”; name the PEM file that does in the connection.</source>
        <translation>„%3” nie zawiera certyfikatu do okazania serwerowi „%1”; podaj zawierający go plik PEM w połączeniu.</translation>
    </message>
    <message>
        <source>“%3” holds no private key that can be used for “%1”; name a PEM file with the key, without a password.</source>
        <translation>„%3” nie zawiera klucza prywatnego, którego można użyć dla „%1”; podaj plik PEM z kluczem, bez hasła.</translation>
    </message>
    <message>
        <source>The private key in “%3” belongs to another certificate than the one for “%1”; name the key that goes with it.</source>
        <translation>Klucz prywatny w „%3” należy do innego certyfikatu niż ten dla „%1”; podaj klucz, który do niego pasuje.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate expired on %2; check the clock of this computer, and if it is right, the operator of the server has to renew the certificate.</source>
        <translation>Serwer „%1” nie potwierdził swojej tożsamości, ponieważ jego certyfikat wygasł %2; sprawdź zegar tego komputera, a jeśli jest dobrze ustawiony, certyfikat musi odnowić operator serwera.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, as its certificate is valid only from %2; check the clock of this computer, and if it is right, tell the operator of the server.</source>
        <translation>Serwer „%1” nie potwierdził swojej tożsamości, ponieważ jego certyfikat jest ważny dopiero od %2; sprawdź zegar tego komputera, a jeśli jest dobrze ustawiony, zgłoś to operatorowi serwera.</translation>
    </message>
    <message>
        <source>“%1” showed the certificate of another host, so the key was not sent; check the address, and whether this network wants you to log in.</source>
        <translation>Serwer „%1” okazał certyfikat innego hosta, więc klucza nie wysłano; sprawdź adres i to, czy ta sieć nie wymaga zalogowania.</translation>
    </message>
    <message>
        <source>“%1” showed a certificate of an authority that this computer does not know, so the key was not sent; check the address, or name the file of that authority in the connection.</source>
        <translation>Serwer „%1” okazał certyfikat urzędu certyfikacji nieznanego temu komputerowi, więc klucza nie wysłano; sprawdź adres albo podaj w połączeniu plik tego urzędu.</translation>
    </message>
    <message>
        <source>“%1” vouches for itself with a certificate of its own, so the key was not sent; if you trust that server, name its certificate as an authority in the connection.</source>
        <translation>Serwer „%1” sam za siebie ręczy własnym certyfikatem, więc klucza nie wysłano; jeśli serwer jest zaufany, podaj w połączeniu jego certyfikat jako urząd certyfikacji.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about; check the address with its port, whether this network lets it through, and whether the server wants a certificate of yours.</source>
        <translation>Nie nawiązano szyfrowanego połączenia z „%1”; sprawdź adres z portem, czy ta sieć je przepuszcza i czy serwer nie wymaga certyfikatu klienta.</translation>
    </message>
    <message>
        <source>“%1” wants to see a certificate of yours and did not accept what it was shown; name the right one in the connection.</source>
        <translation>Serwer „%1” wymaga certyfikatu klienta i nie zaakceptował okazanego; podaj właściwy w połączeniu.</translation>
    </message>
    <message>
        <source>The proxy “%3” on the way to “%1” wants to know who you are; give your name and password for it and try again.</source>
        <translation>Serwer pośredniczący „%3” na drodze do „%1” wymaga uwierzytelnienia; podaj dla niego nazwę i hasło i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” points to another address (status %2), where the key is not sent; check the address, and whether this network wants you to log in.</source>
        <translation>Serwer „%1” wskazuje inny adres (kod stanu %2), pod który klucz nie jest wysyłany; sprawdź adres i to, czy ta sieć nie wymaga zalogowania.</translation>
    </message>
</context>
<context>
    <name>chargetree::FileDrop</name>
    <message>
        <source>Drop one file at a time to open it</source>
        <translation>Upuść naraz tylko jeden plik, aby go otworzyć</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Upuść, aby otworzyć „%1”</translation>
    </message>
</context>
<context>
    <name>chargetree::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Przeglądaj: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Pliki PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>chargetree::FileWriter</name>
    <message>
        <source>There is no file name; give one.</source>
        <translation>Nie ma nazwy pliku; podaj ją.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file in it.</source>
        <translation>„%1” jest katalogiem; wybierz nazwę pliku w nim.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe; choose the name of a file.</source>
        <translation>„%1” jest urządzeniem lub potokiem; wybierz nazwę pliku.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere; choose another file.</source>
        <translation>„%1” jest dowiązaniem, które donikąd nie prowadzi; wybierz inny plik.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is missing; create the folder or choose another.</source>
        <translation>Nie można zapisać „%1”, ponieważ brakuje katalogu; utwórz go albo wybierz inny.</translation>
    </message>
    <message>
        <source>You have no permission to write “%1”; choose another folder.</source>
        <translation>Brak uprawnień do zapisu „%1”; wybierz inny katalog.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only disk; choose another folder.</source>
        <translation>„%1” jest na dysku tylko do odczytu; wybierz inny katalog.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full; make room or choose another folder.</source>
        <translation>Nie zapisano „%1”, ponieważ dysk jest pełny; zwolnij miejsce albo wybierz inny katalog.</translation>
    </message>
    <message>
        <source>“%1” was not written because it is too large for this disk; choose another folder or export less.</source>
        <translation>Nie zapisano „%1”, ponieważ plik jest za duży dla tego dysku; wybierz inny katalog albo wyeksportuj mniej.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk; choose a shorter one.</source>
        <translation>Nazwa „%1” jest za długa dla tego dysku; wybierz krótszą.</translation>
    </message>
    <message>
        <source>“%1” was not written (%2); try again or choose another folder.</source>
        <translation>Nie zapisano „%1” (%2); spróbuj ponownie albo wybierz inny katalog.</translation>
    </message>
</context>
<context>
    <name>chargetree::FilesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Kopie offline</translation>
    </message>
    <message>
        <source>Support bundles</source>
        <translation>Pakiety diagnostyczne</translation>
    </message>
    <message>
        <source>Forget offline copies</source>
        <translation>Usuń kopie offline</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj je</translation>
    </message>
    <message>
        <source>Where are my files</source>
        <translation>Gdzie są moje pliki</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz katalog</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message numerus="yes">
        <source>%n offline copy(ies)</source>
        <translation>
            <numerusform>%n kopia offline</numerusform>
            <numerusform>%n kopie offline</numerusform>
            <numerusform>%n kopii offline</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no offline copies.</source>
        <translation>Nie ma kopii offline.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n offline copy(ies)? They cannot be brought back.</source>
        <translation>
            <numerusform>Usunąć %n kopię offline? Nie można jej przywrócić.</numerusform>
            <numerusform>Usunąć %n kopie offline? Nie można ich przywrócić.</numerusform>
            <numerusform>Usunąć %n kopii offline? Nie można ich przywrócić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Wyszukiwania i zakładki</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Obserwowane</translation>
    </message>
    <message>
        <source>Map pictures</source>
        <translation>Obrazy map</translation>
    </message>
    <message>
        <source>This folder is made when there is something to keep</source>
        <translation>Ten katalog powstaje, gdy jest coś do przechowania</translation>
    </message>
    <message>
        <source>The offline copies are being counted…</source>
        <translation>Liczenie kopii offline…</translation>
    </message>
    <message>
        <source>Forget map pictures</source>
        <translation>Usuń obrazy map</translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsDesk</name>
    <message numerus="yes">
        <source>No more than %n finding(s) can be ignored; mend the cause, or change the limits of findings.</source>
        <translation>
            <numerusform>Można zignorować najwyżej %n problem; usuń przyczynę albo zmień progi problemów.</numerusform>
            <numerusform>Można zignorować najwyżej %n problemy; usuń przyczynę albo zmień progi problemów.</numerusform>
            <numerusform>Można zignorować najwyżej %n problemów; usuń przyczynę albo zmień progi problemów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::FindingsPage</name>
    <message>
        <source>When something counts as a finding. The fleet that is shown is judged anew at once; nothing is fetched.</source>
        <translation>Kiedy coś jest uznawane za problem. Wyświetlana flota jest od razu oceniana ponownie; nic nie jest pobierane.</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetModel</name>
    <message>
        <source>spare</source>
        <translation>rezerwowa</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>bezpośrednio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark of a row</comment>
        <translation>nowe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
</context>
<context>
    <name>chargetree::FleetSource</name>
    <message>
        <source>standard input</source>
        <translation>standardowe wejście</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flota demonstracyjna</translation>
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
        <translation>Niczego nie znaleziono. Mniej słów lub inne słowa mogą coś znaleźć; Esc znów pokazuje całą flotę.</translation>
    </message>
</context>
<context>
    <name>chargetree::GeneralPage</name>
    <message>
        <source>Local: %1</source>
        <comment>a time zone</comment>
        <translation>Czas lokalny: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zgodny z systemem</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>a time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>W&amp;ygląd</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Czas</translation>
    </message>
    <message>
        <source>Holds for every time on the screen, for the dates that are searched for, and for workbooks. Other files say times with their zone.</source>
        <translation>Dotyczy wszystkich czasów na ekranie, wyszukiwanych dat i skoroszytów. Inne pliki podają czasy ze strefą.</translation>
    </message>
</context>
<context>
    <name>chargetree::Glance</name>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 ładowarka</numerusform>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 charger(s) (%3)</source>
        <translation>
            <numerusform>%1 z %2 ładowarki (%3)</numerusform>
            <numerusform>%1 z %2 ładowarek (%3)</numerusform>
            <numerusform>%1 z %2 ładowarek (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 socket(s)</source>
        <translation>
            <numerusform>%1 gniazdo</numerusform>
            <numerusform>%1 gniazda</numerusform>
            <numerusform>%1 gniazd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 socket(s) (%3)</source>
        <translation>
            <numerusform>%1 z %2 gniazda (%3)</numerusform>
            <numerusform>%1 z %2 gniazd (%3)</numerusform>
            <numerusform>%1 z %2 gniazd (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tag(s)</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tagi</numerusform>
            <numerusform>%1 tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tag(s) (%3)</source>
        <translation>
            <numerusform>%1 z %2 tagu (%3)</numerusform>
            <numerusform>%1 z %2 tagów (%3)</numerusform>
            <numerusform>%1 z %2 tagów (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers by status</source>
        <translation>Ładowarki według stanu</translation>
    </message>
    <message>
        <source>Sockets by status</source>
        <translation>Gniazda według stanu</translation>
    </message>
    <message>
        <source>Chargers by last contact</source>
        <translation>Ładowarki według ostatniego kontaktu</translation>
    </message>
    <message>
        <source>Tags by the week they expire in</source>
        <translation>Tagi według tygodnia wygaśnięcia</translation>
    </message>
    <message>
        <source>Tags that expire in no week of these</source>
        <translation>Tagi, które nie wygasają w żadnym z tych tygodni</translation>
    </message>
    <message>
        <source>Chargers by manufacturer</source>
        <translation>Ładowarki według producenta</translation>
    </message>
    <message>
        <source>Chargers by model</source>
        <translation>Ładowarki według modelu</translation>
    </message>
    <message>
        <source>Chargers by firmware</source>
        <translation>Ładowarki według firmware&apos;u</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>w ostatniej godzinie</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>w ostatniej dobie</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>w ostatnim tygodniu</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>w ostatnich 30 dniach</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n inna wartość</numerusform>
            <numerusform>%n inne wartości</numerusform>
            <numerusform>%n innych wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>expired earlier</source>
        <translation>wygasły wcześniej</translation>
    </message>
    <message>
        <source>expire later</source>
        <translation>wygasną później</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>dawniej</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>expired before %1</source>
        <translation>wygasły przed %1</translation>
    </message>
    <message>
        <source>expire after %1</source>
        <translation>wygasną po %1</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceModel</name>
    <message>
        <source>No search finds just these</source>
        <translation>Żadne wyszukiwanie nie znajdzie dokładnie tych</translation>
    </message>
</context>
<context>
    <name>chargetree::GlancePage</name>
    <message>
        <source>There is nothing to count here: no charger, socket or tag.</source>
        <translation>Nie ma tu czego liczyć: ani ładowarki, ani gniazda, ani tagu.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceSection</name>
    <message>
        <source>A click searches the whole fleet and may find more.</source>
        <translation>Kliknięcie przeszukuje całą flotę i może znaleźć więcej.</translation>
    </message>
</context>
<context>
    <name>chargetree::GlanceWhole</name>
    <message>
        <source>The fleet at a glance</source>
        <translation>Flota w skrócie</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
</context>
<context>
    <name>chargetree::HelpDesk</name>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>Pakiet diagnostyczny zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::IgnoreDialog</name>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignoruj %n problem</numerusform>
            <numerusform>Ignoruj %n problemy</numerusform>
            <numerusform>Ignoruj %n problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>known and reported, a test charger, …</source>
        <translation>znane i zgłoszone, ładowarka testowa, …</translation>
    </message>
    <message>
        <source>It stays ignored in this fleet, also after refreshes, until somebody takes that back.</source>
        <translation>Pozostanie zignorowane w tej flocie, także po odświeżeniach, dopóki ktoś tego nie cofnie.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
</context>
<context>
    <name>chargetree::Instance</name>
    <message>
        <source>There is no runtime folder that is yours alone, so each start of Chargetree opens a window of its own.</source>
        <translation>Nie ma katalogu wykonawczego dostępnego tylko dla bieżącego użytkownika, więc każde uruchomienie programu Chargetree otwiera własne okno.</translation>
    </message>
    <message>
        <source>What was asked for is too long to be handed to the running Chargetree; this is a window of its own.</source>
        <translation>Żądanie jest za długie, aby przekazać je działającemu programowi Chargetree; to jest osobne okno.</translation>
    </message>
    <message>
        <source>The running Chargetree is of another version; this is a window of its own.</source>
        <translation>Działający program Chargetree jest w innej wersji; to jest osobne okno.</translation>
    </message>
    <message>
        <source>The running Chargetree does not answer; this is a window of its own.</source>
        <translation>Działający program Chargetree nie odpowiada; to jest osobne okno.</translation>
    </message>
    <message>
        <source>The runtime folder “%1” cannot be used, so each start of Chargetree opens a window of its own; look at its permissions.</source>
        <translation>Nie można użyć katalogu wykonawczego „%1”, więc każde uruchomienie programu Chargetree otwiera własne okno; sprawdź uprawnienia katalogu.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeepingField</name>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Najnowsze kopie do zachowania</translation>
    </message>
    <message>
        <source>&amp;Days to keep them</source>
        <translation>Ile &amp;dni je zachować</translation>
    </message>
</context>
<context>
    <name>chargetree::KeptFile</name>
    <message>
        <source>“%1” cannot be read, and cannot be set aside either. Nothing was written; look at the rights of its folder.</source>
        <translation>Nie można odczytać „%1” ani odłożyć go na bok. Nic nie zapisano; sprawdź uprawnienia katalogu.</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>The API key of “%1”</source>
        <translation>Klucz API połączenia „%1”</translation>
    </message>
    <message>
        <source>It is sent to %1 alone.</source>
        <translation>Jest wysyłany tylko do %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyField</name>
    <message>
        <source>Keep in the keyring</source>
        <translation>Zachowaj w pęku kluczy</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Tylko ta sesja</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>W tym środowisku nie odpowiada żaden pęk kluczy.</translation>
    </message>
    <message>
        <source>looking in the keyring…</source>
        <translation>szukanie w pęku kluczy…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>zachowany na czas tej sesji</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>zachowany w pęku kluczy</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyPlacesField</name>
    <message>
        <source>header %1</source>
        <translation>nagłówek %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>parametr zapytania %1</translation>
    </message>
</context>
<context>
    <name>chargetree::KeyRing</name>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>W tym środowisku nie ma pęku kluczy.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Odmówiono dostępu do pęku kluczy.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Pęk kluczy nie działa.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key for this session only.</source>
        <translation>Odblokuj go i spróbuj ponownie albo wprowadź klucz tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The key holds for this session only; unlock the keyring and try again.</source>
        <translation>Klucz obowiązuje tylko w tej sesji; odblokuj pęk kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The key may still be in it; unlock it and try again.</source>
        <translation>Klucz może w nim nadal być; odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Try again, or enter the key for this session only.</source>
        <translation>Spróbuj ponownie albo wprowadź klucz tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The key holds for this session only; try again to keep it.</source>
        <translation>Klucz obowiązuje tylko w tej sesji; spróbuj ponownie, aby go zachować.</translation>
    </message>
    <message>
        <source>The key may still be in it; try again.</source>
        <translation>Klucz może w nim nadal być; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Enter the key for this session only.</source>
        <translation>Wprowadź klucz tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The key holds for this session only.</source>
        <translation>Klucz obowiązuje tylko w tej sesji.</translation>
    </message>
    <message>
        <source>A key that was kept is still kept; remove it where a keyring runs.</source>
        <translation>Zachowany wcześniej klucz nadal jest zachowany; usuń go tam, gdzie działa pęk kluczy.</translation>
    </message>
</context>
<context>
    <name>chargetree::LimitsField</name>
    <message>
        <source>Li&amp;mits</source>
        <translation>Li&amp;mity</translation>
    </message>
    <message>
        <source>Lon&amp;gest silence</source>
        <translation>Naj&amp;dłuższa cisza</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>W&amp;hole answer within</source>
        <translation>&amp;Cała odpowiedź w ciągu</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Największa odpowiedź</translation>
    </message>
    <message>
        <source>MiB, unpacked</source>
        <translation>MiB, po rozpakowaniu</translation>
    </message>
</context>
<context>
    <name>chargetree::LinkDesk</name>
    <message>
        <source>There is no home site “%1” in this fleet.</source>
        <translation>W tej flocie nie ma lokalizacji macierzystej „%1”.</translation>
    </message>
    <message>
        <source>There is no driver “%1” in this fleet.</source>
        <translation>W tej flocie nie ma kierowcy „%1”.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this fleet.</source>
        <translation>W tej flocie nie ma tagu „%1”.</translation>
    </message>
    <message>
        <source>There is no site “%1” in this fleet.</source>
        <translation>W tej flocie nie ma lokalizacji „%1”.</translation>
    </message>
    <message>
        <source>There is no charger “%1” in this fleet.</source>
        <translation>W tej flocie nie ma ładowarki „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no link of Chargetree; copy it again from where it comes.</source>
        <translation>„%1” nie jest odnośnikiem programu Chargetree; skopiuj go ponownie ze źródła.</translation>
    </message>
    <message>
        <source>The link to “%1” is followed as soon as a fleet is open.</source>
        <translation>Odnośnik do „%1” zostanie otwarty, gdy tylko będzie otwarta flota.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Wyszukaj to</translation>
    </message>
</context>
<context>
    <name>chargetree::ListPage</name>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Show or hide what the list can be narrowed by</source>
        <translation>Pokaż lub ukryj kryteria, którymi można zawęzić listę</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Sort, choose and arrange columns</source>
        <translation>Sortuj, wybieraj i układaj kolumny</translation>
    </message>
    <message>
        <source>There is no fleet to list yet.</source>
        <translation>Nie ma jeszcze floty do wyświetlenia.</translation>
    </message>
    <message>
        <source>Nothing is left by the search and what the list is narrowed by.</source>
        <translation>Po wyszukiwaniu i zawężeniu listy nic nie zostało.</translation>
    </message>
    <message>
        <source>This fleet has none.</source>
        <translation>W tej flocie ich nie ma.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 8,003 tags</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Pokaż zignorowane (%1)</translation>
    </message>
    <message>
        <source>Show what is ignored, and why, among the others</source>
        <translation>Pokaż wśród innych to, co zignorowano, i dlaczego</translation>
    </message>
</context>
<context>
    <name>chargetree::ListView</name>
    <message>
        <source>Sort &amp;rising</source>
        <translation>Sortuj &amp;rosnąco</translation>
    </message>
    <message>
        <source>Sort &amp;falling</source>
        <translation>Sortuj &amp;malejąco</translation>
    </message>
    <message>
        <source>&amp;Then rising by this</source>
        <translation>&amp;Następnie rosnąco według tej</translation>
    </message>
    <message>
        <source>T&amp;hen falling by this</source>
        <translation>N&amp;astępnie malejąco według tej</translation>
    </message>
    <message>
        <source>Hi&amp;de this column</source>
        <translation>&amp;Ukryj tę kolumnę</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolumny…</translation>
    </message>
    <message>
        <source>R&amp;eset columns and order</source>
        <translation>&amp;Przywróć kolumny i kolejność</translation>
    </message>
</context>
<context>
    <name>chargetree::Lists</name>
    <message>
        <source>Drivers</source>
        <translation>Kierowcy</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kierowca</numerusform>
            <numerusform>%1 kierowców</numerusform>
            <numerusform>%1 kierowców</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tagi</numerusform>
            <numerusform>%1 tagów</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lokalizacje</translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 lokalizacja</numerusform>
            <numerusform>%1 lokalizacje</numerusform>
            <numerusform>%1 lokalizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ładowarka</numerusform>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message numerus="yes">
        <source>%1 sockets</source>
        <translation>
            <numerusform>%1 gniazdo</numerusform>
            <numerusform>%1 gniazda</numerusform>
            <numerusform>%1 gniazd</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfiguracje</translation>
    </message>
    <message numerus="yes">
        <source>%1 configuration values</source>
        <translation>
            <numerusform>%1 wartość konfiguracji</numerusform>
            <numerusform>%1 wartości konfiguracji</numerusform>
            <numerusform>%1 wartości konfiguracji</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Najgorszy tag</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Może używać</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Najgorsza ładowarka</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Może tu ładować</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część lokalizacji</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Home site id (stated)</source>
        <translation>ID lokalizacji macierzystej (podane)</translation>
    </message>
    <message>
        <source>Home site (stated)</source>
        <translation>Lokalizacja macierzysta (podana)</translation>
    </message>
    <message>
        <source>Site id (stated)</source>
        <translation>ID lokalizacji (podane)</translation>
    </message>
    <message>
        <source>Site (stated)</source>
        <translation>Lokalizacja (podana)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rozwiązanie</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Powód zignorowania</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problemy</numerusform>
            <numerusform>%1 problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
</context>
<context>
    <name>chargetree::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
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
        <translation>Współrzędne</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopiuj współrzędne</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Nie podano adresu.</translation>
    </message>
    <message>
        <source>No usable position: none is stated.</source>
        <translation>Brak użytecznego położenia: nie podano żadnego.</translation>
    </message>
    <message>
        <source>No usable position: 0, 0 lies in the sea.</source>
        <translation>Brak użytecznego położenia: 0, 0 leży w morzu.</translation>
    </message>
    <message>
        <source>No usable position: the numbers lie outside the globe.</source>
        <translation>Brak użytecznego położenia: liczby wykraczają poza kulę ziemską.</translation>
    </message>
    <message>
        <source>Copy geo: link</source>
        <translation>Kopiuj odnośnik „geo:”</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap…</source>
        <translation>Otwórz w OpenStreetMap…</translation>
    </message>
</context>
<context>
    <name>chargetree::Locator</name>
    <message>
        <source>Go to a driver, tag, charger, site…</source>
        <translation>Przejdź do kierowcy, tagu, ładowarki, lokalizacji…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Przejdź do dowolnego obiektu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>d drivers · t tags · c chargers · s sites · h home sites · &gt; actions</source>
        <translation>d kierowcy · t tagi · c ładowarki · s lokalizacje · h lokalizacje macierzyste · &gt; działania</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet; &gt; lists the actions</source>
        <translation>Nie ma jeszcze floty do przeszukania; &gt; wyświetla działania</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>chargetree::LogDialog</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Co robił program</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Znajdź w dzienniku…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Znajdź w dzienniku</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Ile jest wyświetlane</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pakiet diagnostyczny…</translation>
    </message>
    <message>
        <source>One file for whoever helps you: version, settings, what is odd in the document, and this log; no key, no driver and no tag</source>
        <translation>Jeden plik dla osoby udzielającej pomocy: wersja, ustawienia, co w dokumencie jest nietypowe i ten dziennik; bez klucza, kierowców i tagów</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Kopiuj zaznaczone</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>How much of the log is shown: more than warnings, less than everything.</extracomment>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Żaden wpis nie pasuje.</translation>
    </message>
</context>
<context>
    <name>chargetree::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegół</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
</context>
<context>
    <name>chargetree::LoginDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Logowanie do serwera pośredniczącego</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a user name and a password.</source>
        <translation>Serwer pośredniczący „%1” wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>They are kept for this session only.</source>
        <translation>Zostaną zachowane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupDialog</name>
    <message>
        <source>Look up a list</source>
        <translation>Sprawdzanie listy</translation>
    </message>
    <message>
        <source>&amp;Values, one a line</source>
        <translation>&amp;Wartości, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Wartości, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piuj</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiuje wyświetlane wiersze z nagłówkami</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a CSV file</source>
        <translation>Zapisuje wyświetlane wiersze do pliku CSV</translation>
    </message>
    <message>
        <source>There is no fleet to look in yet.</source>
        <translation>Nie ma jeszcze floty do przeszukania.</translation>
    </message>
    <message>
        <source>No value has this answer.</source>
        <translation>Żadna wartość nie ma tej odpowiedzi.</translation>
    </message>
    <message>
        <source>Paste card numbers, names or ids on the left, one a line: each is looked up at once. Columns of a spreadsheet will do, too.</source>
        <translation>Wklej po lewej numery kart, nazwy lub ID, po jednej wartości w wierszu: każda jest od razu sprawdzana. Mogą to być też kolumny arkusza kalkulacyjnego.</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 wartość</numerusform>
            <numerusform>%1 wartości</numerusform>
            <numerusform>%1 wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repeated</source>
        <translation>
            <numerusform>%1 powtórzona</numerusform>
            <numerusform>%1 powtórzone</numerusform>
            <numerusform>%1 powtórzonych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupFilters</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Wszystkie (%1)</translation>
    </message>
    <message>
        <source>&amp;Found (%1)</source>
        <translation>&amp;Znalezione (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Nieznane (%1)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous (%1)</source>
        <translation>N&amp;iejednoznaczne (%1)</translation>
    </message>
</context>
<context>
    <name>chargetree::LookupModel</name>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Driver id</source>
        <translation>ID kierowcy</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Znalezione przez</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>again</source>
        <translation>ponownie</translation>
    </message>
    <message>
        <source>The same as value %1</source>
        <translation>To samo co wartość %1</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %1 records</source>
        <translation>
            <numerusform>niejednoznaczna: %1 rekord</numerusform>
            <numerusform>niejednoznaczna: %1 rekordy</numerusform>
            <numerusform>niejednoznaczna: %1 rekordów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::LookupWords</name>
    <message>
        <source>found</source>
        <translation>znaleziona</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>niejednoznaczna</translation>
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
        <translation>Zgodny z systemem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Open a fleet</source>
        <translation>Otwórz flotę</translation>
    </message>
    <message>
        <source>Fleets (*.json *.json.gz *.json.zst *.gz *.zst)</source>
        <translation>Floty (*.json *.json.gz *.json.zst *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksport do CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>About Chargetree</source>
        <translation>O programie Chargetree</translation>
    </message>
    <message>
        <source>Chargetree %1</source>
        <translation>Chargetree %1</translation>
    </message>
    <message>
        <source>Browse a charging fleet, search its drivers, export what you see. Read-only.

Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and Zstandard.</source>
        <translation>Przeglądanie floty ładowania, wyszukiwanie kierowców, eksport tego, co widać. Tylko do odczytu.

Na licencji Apache License 2.0. Zbudowano z użyciem Qt %1, libxlsxwriter, zlib i Zstandard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Otworzyć tę stronę w przeglądarce?</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kierowca</numerusform>
            <numerusform>%1 kierowców</numerusform>
            <numerusform>%1 kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tagi</numerusform>
            <numerusform>%1 tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 home sites</source>
        <translation>
            <numerusform>%1 lokalizacja macierzysta</numerusform>
            <numerusform>%1 lokalizacje macierzyste</numerusform>
            <numerusform>%1 lokalizacji macierzystych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sites</source>
        <translation>
            <numerusform>%1 lokalizacja</numerusform>
            <numerusform>%1 lokalizacje</numerusform>
            <numerusform>%1 lokalizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ładowarka</numerusform>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nic nie znaleziono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>W&amp;ygląd</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest wyświetlane</translation>
    </message>
    <message>
        <source>Choose a fleet</source>
        <translation>Wybierz flotę</translation>
    </message>
    <message>
        <source>Copy &amp;more</source>
        <translation>Kopiuj w&amp;ięcej</translation>
    </message>
    <message>
        <source>More than %1 rows are selected; export them to a file instead.</source>
        <translation>Zaznaczono więcej niż %1 wierszy; wyeksportuj je zamiast tego do pliku.</translation>
    </message>
    <message>
        <source>Looked up list</source>
        <translation>Sprawdzona lista</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <comment>1 tag, found as a decimal number</comment>
        <translation>%1, znaleziono %2</translation>
    </message>
    <message>
        <source>Bookmarks keep home sites, drivers, tags, sites and chargers.</source>
        <translation>Zakładki przechowują lokalizacje macierzyste, kierowców, tagi, lokalizacje i ładowarki.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Share-safe bundle of the whole fleet</source>
        <translation>Pakiet do bezpiecznego udostępnienia: cała flota</translation>
    </message>
    <message>
        <source>Share-safe bundle of what is selected</source>
        <translation>Pakiet do bezpiecznego udostępnienia: zaznaczone</translation>
    </message>
    <message>
        <source>Share-safe bundle of what was found</source>
        <translation>Pakiet do bezpiecznego udostępnienia: znalezione</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Floty (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped, and a window shows one; drop one at a time.</source>
        <translation>
            <numerusform>Upuszczono %n plik, a okno pokazuje jeden; upuszczaj po jednym.</numerusform>
            <numerusform>Upuszczono %n pliki, a okno pokazuje jeden; upuszczaj po jednym.</numerusform>
            <numerusform>Upuszczono %n plików, a okno pokazuje jeden; upuszczaj po jednym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2</source>
        <translation>
            <numerusform>Wyeksportowano %1 wiersz do %2</numerusform>
            <numerusform>Wyeksportowano %1 wiersze do %2</numerusform>
            <numerusform>Wyeksportowano %1 wierszy do %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz katalog</translation>
    </message>
    <message>
        <source>The page could not be printed; choose another printer or save it as a PDF.</source>
        <translation>Nie udało się wydrukować strony; wybierz inną drukarkę albo zapisz ją jako PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Outage list</source>
        <translation>Lista skutków wyłączenia</translation>
    </message>
    <message>
        <source>Compared chargers</source>
        <translation>Porównane ładowarki</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Odchylenia konfiguracji</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>More than %1 findings are selected; ignore fewer at once.</source>
        <translation>Zaznaczono więcej niż %1 problemów; ignoruj naraz mniej.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Covers who people are until it is pointed at. What is copied and exported still has the true values.</source>
        <translation>Zakrywa tożsamość osób, dopóki się jej nie wskaże. To, co jest kopiowane i eksportowane, nadal zawiera prawdziwe wartości.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>No browser opened %1; copy the address into one.</source>
        <translation>Żadna przeglądarka nie otworzyła adresu %1; skopiuj go do przeglądarki.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Nie udało się otworzyć katalogu %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::Manual</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The pane</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Who may charge, and why</source>
        <translation>Kto może ładować i dlaczego</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Dlaczego karta jest odrzucana?</translation>
    </message>
    <message>
        <source>What if this were gone?</source>
        <translation>Co, gdyby tego nie było?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Comparing and drift</source>
        <translation>Porównywanie i odchylenia</translation>
    </message>
    <message>
        <source>Changes and watching</source>
        <translation>Zmiany i obserwowanie</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Flota w skrócie</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportowanie</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Wiersz poleceń</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Prywatność i bezpieczeństwo</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Gdy coś jest nie tak</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Co znajduje</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Początkowo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Settings and appearance</source>
        <translation>Ustawienia i wygląd</translation>
    </message>
</context>
<context>
    <name>chargetree::ManualWindow</name>
    <message>
        <source>Chargetree manual</source>
        <translation>Podręcznik Chargetree</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Tekst rozdziału</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Żaden rozdział nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to the chapter before</source>
        <translation>Wróć do poprzedniego rozdziału</translation>
    </message>
</context>
<context>
    <name>chargetree::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Show all chargers</source>
        <translation>Pokaż wszystkie ładowarki</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Pokaż zaznaczone</translation>
    </message>
</context>
<context>
    <name>chargetree::MapLegend</name>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Inny stan</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Brak stanu</translation>
    </message>
</context>
<context>
    <name>chargetree::MapMarkers</name>
    <message>
        <source>no status</source>
        <translation>brak stanu</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ładowarka</numerusform>
            <numerusform>%n ładowarki</numerusform>
            <numerusform>%n ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a status, %2 how many chargers have it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position is stated</source>
        <translation>nie podano położenia</translation>
    </message>
    <message>
        <source>0, 0 lies in the sea</source>
        <translation>0, 0 leży w morzu</translation>
    </message>
    <message>
        <source>outside the globe</source>
        <translation>poza kulą ziemską</translation>
    </message>
</context>
<context>
    <name>chargetree::MapPage</name>
    <message numerus="yes">
        <source>%n charger(s) without a usable position</source>
        <translation>
            <numerusform>%n ładowarka bez użytecznego położenia</numerusform>
            <numerusform>%n ładowarki bez użytecznego położenia</numerusform>
            <numerusform>%n ładowarek bez użytecznego położenia</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found no charger.</source>
        <translation>Wyszukiwanie nie znalazło żadnej ładowarki.</translation>
    </message>
    <message>
        <source>No charger that the search found has a usable position.</source>
        <translation>Żadna ładowarka znaleziona w wyszukiwaniu nie ma użytecznego położenia.</translation>
    </message>
    <message>
        <source>No charger of this fleet has a usable position.</source>
        <translation>Żadna ładowarka tej floty nie ma użytecznego położenia.</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Tło mapy…</translation>
    </message>
    <message>
        <source>Chargers without a usable position</source>
        <translation>Ładowarki bez użytecznego położenia</translation>
    </message>
</context>
<context>
    <name>chargetree::MapSettingsPage</name>
    <message>
        <source>Maps have a picture of the world of their own, for which nothing is fetched.</source>
        <translation>Mapy mają własny obraz świata, do którego nic nie jest pobierane.</translation>
    </message>
</context>
<context>
    <name>chargetree::MapTilesDialog</name>
    <message>
        <source>Map background</source>
        <translation>Tło mapy</translation>
    </message>
</context>
<context>
    <name>chargetree::MapView</name>
    <message>
        <source>Map of chargers</source>
        <translation>Mapa ładowarek</translation>
    </message>
    <message>
        <source>Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus zoom, arrows move the map, 0 shows all.</source>
        <translation>Page Down i Page Up przechodzą od znacznika do znacznika, Enter wybiera znacznik, plus i minus zmieniają powiększenie, strzałki przesuwają mapę, 0 pokazuje wszystko.</translation>
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
        <translation>Serwer map odmówił; za chwilę zostanie zapytany ponownie.</translation>
    </message>
</context>
<context>
    <name>chargetree::MarkerMenu</name>
    <message numerus="yes">
        <source>%n more charger(s)</source>
        <translation>
            <numerusform>Jeszcze %n ładowarka</numerusform>
            <numerusform>Jeszcze %n ładowarki</numerusform>
            <numerusform>Jeszcze %n ładowarek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNameDelegate</name>
    <message>
        <source>no name yet</source>
        <translation>jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>a number</comment>
        <translation>Nazwa numeru %1</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNames</name>
    <message>
        <source>Types of home sites and sites</source>
        <translation>Typy lokalizacji macierzystych i lokalizacji</translation>
    </message>
    <message>
        <source>Reference types of external ids</source>
        <translation>Typy referencji zewnętrznych ID</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesField</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Usuń nazwę</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Inny numer</translation>
    </message>
</context>
<context>
    <name>chargetree::NumberNamesTable</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>chargetree::NumbersPage</name>
    <message>
        <source>The API says some things by a number and does not say what it means. A name that you give to a number stands before it wherever it is shown; exports keep the number alone. The numbers of the fleet that is shown are listed.</source>
        <translation>API podaje niektóre rzeczy jako numer i nie mówi, co on oznacza. Nazwa nadana numerowi stoi przed nim wszędzie, gdzie jest on wyświetlany; w eksporcie pozostaje sam numer. Na liście są numery z wyświetlanej floty.</translation>
    </message>
</context>
<context>
    <name>chargetree::OlderStatesButton</name>
    <message>
        <source>Before the last refresh</source>
        <translation>Przed ostatnim odświeżeniem</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Wyszukiwanie starszych kopii…</translation>
    </message>
    <message>
        <source>No older copies are kept</source>
        <translation>Nie ma przechowywanych starszych kopii</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Porównaj z…</translation>
    </message>
</context>
<context>
    <name>chargetree::OutageList</name>
    <message>
        <source>No charger left without: %1</source>
        <translation>Bez żadnej ładowarki, gdyby nie było: %1</translation>
    </message>
    <message>
        <source>Lost chargers</source>
        <translation>Utracone ładowarki</translation>
    </message>
</context>
<context>
    <name>chargetree::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
</context>
<context>
    <name>chargetree::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>chargetree::PrintedPage</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>i jeszcze %1</numerusform>
            <numerusform>i jeszcze %1</numerusform>
            <numerusform>i jeszcze %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::PrivacyPage</name>
    <message>
        <source>&amp;Stay on after a restart</source>
        <translation>&amp;Pozostaje włączony po ponownym uruchomieniu</translation>
    </message>
    <message>
        <source>The privacy view covers names of drivers, tags, SIMs, external ids and e-mail addresses on the screen until they are pointed at. What is copied and exported still has the true values.</source>
        <translation>Widok prywatny zakrywa na ekranie nazwy kierowców, tagi, karty SIM, zewnętrzne ID i adresy e-mail, dopóki się ich nie wskaże. To, co jest kopiowane i eksportowane, nadal zawiera prawdziwe wartości.</translation>
    </message>
</context>
<context>
    <name>chargetree::ProgressLine</name>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodowanie</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryHelp</name>
    <message>
        <source>Both words, in any order and field; case and accents do not matter</source>
        <translation>Oba słowa, w dowolnej kolejności i w dowolnym polu; wielkość liter i znaki diakrytyczne nie mają znaczenia</translation>
    </message>
    <message>
        <source>A card as it is printed: with spaces, as a decimal number, or with its bytes reversed</source>
        <translation>Karta tak, jak jest nadrukowana: ze spacjami, jako liczba dziesiętna lub z odwróconymi bajtami</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Te słowa w tej kolejności</translation>
    </message>
    <message>
        <source>Anything may stand for the star</source>
        <translation>Gwiazdka może zastąpić cokolwiek</translation>
    </message>
    <message>
        <source>Not with this word</source>
        <translation>Bez tego słowa</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Jedno z nich</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Nawiasy łączą w całość</translation>
    </message>
    <message>
        <source>One of these values in this field</source>
        <translation>Jedna z tych wartości w tym polu</translation>
    </message>
    <message>
        <source>More, less, or power:11000..50000 between</source>
        <translation>Więcej, mniej albo power:11000..50000 pomiędzy</translation>
    </message>
    <message>
        <source>Within 30 days from now; h, d, w and y, and - for the past</source>
        <translation>W ciągu 30 dni od teraz; h, d, w i y, a - oznacza przeszłość</translation>
    </message>
    <message>
        <source>The field has a value</source>
        <translation>Pole ma wartość</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>Tylko rekordy tego rodzaju</translation>
    </message>
    <message>
        <source>Ways of searching</source>
        <translation>Sposoby wyszukiwania</translation>
    </message>
    <message>
        <source>Fields of a query</source>
        <translation>Pola zapytania</translation>
    </message>
    <message>
        <source>States of a query</source>
        <translation>Stany w zapytaniu</translation>
    </message>
    <message>
        <source>Findings are found with their item, and where all words stand in the name of their rule or its severity</source>
        <translation>Problemy są znajdowane razem ze swoim obiektem oraz tam, gdzie wszystkie słowa występują w nazwie ich reguły lub wagi</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryParser</name>
    <message>
        <source>“%1” runs backwards; write the smaller end first.</source>
        <translation>„%1” biegnie wstecz; napisz najpierw mniejszy koniec.</translation>
    </message>
    <message>
        <source>“%1” is no number; compare with a number, or write %2=%1.</source>
        <translation>„%1” nie jest liczbą; porównaj z liczbą albo napisz %2=%1.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2027-06-30, a range of two dates, or a time from now as &lt;30d.</source>
        <translation>„%1” nie jest datą; napisz 2027-06-30, zakres dwóch dat albo odstęp od teraz, na przykład &lt;30d.</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2:5, %2&gt;=5 or %2:5..9.</source>
        <translation>„%1” nie jest liczbą; napisz %2:5, %2&gt;=5 lub %2:5..9.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <translation>„%1” to ani yes, ani no; napisz %2:yes lub %2:no.</translation>
    </message>
    <message>
        <source>“%1” is a text and has no order; write %1:text, or %1=text for the whole.</source>
        <translation>„%1” jest tekstem i nie ma kolejności; napisz %1:text albo %1=text dla całości.</translation>
    </message>
    <message>
        <source>The bracket that closes here was not opened; leave it out, or put the text in quotes.</source>
        <translation>Zamykanego tu nawiasu nie otwarto; pomiń go albo ujmij tekst w cudzysłów.</translation>
    </message>
    <message>
        <source>“OR” wants something on both sides; write a OR b, or put it in quotes.</source>
        <translation>„OR” wymaga czegoś po obu stronach; napisz a OR b albo ujmij to w cudzysłów.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets; write something there, or leave them out.</source>
        <translation>W tych nawiasach nic nie ma; napisz coś albo je pomiń.</translation>
    </message>
    <message>
        <source>Here are too many brackets in brackets; leave some out.</source>
        <translation>Jest tu za dużo nawiasów w nawiasach; pomiń niektóre.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed; add “)”.</source>
        <translation>Otwartego tu nawiasu nie zamknięto; dodaj „)”.</translation>
    </message>
    <message>
        <source>The dash here negates nothing; write it right in front of a term.</source>
        <translation>Kreska tutaj niczego nie neguje; napisz ją bezpośrednio przed warunkiem.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed; add “&quot;”.</source>
        <translation>Otwartego tu cudzysłowu nie zamknięto; dodaj „&quot;”.</translation>
    </message>
    <message>
        <source>Behind “%1” nothing is asked for; write what it is to be.</source>
        <translation>Po „%1” nie podano niczego; napisz, jaka ma być wartość.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are %2.</source>
        <translation>Nie ma stanu „%1”; dostępne: %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; did you mean “%2”?</source>
        <translation>Nie ma stanu „%1”; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Nie ma rodzaju „%1”; dostępne: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value of its own; has:%1 asks whether there is one.</source>
        <translation>„%1” nie ma własnej wartości; has:%1 sprawdza, czy istnieje.</translation>
    </message>
    <message>
        <source>“%1” wants a key first; write %1:key=value.</source>
        <translation>„%1” wymaga najpierw klucza; napisz %1:key=value.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Nie ma pola „%1”; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>There is no field “%1”; to find the text itself, put it in quotes.</source>
        <translation>Nie ma pola „%1”; aby znaleźć sam tekst, ujmij go w cudzysłów.</translation>
    </message>
</context>
<context>
    <name>chargetree::QueryStates</name>
    <message>
        <source>The tag has expired</source>
        <translation>Tag wygasł</translation>
    </message>
    <message>
        <source>The tag expires soon</source>
        <translation>Tag wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>The tag is valid and does not expire soon</source>
        <translation>Tag jest ważny i nie wygaśnie wkrótce</translation>
    </message>
    <message>
        <source>The tag is not valid yet</source>
        <translation>Tag jest jeszcze nieważny</translation>
    </message>
    <message>
        <source>The tag never expires</source>
        <translation>Tag nigdy nie wygasa</translation>
    </message>
    <message>
        <source>The tag is invoiceable</source>
        <translation>Tag jest do fakturowania</translation>
    </message>
    <message>
        <source>A spare home site, or a driver without a home site</source>
        <translation>Rezerwowa lokalizacja macierzysta albo kierowca bez lokalizacji macierzystej</translation>
    </message>
    <message>
        <source>The charger is offline</source>
        <translation>Ładowarka jest offline</translation>
    </message>
    <message>
        <source>The charger has a connection and is neither offline nor unavailable</source>
        <translation>Ładowarka ma połączenie i nie jest offline ani niedostępna</translation>
    </message>
    <message>
        <source>The charger has a connection</source>
        <translation>Ładowarka ma połączenie</translation>
    </message>
    <message>
        <source>The charger or one of its sockets is in error</source>
        <translation>Ładowarka lub jedno z jej gniazd jest w stanie błędu</translation>
    </message>
    <message>
        <source>The socket is the charger&apos;s controller</source>
        <translation>Gniazdo jest sterownikiem ładowarki</translation>
    </message>
</context>
<context>
    <name>chargetree::RawView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Rekord jako JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Kopiuj cały rekord jako JSON</translation>
    </message>
    <message>
        <source>Only the first 100 kB are shown. Copy takes the whole record.</source>
        <translation>Wyświetlane jest tylko pierwsze 100 kB. Kopiowanie obejmuje cały rekord.</translation>
    </message>
    <message>
        <source>This record is too large for the clipboard. Export it instead.</source>
        <translation>Ten rekord jest za duży dla schowka. Zamiast tego go wyeksportuj.</translation>
    </message>
</context>
<context>
    <name>chargetree::ReadySearches</name>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Wygasające w ciągu 30 dni</translation>
    </message>
    <message>
        <source>Expired in the last 30 days</source>
        <translation>Wygasłe w ostatnich 30 dniach</translation>
    </message>
    <message>
        <source>Offline for over a day</source>
        <translation>Offline od ponad doby</translation>
    </message>
    <message>
        <source>Errors now</source>
        <translation>Błędy teraz</translation>
    </message>
    <message>
        <source>Drivers without tags</source>
        <translation>Kierowcy bez tagów</translation>
    </message>
    <message>
        <source>Drivers without access</source>
        <translation>Kierowcy bez dostępu</translation>
    </message>
    <message>
        <source>Spare drivers with valid tags</source>
        <translation>Kierowcy rezerwowi z ważnymi tagami</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordCell</name>
    <message>
        <source>Not stated in this record</source>
        <translation>Nie podano w tym rekordzie</translation>
    </message>
    <message>
        <source>Stated as null</source>
        <translation>Podano null</translation>
    </message>
    <message>
        <source>Stated as an empty text</source>
        <translation>Podano pusty tekst</translation>
    </message>
</context>
<context>
    <name>chargetree::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Pokaż w drzewie</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Otwórz w przeglądarce…</translation>
    </message>
</context>
<context>
    <name>chargetree::Report</name>
    <message>
        <source>granted by itself</source>
        <translation>nadana osobno</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Na podstawie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Współrzędne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identyfikacja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>Kto może ładować</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s), as stated by this document</source>
        <translation>
            <numerusform>%1 kierowca, według tego dokumentu</numerusform>
            <numerusform>%1 kierowców, według tego dokumentu</numerusform>
            <numerusform>%1 kierowców, według tego dokumentu</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ładowarki</translation>
    </message>
    <message>
        <source>Worst charger</source>
        <translation>Najgorsza ładowarka</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>1 expired</comment>
        <translation>Tagi: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>as stated by this document</source>
        <translation>według tego dokumentu</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Może używać</translation>
    </message>
    <message numerus="yes">
        <source>%1 charger(s)</source>
        <translation>
            <numerusform>%1 ładowarka</numerusform>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst of these</source>
        <translation>Najgorsza z nich</translation>
    </message>
    <message>
        <source>May charge at these sites</source>
        <translation>Może ładować w tych lokalizacjach</translation>
    </message>
    <message>
        <source>May use these single chargers</source>
        <translation>Może korzystać z tych pojedynczych ładowarek</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Zewnętrzne ID</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, stan danych na %2</translation>
    </message>
    <message>
        <source>Made with Chargetree on %1</source>
        <translation>Utworzono w programie Chargetree %1</translation>
    </message>
    <message>
        <source>Copy %1 of %2 that differ in this document</source>
        <translation>Kopia %1 z %2 różniących się w tym dokumencie</translation>
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
        <translation>W stanie błędu</translation>
    </message>
    <message>
        <source>Counted in this document</source>
        <translation>Policzone w tym dokumencie</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Ich stan</translation>
    </message>
    <message>
        <source>May charge here</source>
        <translation>Może tu ładować</translation>
    </message>
    <message numerus="yes">
        <source>%1 driver(s)</source>
        <translation>
            <numerusform>%1 kierowca</numerusform>
            <numerusform>%1 kierowców</numerusform>
            <numerusform>%1 kierowców</numerusform>
        </translation>
    </message>
    <message>
        <source>Chargers: %1</source>
        <comment>1 error</comment>
        <translation>Ładowarki: %1</translation>
    </message>
    <message>
        <source>Sockets as stated</source>
        <translation>Gniazda według podanych danych</translation>
    </message>
</context>
<context>
    <name>chargetree::ReportDialog</name>
    <message>
        <source>Value of another type than documented</source>
        <translation>Wartość innego typu niż w dokumentacji</translation>
    </message>
    <message>
        <source>Null in a list</source>
        <translation>Null na liście</translation>
    </message>
    <message>
        <source>Null where a value is promised</source>
        <translation>Null tam, gdzie obiecano wartość</translation>
    </message>
    <message>
        <source>Documented field missing</source>
        <translation>Brak udokumentowanego pola</translation>
    </message>
    <message>
        <source>Field that is not documented</source>
        <translation>Nieudokumentowane pole</translation>
    </message>
    <message>
        <source>Field under its second name</source>
        <extracomment>The vendor has two names for the field, and the document uses the second.</extracomment>
        <translation>Pole pod drugą nazwą</translation>
    </message>
    <message>
        <source>Field twice in one record</source>
        <translation>Pole dwa razy w jednym rekordzie</translation>
    </message>
    <message>
        <source>Number that does not fit</source>
        <translation>Liczba, która się nie mieści</translation>
    </message>
    <message>
        <source>Text that is broken</source>
        <translation>Uszkodzony tekst</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Nieprawidłowa data</translation>
    </message>
    <message>
        <source>Copies of one record that disagree</source>
        <translation>Sprzeczne kopie jednego rekordu</translation>
    </message>
    <message>
        <source>Id that names nothing in the document</source>
        <translation>ID, które niczego w dokumencie nie wskazuje</translation>
    </message>
    <message>
        <source>What is odd in this document</source>
        <translation>Co w tym dokumencie jest nietypowe</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Titles of columns: the kind of oddity, the place of the first one, how often it was met.</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Nothing is lost: odd values are shown as they came. A charger or site that the document repeats counts once.</source>
        <translation>Nic nie ginie: nietypowe wartości są pokazywane w otrzymanej postaci. Ładowarka lub lokalizacja, którą dokument powtarza, liczy się raz.</translation>
    </message>
    <message>
        <source>Same id used twice</source>
        <extracomment>Two drivers, or two home sites, have one id.</extracomment>
        <translation>To samo ID użyte dwa razy</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <comment>name of a fleet, time, age</comment>
        <translation>%1, stan na %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in this document is odd.</source>
        <translation>W tym dokumencie nie ma nic nietypowego.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Pierwsze wystąpienie</translation>
    </message>
</context>
<context>
    <name>chargetree::RevealButton</name>
    <message>
        <source>Hide secrets</source>
        <translation>Ukryj dane poufne</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Pokaż dane poufne</translation>
    </message>
</context>
<context>
    <name>chargetree::RowDrag</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedDesk</name>
    <message>
        <source>“%1” deleted</source>
        <translation>Usunięto „%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>%n searches and bookmarks came in.</source>
        <translation>
            <numerusform>Zaimportowano %n wyszukiwanie lub zakładkę.</numerusform>
            <numerusform>Zaimportowano %n wyszukiwania i zakładki.</numerusform>
            <numerusform>Zaimportowano %n wyszukiwań i zakładek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The searches and bookmarks were exported to %1.</source>
        <translation>Wyszukiwania i zakładki wyeksportowano do %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedModel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Moje wyszukiwania</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>%1 · not in this fleet</source>
        <translation>%1 · nie ma w tej flocie</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 rekord</numerusform>
            <numerusform>%1 rekordy</numerusform>
            <numerusform>%1 rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wyświetlane teraz</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportuj…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Przejdź tam</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Wy&amp;szukaj ponownie</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w &amp;dół</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Import searches and bookmarks</source>
        <translation>Import wyszukiwań i zakładek</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Wyszukiwania (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export searches and bookmarks</source>
        <translation>Eksport wyszukiwań i zakładek</translation>
    </message>
    <message>
        <source>Searches and bookmarks</source>
        <translation>Wyszukiwania i zakładki</translation>
    </message>
    <message>
        <source>More about searches and bookmarks</source>
        <translation>Więcej o wyszukiwaniach i zakładkach</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedRows</name>
    <message>
        <source>Ctrl+D keeps the row you are on here</source>
        <translation>Ctrl+D zachowuje tu bieżący wiersz</translation>
    </message>
    <message>
        <source>Ctrl+S keeps your search here</source>
        <translation>Ctrl+S zachowuje tu bieżące wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>chargetree::SavedStore</name>
    <message>
        <source>The searches and bookmarks in “%1” cannot be read. The file stays as it is until you keep or change one, and is set aside as “%2” then.</source>
        <translation>Nie można odczytać wyszukiwań i zakładek w „%1”. Plik pozostaje bez zmian do czasu zachowania lub zmiany któregoś z nich, a wtedy zostanie odłożony na bok jako „%2”.</translation>
    </message>
    <message>
        <source>“%1” holds no searches of Chargetree; choose a file that was exported from there.</source>
        <translation>„%1” nie zawiera wyszukiwań programu Chargetree; wybierz plik, który został z niego wyeksportowany.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchBar</name>
    <message>
        <source>Find drivers, tags, chargers…</source>
        <translation>Znajdź kierowców, tagi, ładowarki…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>niezrozumiałe: %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Jak wyszukiwać</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Czego szukać?</translation>
    </message>
    <message>
        <source>Enter or a double click tries an example.</source>
        <translation>Enter lub dwukrotne kliknięcie wypróbowuje przykład.</translation>
    </message>
</context>
<context>
    <name>chargetree::SearchedField</name>
    <message>
        <source>Names of home sites, drivers, sites, chargers and sockets; of a tag its driver&apos;s</source>
        <translation>Nazwy lokalizacji macierzystych, kierowców, lokalizacji, ładowarek i gniazd; dla tagu nazwa jego kierowcy</translation>
    </message>
    <message>
        <source>Ids of the API, as numbers</source>
        <translation>ID z API, jako liczby</translation>
    </message>
    <message>
        <source>External ids of home sites, drivers and sites</source>
        <translation>Zewnętrzne ID lokalizacji macierzystych, kierowców i lokalizacji</translation>
    </message>
    <message>
        <source>A home site, and the drivers at home there, by name or id</source>
        <translation>Lokalizacja macierzysta i przypisani do niej kierowcy, według nazwy lub ID</translation>
    </message>
    <message>
        <source>Payer ids of drivers and sites</source>
        <translation>ID płatników kierowców i lokalizacji</translation>
    </message>
    <message>
        <source>Whether a driver may use any charger</source>
        <translation>Czy kierowca może korzystać z jakiejkolwiek ładowarki</translation>
    </message>
    <message>
        <source>Tags, also as printed on the card, and their drivers</source>
        <translation>Tagi, także tak, jak nadrukowano na karcie, i ich kierowcy</translation>
    </message>
    <message>
        <source>Labels of tags</source>
        <translation>Etykiety tagów</translation>
    </message>
    <message>
        <source>When tags begin to be valid</source>
        <translation>Kiedy zaczyna się ważność tagów</translation>
    </message>
    <message>
        <source>When tags expire</source>
        <translation>Kiedy tagi wygasają</translation>
    </message>
    <message>
        <source>When tags and sockets were updated</source>
        <translation>Kiedy zaktualizowano tagi i gniazda</translation>
    </message>
    <message>
        <source>A charging site, and its chargers, by name or id</source>
        <translation>Lokalizacja ładowania i jej ładowarki, według nazwy lub ID</translation>
    </message>
    <message>
        <source>Cost ids and cost names of sites</source>
        <translation>ID i nazwy kosztów lokalizacji</translation>
    </message>
    <message>
        <source>Chargers, by charger id or name</source>
        <translation>Ładowarki, według ID ładowarki lub nazwy</translation>
    </message>
    <message>
        <source>EVSE ids of chargers, with stars or without</source>
        <translation>ID EVSE ładowarek, z gwiazdkami lub bez</translation>
    </message>
    <message>
        <source>Serial numbers of chargers</source>
        <translation>Numery seryjne ładowarek</translation>
    </message>
    <message>
        <source>Manufacturers of chargers</source>
        <translation>Producenci ładowarek</translation>
    </message>
    <message>
        <source>Models of chargers</source>
        <translation>Modele ładowarek</translation>
    </message>
    <message>
        <source>Firmware of chargers</source>
        <translation>Firmware ładowarek</translation>
    </message>
    <message>
        <source>Status of chargers and sockets, from its beginning</source>
        <translation>Stan ładowarek i gniazd, od początku słowa</translation>
    </message>
    <message>
        <source>Whether a charger has an active connection</source>
        <translation>Czy ładowarka ma aktywne połączenie</translation>
    </message>
    <message>
        <source>When chargers were seen last</source>
        <translation>Kiedy ostatnio widziano ładowarki</translation>
    </message>
    <message>
        <source>ICCIDs of chargers</source>
        <translation>Numery ICCID ładowarek</translation>
    </message>
    <message>
        <source>IMSIs of chargers</source>
        <translation>Numery IMSI ładowarek</translation>
    </message>
    <message>
        <source>Serial numbers and types of meters</source>
        <translation>Numery seryjne i typy liczników</translation>
    </message>
    <message>
        <source>Capabilities of chargers</source>
        <translation>Możliwości ładowarek</translation>
    </message>
    <message>
        <source>Addresses of chargers, from street to country</source>
        <translation>Adresy ładowarek, od ulicy po kraj</translation>
    </message>
    <message>
        <source>Cities of chargers</source>
        <translation>Miasta ładowarek</translation>
    </message>
    <message>
        <source>Countries of chargers</source>
        <translation>Kraje ładowarek</translation>
    </message>
    <message>
        <source>Whether a charger says where on the map it stands</source>
        <translation>Czy ładowarka podaje, gdzie na mapie stoi</translation>
    </message>
    <message>
        <source>Sockets, by name or id</source>
        <translation>Gniazda, według nazwy lub ID</translation>
    </message>
    <message>
        <source>Power of sockets, in watts</source>
        <translation>Moc gniazd, w watach</translation>
    </message>
    <message>
        <source>Voltage of sockets</source>
        <translation>Napięcie gniazd</translation>
    </message>
    <message>
        <source>Current of sockets, in amperes</source>
        <translation>Natężenie prądu gniazd, w amperach</translation>
    </message>
    <message>
        <source>Configuration of chargers: a key, or a key and its value; values that look like secrets are not looked at</source>
        <translation>Konfiguracja ładowarek: klucz albo klucz i jego wartość; wartości wyglądające na dane poufne nie są przeszukiwane</translation>
    </message>
    <message>
        <source>The record as it was received, without the records in it that are found themselves</source>
        <translation>Rekord w otrzymanej postaci, bez zawartych w nim rekordów, które są znajdowane osobno</translation>
    </message>
</context>
<context>
    <name>chargetree::Session</name>
    <message>
        <source>Fetching the fleet</source>
        <translation>Pobieranie floty</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Odczytywanie floty</translation>
    </message>
    <message>
        <source>Sorting out the fleet</source>
        <translation>Porządkowanie floty</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportowanie</translation>
    </message>
    <message>
        <source>There is no connection “%1”; choose one from the list.</source>
        <translation>Nie ma połączenia „%1”; wybierz jedno z listy.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Wprowadź klucz…</translation>
    </message>
    <message>
        <source>Log in to the proxy…</source>
        <translation>Zaloguj do serwera pośredniczącego…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Edytuj połączenie…</translation>
    </message>
    <message>
        <source>%1 came from %2</source>
        <translation>%1 otrzymano z %2</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Wyświetlane dane są aktualne na %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Ponowna próba za %n sekundę.</numerusform>
            <numerusform>Ponowna próba za %n sekundy.</numerusform>
            <numerusform>Ponowna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API key for “%1” here yet; enter it to see the fleet.</source>
        <translation>Nie ma tu jeszcze klucza API dla „%1”; wprowadź go, aby zobaczyć flotę.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Pobieranie %1</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Otwieranie pliku</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Nie udało się otworzyć pliku</translation>
    </message>
    <message>
        <source>The share-safe bundle is in %1: %2, %3.</source>
        <translation>Pakiet do bezpiecznego udostępnienia jest w %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n kierowca</numerusform>
            <numerusform>%n kierowców</numerusform>
            <numerusform>%n kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s)</source>
        <translation>
            <numerusform>%n ładowarka</numerusform>
            <numerusform>%n ładowarki</numerusform>
            <numerusform>%n ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, addresses and what the program does not know.</source>
        <translation>
            <numerusform>Zastąpiono %n wartość: nazwy, tagi, karty SIM, numery seryjne, zewnętrzne ID, dane poufne, adresy i to, czego program nie zna.</numerusform>
            <numerusform>Zastąpiono %n wartości: nazwy, tagi, karty SIM, numery seryjne, zewnętrzne ID, dane poufne, adresy i to, czego program nie zna.</numerusform>
            <numerusform>Zastąpiono %n wartości: nazwy, tagi, karty SIM, numery seryjne, zewnętrzne ID, dane poufne, adresy i to, czego program nie zna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates are rounded to about 10 km. Look it through before you hand it on.</source>
        <translation>Współrzędne zaokrąglono do około 10 km. Przejrzyj pakiet przed przekazaniem go dalej.</translation>
    </message>
    <message>
        <source>Writing the share-safe bundle</source>
        <translation>Zapisywanie pakietu do bezpiecznego udostępnienia</translation>
    </message>
    <message>
        <source>The page was saved as %1.</source>
        <translation>Stronę zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>chargetree::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Refresh and limits</source>
        <translation>Odświeżanie i limity</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Kopie offline</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Restore &amp;defaults of this page</source>
        <translation>P&amp;rzywróć ustawienia domyślne tej strony</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Names for numbers</source>
        <translation>Nazwy numerów</translation>
    </message>
</context>
<context>
    <name>chargetree::SeveralView</name>
    <message>
        <source>Rows of different kinds have no fields in common.</source>
        <translation>Wiersze różnych rodzajów nie mają wspólnych pól.</translation>
    </message>
    <message>
        <source>Only the first %1 of them are compared.</source>
        <translation>Porównywanych jest tylko pierwszych %1.</translation>
    </message>
    <message>
        <source>What the selected rows share</source>
        <translation>Co łączy zaznaczone wiersze</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Poró&amp;wnaj obok siebie</translation>
    </message>
    <message>
        <source>At most %1 chargers can be compared.</source>
        <translation>Można porównać najwyżej %1 ładowarek.</translation>
    </message>
</context>
<context>
    <name>chargetree::SharedDetails</name>
    <message>
        <source>The same in all</source>
        <translation>Takie same we wszystkich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1 …</source>
        <translation>
            <numerusform>%n wartość: %1 …</numerusform>
            <numerusform>%n wartości: %1 …</numerusform>
            <numerusform>%n wartości: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::ShortcutSheet</name>
    <message>
        <source>The fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Title above keys: back, forward, up, show in the tree.</extracomment>
        <translation>Przechodzenie</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Części okna</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Eksport i drukowanie</translation>
    </message>
    <message>
        <source>Find and ask</source>
        <translation>Wyszukiwanie i pytania</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Title above keys that copy rows, ids and links.</extracomment>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>In the search box: jump to the first hit</source>
        <translation>W polu wyszukiwania: przejdź do pierwszego trafienia</translation>
    </message>
    <message>
        <source>In the search box: on to what was found</source>
        <translation>W polu wyszukiwania: przejdź do tego, co znaleziono</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Zakończ wyszukiwanie</translation>
    </message>
    <message>
        <source>In the tree: open a row, then go below it</source>
        <translation>W drzewie: rozwiń wiersz, a potem przejdź poniżej</translation>
    </message>
    <message>
        <source>In the tree: close a row, then go above it</source>
        <translation>W drzewie: zwiń wiersz, a potem przejdź powyżej</translation>
    </message>
    <message>
        <source>In the tree: open all below a row</source>
        <translation>W drzewie: rozwiń wszystko poniżej wiersza</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Co można zrobić z wierszem</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Znajdź klawisz lub to, co robi</translation>
    </message>
    <message>
        <source>Saved and bookmarked</source>
        <extracomment>Title above keys that show, save and bookmark.</extracomment>
        <translation>Zapisane wyszukiwania i zakładki</translation>
    </message>
    <message>
        <source>On the map: to the next marker</source>
        <translation>Na mapie: przejdź do następnego znacznika</translation>
    </message>
    <message>
        <source>On the map: closer</source>
        <translation>Na mapie: powiększ</translation>
    </message>
    <message>
        <source>On the map: farther away</source>
        <translation>Na mapie: pomniejsz</translation>
    </message>
    <message>
        <source>On the map: all chargers</source>
        <translation>Na mapie: pokaż wszystkie ładowarki</translation>
    </message>
    <message>
        <source>On the map: what is selected</source>
        <translation>Na mapie: pokaż to, co zaznaczone</translation>
    </message>
    <message>
        <source>Search box, trees, lists and map</source>
        <translation>Pole wyszukiwania, drzewa, listy i mapa</translation>
    </message>
</context>
<context>
    <name>chargetree::SiblingPopup</name>
    <message>
        <source>Rows beside</source>
        <translation>Wiersze obok</translation>
    </message>
</context>
<context>
    <name>chargetree::SiteMapPage</name>
    <message>
        <source>No charger here has a usable position.</source>
        <translation>Żadna ładowarka nie ma tu użytecznego położenia.</translation>
    </message>
    <message numerus="yes">
        <source>%n charger(s) here have no usable position and are not shown.</source>
        <translation>
            <numerusform>%n ładowarka nie ma tu użytecznego położenia i nie jest pokazana.</numerusform>
            <numerusform>%n ładowarki nie mają tu użytecznego położenia i nie są pokazane.</numerusform>
            <numerusform>%n ładowarek nie ma tu użytecznego położenia i nie jest pokazanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chargetree::SnapshotStore</name>
    <message>
        <source>No offline copy was kept because the disk is full; make room on it.</source>
        <translation>Nie zachowano kopii offline, ponieważ dysk jest pełny; zwolnij na nim miejsce.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” cannot be written; make that folder writable.</source>
        <translation>Nie zachowano kopii offline, ponieważ nie można zapisać „%1”; nadaj prawo zapisu do tego katalogu.</translation>
    </message>
    <message>
        <source>No offline copy was kept because “%1” is no folder, or a link; take away what stands in its place.</source>
        <translation>Nie zachowano kopii offline, ponieważ „%1” nie jest katalogiem albo jest dowiązaniem; usuń to, co stoi na jego miejscu.</translation>
    </message>
    <message>
        <source>No offline copy was kept in “%1” (%2); refresh to try again.</source>
        <translation>Nie zachowano kopii offline w „%1” (%2); odśwież, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>An offline copy was damaged and has been set aside as “%1”; an older one, if there is one, is shown until the next refresh.</source>
        <translation>Kopia offline była uszkodzona i została odłożona na bok jako „%1”; do następnego odświeżenia pokazywana jest starsza, jeśli istnieje.</translation>
    </message>
    <message>
        <source>Offline copies are kept of saved connections only; save this connection.</source>
        <translation>Kopie offline są zachowywane tylko dla zapisanych połączeń; zapisz to połączenie.</translation>
    </message>
    <message>
        <source>The offline copy “%1” could not be deleted (%2); delete it yourself.</source>
        <translation>Nie udało się usunąć kopii offline „%1” (%2); usuń ją ręcznie.</translation>
    </message>
</context>
<context>
    <name>chargetree::SocketTable</name>
    <message>
        <source>Socket</source>
        <translation>Gniazdo</translation>
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
        <translation>Przeglądanie floty ładowania, wyszukiwanie dowolnego kierowcy, eksport tego, co widać. Chargetree tylko odczytuje; nigdy nie zmienia floty.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo fleet</source>
        <translation>Obejrzyj flotę &amp;demonstracyjną</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Połącz…</translation>
    </message>
    <message>
        <source>A JSON file can also be dropped on this window.</source>
        <translation>Plik JSON można też upuścić na to okno.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Więcej…</translation>
    </message>
</context>
<context>
    <name>chargetree::StatusLine</name>
    <message>
        <source>Cancel loading</source>
        <translation>Anuluj wczytywanie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kierowca</numerusform>
            <numerusform>%1 kierowców</numerusform>
            <numerusform>%1 kierowców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tagi</numerusform>
            <numerusform>%1 tagów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers that a driver can reach</source>
        <translation>
            <numerusform>%1 ładowarka dostępna dla kierowców</numerusform>
            <numerusform>%1 ładowarki dostępne dla kierowców</numerusform>
            <numerusform>%1 ładowarek dostępnych dla kierowców</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>stan na %1 (%2)</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>kopia offline</translation>
    </message>
    <message>
        <source>offline copy as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>kopia offline, stan na %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problemy</numerusform>
            <numerusform>%1 problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>What is worth a look in this fleet</source>
        <translation>Na co warto zwrócić uwagę w tej flocie</translation>
    </message>
</context>
<context>
    <name>chargetree::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Pakiet diagnostyczny</translation>
    </message>
    <message>
        <source>This is all that the file holds. It has no key, no driver and no tag; names of connections, hosts and files stand in it.</source>
        <translation>To jest wszystko, co zawiera plik. Nie ma w nim klucza, kierowców ani tagów; są w nim nazwy połączeń, hostów i plików.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Zapisz pakiet diagnostyczny</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
</context>
<context>
    <name>chargetree::TablePage</name>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>This driver has no tag.</source>
        <translation>Ten kierowca nie ma tagu.</translation>
    </message>
    <message>
        <source>Chargers that this driver may use</source>
        <translation>Ładowarki, z których ten kierowca może korzystać</translation>
    </message>
    <message>
        <source>No grant lets this driver charge.</source>
        <translation>Żadne uprawnienie nie pozwala temu kierowcy ładować.</translation>
    </message>
    <message>
        <source>As stated by this document. The home site gives no right to charge; access comes from the grants above.</source>
        <translation>Według tego dokumentu. Lokalizacja macierzysta nie daje prawa do ładowania; dostęp wynika z powyższych uprawnień.</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Zewnętrzne ID</translation>
    </message>
    <message>
        <source>This driver has no external ids.</source>
        <translation>Ten kierowca nie ma zewnętrznych ID.</translation>
    </message>
    <message>
        <source>Drivers here and below</source>
        <translation>Kierowcy tutaj i poniżej</translation>
    </message>
    <message>
        <source>No driver is at home here.</source>
        <translation>Dla żadnego kierowcy nie jest to lokalizacja macierzysta.</translation>
    </message>
    <message>
        <source>Chargers here and below</source>
        <translation>Ładowarki tutaj i poniżej</translation>
    </message>
    <message>
        <source>No charger here can be reached by a driver.</source>
        <translation>Żadna ładowarka tutaj nie jest dostępna dla kierowców.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Gniazda</translation>
    </message>
    <message>
        <source>This charger states no sockets.</source>
        <translation>Ta ładowarka nie podaje gniazd.</translation>
    </message>
    <message>
        <source>Drivers who may charge here</source>
        <translation>Kierowcy, którzy mogą tu ładować</translation>
    </message>
    <message>
        <source>No grant lets a driver charge here.</source>
        <translation>Żadne uprawnienie nie pozwala tu ładować żadnemu kierowcy.</translation>
    </message>
    <message>
        <source>As stated by this document. The vendor&apos;s access groups of chargers are not in it.</source>
        <translation>Według tego dokumentu. Grup dostępu ładowarek dostawcy w nim nie ma.</translation>
    </message>
</context>
<context>
    <name>chargetree::Tables</name>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Worst tag</source>
        <translation>Najgorszy tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Może używać</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
</context>
<context>
    <name>chargetree::TagForms</name>
    <message>
        <source>as printed on the card</source>
        <translation>tak jak nadrukowano na karcie</translation>
    </message>
    <message>
        <source>as a decimal number</source>
        <translation>jako liczba dziesiętna</translation>
    </message>
    <message>
        <source>with its bytes reversed</source>
        <translation>z odwróconymi bajtami</translation>
    </message>
    <message>
        <source>as a decimal number, its bytes reversed</source>
        <translation>jako liczba dziesiętna, z odwróconymi bajtami</translation>
    </message>
</context>
<context>
    <name>chargetree::TestPanel</name>
    <message>
        <source>Tried</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Połączenie działa.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Połączenie nie działa.</translation>
    </message>
</context>
<context>
    <name>chargetree::Ticket</name>
    <message>
        <source>Where: %1</source>
        <translation>Gdzie: %1</translation>
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
        <translation>Stan na %1, źródło: %2</translation>
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
        <translation>A&amp;utorstwo</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>To nie jest adres serwera.</translation>
    </message>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>Zapytania są wysyłane tylko na adresy https.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} behind the server&apos;s name.</source>
        <translation>Adres musi zawierać {z}, {x} i {y} po nazwie serwera.</translation>
    </message>
    <message>
        <source>An address with a user and password is not kept.</source>
        <translation>Adres z użytkownikiem i hasłem nie jest zachowywany.</translation>
    </message>
    <message>
        <source>S&amp;treet map behind the maps (from a map server you choose)</source>
        <translation>&amp;Mapa ulic w tle map (z wybranego serwera map)</translation>
    </message>
    <message>
        <source>Whoever runs a map server can tell its address, and whether its terms allow this use. The server then sees the address of this computer and the places that are looked at, and nothing else of the fleet. A key in the address stands readable in the settings.</source>
        <translation>Adres serwera map, a także to, czy warunki pozwalają na takie użycie, może podać jego operator. Serwer widzi wtedy adres tego komputera i oglądane miejsca, a poza tym nic o flocie. Klucz w adresie jest w ustawieniach widoczny jawnym tekstem.</translation>
    </message>
    <message>
        <source>Only {z}, {x} and {y} are filled in.</source>
        <translation>Podstawiane są tylko {z}, {x} i {y}.</translation>
    </message>
    <message>
        <source>Makers of maps want to be named: say whom, as their terms put it.</source>
        <translation>Autorzy map chcą być wymieniani: podaj kogo, w brzmieniu z ich warunków.</translation>
    </message>
</context>
<context>
    <name>chargetree::UnplacedTable</name>
    <message>
        <source>Charger</source>
        <extracomment>Title of a column: the name of a charger that no map can show.</extracomment>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Title of a column: the site that the charger stands at.</extracomment>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: street and town of the charger.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Why it is not on the map</source>
        <extracomment>Title of a column: the charger has no position, or one that can not be right.</extracomment>
        <translation>Dlaczego nie ma jej na mapie</translation>
    </message>
</context>
<context>
    <name>chargetree::ViewTabs</name>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>More</source>
        <comment>lists</comment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Więcej list</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
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
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Pokaż zmiany</translation>
    </message>
</context>
<context>
    <name>chargetree::WeekChart</name>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfDialog</name>
    <message>
        <source>What if this were gone?</source>
        <translation>Co, gdyby tego nie było?</translation>
    </message>
    <message>
        <source>&amp;No other way: only drivers who would have no charger left</source>
        <translation>&amp;Brak innej drogi: tylko kierowcy, którym nie zostałaby żadna ładowarka</translation>
    </message>
    <message>
        <source>Drivers who are concerned</source>
        <translation>Kierowcy, których to dotyczy</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piuj</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, with titles</source>
        <translation>Kopiuje wyświetlane wiersze z nagłówkami</translation>
    </message>
    <message>
        <source>&amp;Export outage list…</source>
        <translation>&amp;Eksportuj listę skutków wyłączenia…</translation>
    </message>
    <message>
        <source>Writes the drivers who would have no charger left to a file</source>
        <translation>Zapisuje do pliku kierowców, którym nie zostałaby żadna ładowarka</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Ustalanie…</translation>
    </message>
    <message>
        <source>As stated by this document, as of %1 (%2)</source>
        <comment>time, age</comment>
        <translation>Według tego dokumentu, stan na %1 (%2)</translation>
    </message>
    <message>
        <source>It is not in the newest data any more.</source>
        <translation>Nie ma tego już w najnowszych danych.</translation>
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
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Traci</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Inne drogi</translation>
    </message>
    <message>
        <source>Chargers left</source>
        <translation>Pozostałe ładowarki</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
</context>
<context>
    <name>chargetree::WhatIfWords</name>
    <message>
        <source>Site %1, with all below it</source>
        <translation>Lokalizacja %1 ze wszystkim poniżej</translation>
    </message>
    <message>
        <source>Charger %1</source>
        <translation>Ładowarka %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %1, which %n records have</source>
        <translation>
            <numerusform>Tag %1, który ma %n rekord</numerusform>
            <numerusform>Tag %1, który mają %n rekordy</numerusform>
            <numerusform>Tag %1, który ma %n rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant of %1 to %2</source>
        <comment>of a charger or site to a driver</comment>
        <translation>Uprawnienie do %1 dla kierowcy %2</translation>
    </message>
    <message>
        <source>No driver would lose a charger.</source>
        <translation>Żaden kierowca nie straciłby ładowarki.</translation>
    </message>
    <message>
        <source>%1 would lose %2.</source>
        <comment>310 drivers, 42 chargers</comment>
        <translation>%1 dostęp do %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers</source>
        <translation>
            <numerusform>%1 kierowca straciłby</numerusform>
            <numerusform>%1 kierowców straciłoby</numerusform>
            <numerusform>%1 kierowców straciłoby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chargers</source>
        <translation>
            <numerusform>%1 ładowarki</numerusform>
            <numerusform>%1 ładowarek</numerusform>
            <numerusform>%1 ładowarek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them would have no charger left.</source>
        <translation>
            <numerusform>%1 z nich zostałby bez żadnej ładowarki.</numerusform>
            <numerusform>%1 z nich zostałoby bez żadnej ładowarki.</numerusform>
            <numerusform>%1 z nich zostałoby bez żadnej ładowarki.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them would still have another charger.</source>
        <translation>Wszystkim nadal zostałaby inna ładowarka.</translation>
    </message>
    <message numerus="yes">
        <source>%1 drivers are concerned and keep all by another way.</source>
        <translation>
            <numerusform>Dotyczy to %1 kierowcy, który zachowuje wszystko inną drogą.</numerusform>
            <numerusform>Dotyczy to %1 kierowców, którzy zachowują wszystko inną drogą.</numerusform>
            <numerusform>Dotyczy to %1 kierowców, którzy zachowują wszystko inną drogą.</numerusform>
        </translation>
    </message>
    <message>
        <source>direct grant</source>
        <translation>uprawnienie bezpośrednie</translation>
    </message>
    <message>
        <source>site grant %1</source>
        <translation>uprawnienie do lokalizacji %1</translation>
    </message>
</context>
<context>
    <name>chargetree::Wording</name>
    <message>
        <source>no expiry</source>
        <translation>bezterminowy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>never</source>
        <comment>date</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>Suspended by charger</source>
        <translation>Wstrzymane przez ładowarkę</translation>
    </message>
    <message>
        <source>Suspended by car</source>
        <translation>Wstrzymane przez pojazd</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowany</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Inny stan</translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n w innym stanie</numerusform>
            <numerusform>%n w innym stanie</numerusform>
            <numerusform>%n w innym stanie</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niedostępny</translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n niedostępna</numerusform>
            <numerusform>%n niedostępne</numerusform>
            <numerusform>%n niedostępnych</numerusform>
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
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>za %n minutę</numerusform>
            <numerusform>za %n minuty</numerusform>
            <numerusform>za %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>za %n godzinę</numerusform>
            <numerusform>za %n godziny</numerusform>
            <numerusform>za %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n miesiąc temu</numerusform>
            <numerusform>%n miesiące temu</numerusform>
            <numerusform>%n miesięcy temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>za %n miesiąc</numerusform>
            <numerusform>za %n miesiące</numerusform>
            <numerusform>za %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n rok temu</numerusform>
            <numerusform>%n lata temu</numerusform>
            <numerusform>%n lat temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>za %n rok</numerusform>
            <numerusform>za %n lata</numerusform>
            <numerusform>za %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Home sites</source>
        <translation>Lokalizacje macierzyste</translation>
    </message>
    <message>
        <source>Charging sites</source>
        <translation>Lokalizacje ładowania</translation>
    </message>
    <message>
        <source>Drivers without a home site</source>
        <translation>Kierowcy bez lokalizacji macierzystej</translation>
    </message>
    <message>
        <source>Home site</source>
        <translation>Lokalizacja macierzysta</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Może używać</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ładowarka</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Gniazdo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>brak tagu</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>ważny</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a date</comment>
        <translation>ważny od %1</translation>
    </message>
    <message>
        <source>expiring %1</source>
        <comment>in 3 days</comment>
        <translation>wygasa %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>3 days ago</comment>
        <translation>wygasł %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet valid</source>
        <translation>
            <numerusform>%n jeszcze nieważny</numerusform>
            <numerusform>%n jeszcze nieważne</numerusform>
            <numerusform>%n jeszcze nieważnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n wygasający</numerusform>
            <numerusform>%n wygasające</numerusform>
            <numerusform>%n wygasających</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n wygasły</numerusform>
            <numerusform>%n wygasłe</numerusform>
            <numerusform>%n wygasłych</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
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
        <translation>Sterownik</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Gniazdo %1</translation>
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
        <translation>Nie udało się utworzyć skoroszytu w katalogu plików tymczasowych, „%1”; zwolnij tam miejsce albo wyeksportuj jako CSV.</translation>
    </message>
    <message>
        <source>Excel workbooks need libxlsxwriter, which is not installed; export as CSV, or have it installed.</source>
        <translation>Skoroszyty Excela wymagają biblioteki libxlsxwriter, która nie jest zainstalowana; wyeksportuj jako CSV albo poproś o jej zainstalowanie.</translation>
    </message>
</context>
<context>
    <name>chargetree::connections</name>
    <message>
        <source>Enter the address that your vendor gave you; it begins with https://.</source>
        <translation>Wprowadź adres otrzymany od dostawcy; zaczyna się od https://.</translation>
    </message>
    <message>
        <source>The base URL is no address of a server; it must begin with https:// and a name.</source>
        <translation>Bazowy URL nie jest adresem serwera; musi zaczynać się od https:// i nazwy.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, or the key would travel in the clear.</source>
        <translation>Bazowy URL musi zaczynać się od https://, inaczej klucz byłby przesyłany otwartym tekstem.</translation>
    </message>
    <message>
        <source>Take the key or password out of the address; the key has a field of its own.</source>
        <translation>Usuń klucz lub hasło z adresu; klucz ma osobne pole.</translation>
    </message>
    <message>
        <source>Choose at least one way for the key to travel.</source>
        <translation>Wybierz co najmniej jeden sposób przesyłania klucza.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key file belongs to.</source>
        <translation>Wybierz certyfikat klienta, do którego należy plik klucza.</translation>
    </message>
</context>
</TS>
