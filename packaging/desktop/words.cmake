# SPDX-License-Identifier: Apache-2.0
# What menus and software centres say of the program, said once: language|what it is|what it does.
set(desktop_words
    "|EV Charging Fleet Browser|Browse, search and export a fleet of EV chargers"
    "da|Oversigt over elbilladere|Gennemse, søg i og eksportér en flåde af elbilladere"
    "de|Übersicht über Ladestationen|Ladestationen für Elektrofahrzeuge durchsehen, durchsuchen und exportieren"
    "es|Explorador de cargadores|Explorar, buscar y exportar una flota de cargadores de vehículos eléctricos"
    "fi|Latausverkoston selain|Selaa, hae ja vie sähköautojen latausverkoston tietoja"
    "fr|Explorateur de bornes de recharge|Parcourir, rechercher et exporter un parc de bornes de recharge"
    "nb|Oversikt over elbilladere|Bla i, søk i og eksporter en flåte av elbilladere"
    "nl|Overzicht van laadpalen|Een netwerk van laadpalen bekijken, doorzoeken en exporteren"
    "pl|Przeglądarka ładowarek|Przeglądaj, przeszukuj i eksportuj sieć ładowarek samochodów elektrycznych"
    "sv|Översikt över laddstationer|Bläddra, sök och exportera ett nät av laddstationer för elfordon")

# Sets desktop_generic_names and desktop_comments, lines of a desktop entry, and metainfo_summaries,
# elements of AppStream metainfo.
foreach(row IN LISTS desktop_words)
    string(REPLACE "|" ";" row "${row}")
    list(GET row 0 language)
    list(GET row 1 what)
    list(GET row 2 does)
    set(key "")
    set(attribute "")
    if(language)
        set(key "[${language}]")
        set(attribute " xml:lang=\"${language}\"")
    endif()
    string(APPEND desktop_generic_names "GenericName${key}=${what}\n")
    string(APPEND desktop_comments "Comment${key}=${does}\n")
    string(APPEND metainfo_summaries "  <summary${attribute}>${does}</summary>\n")
endforeach()
foreach(lines desktop_generic_names desktop_comments metainfo_summaries)
    string(STRIP "${${lines}}" ${lines})
endforeach()
