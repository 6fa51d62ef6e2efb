# SPDX-License-Identifier: Apache-2.0
# CPack runs this on what is staged, before it is packed: Debian wants some of it elsewhere, packed
# or said in its own form, and no package is to tell when its files were made.
if(NOT CPACK_GENERATOR MATCHES "^(DEB|RPM|TGZ)$")
    return()
endif()

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(readable FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

# Without the file's name and time, or no two packages are the same.
function(pack path)
    execute_process(COMMAND gzip -9nf ${path} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
    configure_file(${CPACK_CHARGETREE_FOLDER}/copyright ${share}/doc/chargetree/copyright
        @ONLY ${readable})
    file(REMOVE ${share}/doc/chargetree/LICENSE) # copyright says where Debian keeps it
    file(RENAME ${share}/doc/chargetree/CHANGELOG.md ${share}/doc/chargetree/changelog)
    pack(${share}/doc/chargetree/changelog)
    configure_file(${CPACK_CHARGETREE_DEBIAN_CHANGELOG} ${share}/doc/chargetree/changelog.Debian
        COPYONLY ${readable})
    pack(${share}/doc/chargetree/changelog.Debian)
    pack(${share}/man/man1/chargetree.1)
    # Debian's zsh looks for what packages bring in a folder of its own.
    file(MAKE_DIRECTORY ${share}/zsh/vendor-completions)
    file(RENAME ${share}/zsh/site-functions/_chargetree ${share}/zsh/vendor-completions/_chargetree)
    file(REMOVE_RECURSE ${share}/zsh/site-functions)
endif()

# rpmbuild makes younger files as old as that, and keeps the times of older ones.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
        -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
