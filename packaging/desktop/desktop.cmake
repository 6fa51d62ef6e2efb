# SPDX-License-Identifier: Apache-2.0
# The freedesktop files: entry of the menus, metainfo, file types, icons. All go by one name.
include(${CMAKE_CURRENT_LIST_DIR}/words.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/releases.cmake)

# file in resources/screenshots|caption; the first is the one that is shown by default.
set(screenshots
    "tree.png|A driver's tags and what they may use"
    "findings.png|What is wrong with the fleet, and the fleet at a glance"
    "map.png|Where the chargers stand, by their worst status"
    "tree-dark.png|The tree in the dark")
set(kind " type=\"default\"")
set(metainfo_screenshots "")
foreach(row IN LISTS screenshots)
    string(REPLACE "|" ";" row "${row}")
    list(GET row 0 file)
    list(GET row 1 caption)
    if(NOT EXISTS ${PROJECT_SOURCE_DIR}/resources/screenshots/${file})
        message(FATAL_ERROR "There is no resources/screenshots/${file}")
    endif()
    string(APPEND metainfo_screenshots
        "    <screenshot${kind}>\n"
        "      <caption>${caption}</caption>\n"
        "      <image>${PROJECT_HOMEPAGE_URL}/resources/screenshots/${file}</image>\n"
        "    </screenshot>\n")
    set(kind "")
endforeach()
string(REGEX REPLACE "\n$" "" metainfo_screenshots "${metainfo_screenshots}")

set(written ${CMAKE_CURRENT_BINARY_DIR}/desktop)
# What stands in the files is made of the changelog.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
configure_file(${CMAKE_CURRENT_LIST_DIR}/chargetree.desktop.in
    ${written}/${CHARGETREE_APP_ID}.desktop @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/metainfo.xml.in
    ${written}/${CHARGETREE_APP_ID}.metainfo.xml @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/mime.xml.in ${written}/${CHARGETREE_APP_ID}.xml @ONLY)

install(FILES ${written}/${CHARGETREE_APP_ID}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${written}/${CHARGETREE_APP_ID}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${written}/${CHARGETREE_APP_ID}.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
foreach(size IN LISTS sizes)
    install(FILES ${icons}/${size}.png RENAME ${CHARGETREE_APP_ID}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${CHARGETREE_DRAWING} RENAME ${CHARGETREE_APP_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
