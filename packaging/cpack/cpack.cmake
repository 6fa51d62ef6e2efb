# SPDX-License-Identifier: Apache-2.0
# Packages: `cpack --preset package` makes them, packaging/package.sh from scratch.
set(CHARGETREE_MAINTAINER "Chargetree maintainers <maintainers@chargetree.example>" CACHE STRING
    "Who answers for the packages: a name and an address")

set(CPACK_PACKAGE_NAME chargetree)
set(CPACK_PACKAGE_VENDOR "The Chargetree authors")
set(CPACK_PACKAGE_CONTACT "${CHARGETREE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_LIST_DIR}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${PROJECT_SOURCE_DIR}/README.md)
set(CPACK_PACKAGE_EXECUTABLES chargetree Chargetree)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Chargetree)
string(TOLOWER ${CMAKE_SYSTEM_NAME} system)
set(CPACK_PACKAGE_FILE_NAME chargetree-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/staged.cmake)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/deb.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/rpm.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/untested.cmake)

string(TIMESTAMP CHARGETREE_SOURCE_DAY "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.Debian.in
    ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
# For staged.cmake.
set(CPACK_CHARGETREE_FOLDER ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_CHARGETREE_MAINTAINER ${CHARGETREE_MAINTAINER})
set(CPACK_CHARGETREE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_CHARGETREE_DEBIAN_CHANGELOG ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian)
include(CPack)
