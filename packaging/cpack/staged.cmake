# SPDX-License-Identifier: Apache-2.0
# CPack runs this on what is staged, before it is packed: Debian wants some of it elsewhere, packed
# or said in its own form.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
if(NOT IS_DIRECTORY ${share}/doc/chargetree)
    message(FATAL_ERROR "Nothing is staged in ${share}")
endif()

# Without the file's name and time, or no two packages are the same.
function(pack path)
    execute_process(COMMAND gzip -9nf ${path} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

configure_file(${CPACK_CHARGETREE_FOLDER}/copyright ${share}/doc/chargetree/copyright @ONLY)
file(REMOVE ${share}/doc/chargetree/LICENSE) # copyright says where Debian keeps it
file(RENAME ${share}/doc/chargetree/CHANGELOG.md ${share}/doc/chargetree/changelog)
pack(${share}/doc/chargetree/changelog)
configure_file(${CPACK_CHARGETREE_DEBIAN_CHANGELOG} ${share}/doc/chargetree/changelog.Debian
    COPYONLY)
pack(${share}/doc/chargetree/changelog.Debian)
pack(${share}/man/man1/chargetree.1)
# Debian's zsh looks for what packages bring in a folder of its own.
file(MAKE_DIRECTORY ${share}/zsh/vendor-completions)
file(RENAME ${share}/zsh/site-functions/_chargetree ${share}/zsh/vendor-completions/_chargetree)
file(REMOVE_RECURSE ${share}/zsh/site-functions)
