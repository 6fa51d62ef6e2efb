// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/names.h"

namespace chargetree::generator {

namespace {

using Names = std::array<std::string_view, 16>;

struct PeopleNames {
    Names first;
    Names last;
};

constexpr std::array<PeopleNames, nationCount> peopleTable{{
    {{"Aino", "Väinö", "Ella", "Mika", "Iida", "Jussi", "Päivi", "Sanna", "Eero", "Helmi", "Onni",
      "Kaisa", "Tuomas", "Hülya", "Pekka", "Anneli"},
     {"Virtanen", "Korhonen", "Mäkinen", "Nieminen", "Mäkelä", "Hämäläinen", "Laine", "Heikkinen",
      "Koskinen", "Järvinen", "Lehtonen", "Saarinen", "Yıldız", "Niemelä", "Väisänen", "Öhman"}},
    {{"Åsa", "Björn", "Linnéa", "Göran", "Maja", "Oskar", "Zoë", "Håkan", "Elsa", "Nils", "Agnes",
      "Jörgen", "Ebba", "Samir", "Lovisa", "Anders"},
     {"Andersson", "Åkesson", "Lindström", "Sjöberg", "Nyström", "Holmgren", "Ekström", "Öberg",
      "Wallin", "Björk", "Hedlund", "Sandström", "Löfgren", "Hassan", "Dahlin", "Nordin"}},
    {{"Øyvind", "Ingrid", "Bjørn", "Åse", "Sigrid", "Håvard", "Kåre", "Tuva", "Ragnhild", "Sindre",
      "Solveig", "Jørgen", "Amina", "Eirik", "Marit", "Terje"},
     {"Hansen", "Bjørnstad", "Sørli", "Ødegård", "Haugen", "Lunde", "Strømme", "Nygård", "Bakke",
      "Solbakken", "Fjeld", "Kvåle", "Røed", "Brekke", "Tveit", "Østby"}},
    {{"Søren", "Mette", "Jørn", "Freja", "Rasmus", "Kirstine", "Mads", "Bjarke", "Signe", "Asger",
      "Gitte", "Troels", "Þóra", "Vibeke", "Lærke", "Niels"},
     {"Jensen", "Sørensen", "Kjær", "Møller", "Østergaard", "Bæk", "Lassen", "Nørgaard", "Holm",
      "Krogh", "Skov", "Rådmand", "Bruun", "Jónsdóttir", "Vestergaard", "Dæhli"}},
    {{"Jüri", "Õnne", "Mart", "Kärt", "Tõnu", "Liis", "Ülle", "Rein", "Maarja", "Priit", "Signe",
      "Andrus", "Külli", "Toomas", "Kadri", "Sergei"},
     {"Tamm", "Saar", "Mägi", "Kask", "Õunapuu", "Pärn", "Rebane", "Kuusk", "Lepik", "Põder",
      "Sepp", "Teder", "Ots", "Vaher", "Jõgi", "Ivanov"}},
    {{"Jürgen", "Käthe", "Müge", "Lukas", "Anke", "Sören", "Gudrun", "Björn", "Renée", "Friedrich",
      "Jörg", "Hannelore", "Emre", "Bärbel", "Till", "Ännchen"},
     {"Groß", "Müller", "Weiß", "Schäfer", "Köhler", "Jäger", "Çelik", "Straßer", "Böhm", "Voß",
      "Lüders", "Petersen", "Kühn", "Heß", "Krüger", "Öztürk"}},
    {{"Łukasz", "Małgorzata", "Paweł", "Żaneta", "Michał", "Zofia", "Grażyna", "Wojciech", "Bożena",
      "Stanisław", "Róża", "Jędrzej", "Agnieszka", "Oleksandr", "Świętosława", "Tomasz"},
     {"Kowalski", "Wiśniewska", "Wójcik", "Dąbrowski", "Zieliński", "Szymańska", "Woźniak",
      "Kozłowski", "Błaszczyk", "Jabłoński", "Gołąb", "Pietrzak", "Źródłowski", "Shevchenko",
      "Sokołowska", "Ćwik"}},
    {{"Joost", "Noëlle", "Sjoerd", "Renée", "Daniël", "Femke", "Loïs", "Bram", "Mohammed", "Anouk",
      "Thijs", "Zoë", "Ruben", "Fenna", "Çağla", "Willem"},
     {"de Vries", "van den Berg", "Jansen", "Bakker", "Visser", "Smit", "Meijer", "Mulder",
      "el Amrani", "Hoekstra", "Dijkstra", "van 't Hof", "Peeters", "Brouwer", "Coëlho", "Vos"}},
}};

template <std::size_t N>
std::string drawn(Random &random, const char (&alphabet)[N], std::size_t length)
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += alphabet[random.below(N - 1)];
    return text;
}

} // namespace

std::string personName(Random &random, Nation nation)
{
    const PeopleNames &people = peopleTable[static_cast<std::size_t>(nation)];
    std::string name{random.pick(people.first)};
    return name.append(" ").append(random.pick(people.last));
}

std::string licencePlate(Random &random)
{
    std::string plate = drawn(random, "ABCEFGHJKLMNPRSTVXYZ", 3);
    return plate.append("-").append(digitText(random, 3));
}

std::string hexText(Random &random, std::size_t digits)
{
    return drawn(random, "0123456789ABCDEF", digits);
}

std::string digitText(Random &random, std::size_t digits)
{
    return drawn(random, "0123456789", digits);
}

std::string padded(std::uint64_t number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits > text.size() ? digits - text.size() : 0, '0') + text;
}

} // namespace chargetree::generator
