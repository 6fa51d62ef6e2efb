# SPDX-License-Identifier: Apache-2.0
# Windows and macOS. NOT TESTED: the project builds and tests on Debian alone, and app/ still calls
# Linux (see .github/workflows/packages.yml). What is here is where a port begins.
set(CPACK_NSIS_DISPLAY_NAME Chargetree)
set(CPACK_NSIS_MUI_ICON ${icons}/chargetree.ico)
set(CPACK_NSIS_MUI_UNIICON ${icons}/chargetree.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/chargetree.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr SHCTX "Software\Classes\chargetree" "" "URL:Chargetree"
WriteRegStr SHCTX "Software\Classes\chargetree" "URL Protocol" ""
WriteRegStr SHCTX "Software\Classes\chargetree\shell\open\command" "" '"$INSTDIR\bin\chargetree.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
DeleteRegKey SHCTX "Software\Classes\chargetree"
]])

set(CPACK_DMG_VOLUME_NAME Chargetree)
set_target_properties(chargetree PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Chargetree
    MACOSX_BUNDLE_GUI_IDENTIFIER ${CHARGETREE_APP_ID}
    MACOSX_BUNDLE_ICON_FILE chargetree.icns
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
if(WIN32 OR APPLE)
    # Qt beside the program, as neither system has one of its own.
    qt_generate_deploy_app_script(TARGET chargetree FILENAME_VARIABLE deploy
        NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
if(WIN32)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/chargetree.rc
        "1 ICON \"${icons}/chargetree.ico\"\n")
    enable_language(RC)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/chargetree.rc PROPERTIES
        OBJECT_DEPENDS ${icons}/chargetree.ico)
    target_sources(chargetree PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/chargetree.rc)
    add_dependencies(chargetree icons)
elseif(APPLE)
    install(FILES ${icons}/chargetree.icns DESTINATION chargetree.app/Contents/Resources)
endif()
