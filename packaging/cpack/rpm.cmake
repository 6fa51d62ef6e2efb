# SPDX-License-Identifier: Apache-2.0
# The RPM, for Fedora, openSUSE and their kin: `cpack --preset package -G RPM`, with rpm-build there.
# What it is linked with is found by rpmbuild itself, as library names; so is named what it loads.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RPM_PACKAGE_GROUP Productivity/Office)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "${CHARGETREE_XLSXWRITER}()(64bit)")
# Recommends: the window without XWayland.
set(CPACK_RPM_PACKAGE_SUGGESTS qt6-qtwayland)
# Folders that belong to the system.
set(share /usr/${CMAKE_INSTALL_DATADIR})
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    ${share}/applications ${share}/metainfo ${share}/mime ${share}/mime/packages
    ${share}/man ${share}/man/man1
    ${share}/bash-completion ${share}/bash-completion/completions
    ${share}/zsh ${share}/zsh/site-functions ${share}/fish ${share}/fish/vendor_completions.d
    ${share}/icons ${share}/icons/hicolor
    ${share}/icons/hicolor/scalable ${share}/icons/hicolor/scalable/apps)
foreach(size IN LISTS sizes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        ${share}/icons/hicolor/${size}x${size} ${share}/icons/hicolor/${size}x${size}/apps)
endforeach()
# The same bytes from the same source, whoever builds it.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost chargetree
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")
