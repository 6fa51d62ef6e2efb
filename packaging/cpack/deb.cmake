# SPDX-License-Identifier: Apache-2.0
# The Debian package. What it is linked with is found by dpkg-shlibdeps, which names the plugins of Qt
# Svg along with its library; what it loads, and what it is better with, is said in
# packaging/dependencies.txt.

# The packages of a section of dependencies.txt, joined by commas.
function(packages_of result section)
    file(READ ${PROJECT_SOURCE_DIR}/packaging/dependencies.txt text)
    string(REGEX REPLACE "#[^\n]*" "" text "${text}")
    string(REGEX MATCH "\n[[]${section}[]]\n[^[]*" rows "${text}")
    string(REGEX REPLACE "^[^]]*[]]" "" rows "${rows}")
    string(REGEX MATCHALL "[^ \n]+" packages "${rows}")
    list(JOIN packages ", " packages)
    set(${result} "${packages}" PARENT_SCOPE)
endfunction()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
packages_of(CPACK_DEBIAN_PACKAGE_DEPENDS run)
packages_of(CPACK_DEBIAN_PACKAGE_RECOMMENDS recommended)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
