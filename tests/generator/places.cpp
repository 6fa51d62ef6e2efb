// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/places.h"

#include <cstdlib>

namespace chargetree::generator {

namespace {

constexpr std::array<Country, nationCount> countryTable{{
    {"Finland", "FI", "24491", "Q1X"},
    {"Sweden", "SE", "24001", "Q2X"},
    {"Norway", "NO", "24201", "Q3X"},
    {"Denmark", "DK", "23801", "Q4X"},
    {"Estonia", "EE", "24801", "Q5X"},
    {"Germany", "DE", "26201", "Q6X"},
    {"Poland", "PL", "26001", "Q7X"},
    {"Netherlands", "NL", "20401", "Q8X"},
}};

constexpr std::array cityTable{
    City{"Helsinki",
         "Uusimaa",
         Nation::Finland,
         {{{"Veturitie", "20", "00520", 60206000, 24928000},
           {"Malminkatu", "28", "00100", 60167500, 24931000},
           {"Hermannin rantatie", "5", "00580", 60187300, 24976000}}}},
    City{"Göteborg",
         "Västra Götaland",
         Nation::Sweden,
         {{{"Ringögatan", "12", "417 07", 57719000, 11965000},
           {"Östra Hamngatan", "26", "411 09", 57706000, 11969000},
           {"Färgfabriksgatan", "3", "417 24", 57720500, 11949000}}}},
    City{"Oslo",
         "Oslo",
         Nation::Norway,
         {{{"Alfasetveien", "11", "0668", 59927000, 10850000},
           {"Storgata", "33", "0184", 59915500, 10753000},
           {"Vitaminveien", "11", "0485", 59944000, 10765000}}}},
    City{"København",
         "Hovedstaden",
         Nation::Denmark,
         {{{"Sydhavnsgade", "18", "2450", 55650000, 12543000},
           {"Israels Plads", "1", "1362", 55683000, 12570000},
           {"Arne Jacobsens Allé", "12", "2300", 55630000, 12578000}}}},
    City{"Tallinn",
         "Harjumaa",
         Nation::Estonia,
         {{{"Peterburi tee", "46", "11415", 59431000, 24815000},
           {"Rävala puiestee", "4", "10143", 59433500, 24756000},
           {"Endla", "45", "10615", 59427000, 24724000}}}},
    City{"Hamburg",
         "Hamburg",
         Nation::Germany,
         {{{"Billstraße", "80", "20539", 53539000, 10048000},
           {"Große Bleichen", "35", "20354", 53552000, 9988000},
           {"Osterstraße", "120", "20255", 53576000, 9950000}}}},
    City{"Łódź",
         "Łódzkie",
         Nation::Poland,
         {{{"aleja Józefa Piłsudskiego", "141", "92-318", 51756000, 19520000},
           {"Piotrkowska", "112", "90-006", 51764000, 19458000},
           {"Drewnowska", "58", "91-002", 51779000, 19449000}}}},
    City{"Utrecht",
         "Utrecht",
         Nation::Netherlands,
         {{{"Atoomweg", "63", "3542 AA", 52113000, 5057000},
           {"Croeselaan", "16", "3521 CB", 52085000, 5108000},
           {"Hollantlaan", "7", "3526 AM", 52068000, 5096000}}}},
    City{"Tampere",
         "Pirkanmaa",
         Nation::Finland,
         {{{"Hatanpään valtatie", "44", "33900", 61479000, 23768000},
           {"Hämeenkatu", "19", "33200", 61498000, 23757000},
           {"Possijärvenkatu", "2", "33400", 61507000, 23656000}}}},
    City{"Stockholm",
         "Stockholms län",
         Nation::Sweden,
         {{{"Hammarby fabriksväg", "23", "120 30", 59304000, 18096000},
           {"Mäster Samuelsgatan", "60", "111 21", 59332000, 18060000},
           {"Norra Stationsgatan", "80", "113 64", 59347000, 18032000}}}},
    City{"Bergen",
         "Vestland",
         Nation::Norway,
         {{{"Kokstadvegen", "23", "5257", 60293000, 5256000},
           {"Vestre Strømkaien", "7", "5008", 60388000, 5330000},
           {"Folke Bernadottes vei", "52", "5147", 60353000, 5319000}}}},
    City{"München",
         "Bayern",
         Nation::Germany,
         {{{"Moosacher Straße", "82", "80809", 48183000, 11548000},
           {"Hochbrückenstraße", "9", "80331", 48136500, 11579000},
           {"Leopoldstraße", "250", "80807", 48179000, 11586000}}}},
};

} // namespace

const Country &country(Nation nation)
{
    return countryTable[static_cast<std::size_t>(nation)];
}

std::span<const City> cities()
{
    return cityTable;
}

std::string degrees(std::int32_t millionths)
{
    const std::int32_t size = std::abs(millionths);
    const std::string fraction = std::to_string(1'000'000 + size % 1'000'000).substr(1);
    return (millionths < 0 ? "-" : "") + std::to_string(size / 1'000'000) + "." + fraction;
}

} // namespace chargetree::generator
