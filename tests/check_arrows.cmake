# SPDX-License-Identifier: Apache-2.0
# cmake -DSOURCE_DIR=... -P check_arrows.cmake: names each line whose include goes against the
# arrows of the rooms (app -> ui -> models) or that makes a banned call, and fails if there is one.
cmake_minimum_required(VERSION 3.25)

get_filename_component(SOURCE_DIR "${SOURCE_DIR}" ABSOLUTE)
if(NOT IS_DIRECTORY "${SOURCE_DIR}/models")
    message(FATAL_ERROR "SOURCE_DIR='${SOURCE_DIR}' is not the source folder")
endif()

# Lists split at semicolons and are confused by brackets, so in the texts both wait as control
# characters until they are shown.
string(ASCII 1 semicolon)
string(ASCII 2 opening)
string(ASCII 3 closing)

# The lines of text that match, as "path:number: line".
function(matching_lines result path text pattern)
    string(REGEX MATCHALL "\n[^\n]*(${pattern})[^\n]*" hits "${text}")
    set(lines "")
    foreach(hit IN LISTS hits)
        string(FIND "${text}" "${hit}\n" offset)
        string(SUBSTRING "${text}" 0 ${offset} before)
        string(REGEX REPLACE "[^\n]" "" breaks "${before}")
        string(LENGTH "${breaks}" number)
        math(EXPR number "${number} + 1")
        string(STRIP "${hit}" line)
        list(APPEND lines "${path}:${number}: ${line}")
    endforeach()
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

function(violation line why)
    set_property(GLOBAL APPEND_STRING PROPERTY violations "${line}\n    ${why}\n")
endfunction()

# Refuses, in the files that match, includes that match one of the patterns behind `why`.
function(refuse_includes files why)
    foreach(line IN LISTS includes)
        if(line MATCHES "^${files}[^:]*:")
            foreach(pattern IN LISTS ARGN)
                if(line MATCHES "include *<${pattern}")
                    violation("${line}" "${why}")
                    break()
                endif()
            endforeach()
        endif()
    endforeach()
endfunction()

# Refuses, in the files that match, quoted includes of anything but these rooms and moc's output.
function(allow_rooms files rooms)
    foreach(line IN LISTS includes)
        if(line MATCHES "^${files}[^:]*:" AND line MATCHES "include *\""
           AND NOT line MATCHES "include *\"(${rooms})/"
           AND NOT line MATCHES "include *\"(moc_[a-z0-9_]+[.]cpp|[a-z0-9_]+[.]moc)\"")
            violation("${line}" "${files} may include ${rooms}, by a path from the root")
        endif()
    endforeach()
endfunction()

function(refuse_word word why)
    matching_lines(lines "${path}" "${code}" "${word}")
    foreach(line IN LISTS lines)
        violation("${line}" "${why}")
    endforeach()
endfunction()

file(GLOB_RECURSE paths RELATIVE "${SOURCE_DIR}"
     "${SOURCE_DIR}/app/*.h" "${SOURCE_DIR}/ui/*.h" "${SOURCE_DIR}/models/*.h"
     "${SOURCE_DIR}/app/*.cpp" "${SOURCE_DIR}/ui/*.cpp" "${SOURCE_DIR}/models/*.cpp")

set(includes "")
foreach(path IN LISTS paths)
    file(READ "${SOURCE_DIR}/${path}" text)
    string(REPLACE ";" "${semicolon}" text "\n${text}\n")
    string(REPLACE "[" "${opening}" text "${text}")
    string(REPLACE "]" "${closing}" text "${text}")
    matching_lines(lines "${path}" "${text}" "#[ \t]*include")
    list(APPEND includes ${lines})

    # Comments may speak of what code must not do.
    string(REGEX REPLACE "([ \t\n])//[^\n]*" "\\1" code "${text}")
    refuse_word("[^A-Za-z0-9_](SIGNAL|SLOT)[(]" "connect by pointer to member")
    refuse_word("processEvents|QEventLoop" "no nested event loop")
    refuse_word("Q(Recursive)?Mutex|QReadWriteLock|std::[a-z_]*mutex"
                "frozen values cross threads, nothing is locked")
    refuse_word("ignoreSslErrors" "a bad certificate is refused")
    refuse_word("setDirectWriteFallback" "a failed save leaves the old file as it was")
    # This one looks for alerts of TLS in it and hands nothing of it on.
    if(NOT path STREQUAL "app/source/fetchtls.cpp" AND text MATCHES "QNetworkReply|QAbstractSocket|Q(Ssl|Tcp|Local)Socket")
        # A certificate's own words (QSslError) name no address.
        refuse_word("(eply|ocket)[A-Za-z_]*(->|[.])errorString"
                    "a reply's own text holds the address with the key")
    endif()
endforeach()

file(GLOB_RECURSE tests RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/tests/unit/*.cpp")
foreach(path IN LISTS tests)
    file(READ "${SOURCE_DIR}/${path}" text)
    string(REPLACE ";" "${semicolon}" text "\n${text}\n")
    string(REPLACE "[" "${opening}" text "${text}")
    string(REPLACE "]" "${closing}" code "${text}")
    refuse_word("QTRY_(VERIFY|COMPARE)|[.]wait[(][)]|waitForFinished[(][)]"
                "wait by tests/support/eventually.h: a busy machine takes its time")
endforeach()

# Qt's headers by family. The link lines forbid them too; this names the line.
set(network
       "QtNetwork" "QNetwork" "QSsl" "QTcp" "QUdp" "QSctp" "QDtls" "QLocalS(erver|ocket)" "QHost"
       "QHttp" "QHsts" "QDns" "QOcsp" "QAbstractSocket" "QAbstractNetworkCache"
       "QAuthenticator" "QPasswordDigestor" "Q_IPV6ADDR" "QIPv6Address")
set(gui
       "Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets|DBus|Events)" "QWidget"
       "Q(Gui)?Application(StateChangeEvent)?>" "QAction" "QShortcut" "QClipboard" "QCursor"
       "QDrag" "QDrop" "QDesktop" "QScreen" "QWindow" "QBackingStore" "QColor" "QIcon" "QPixmap"
       "QPixelFormat" "QImage" "QBitmap" "QPicture" "QMovie" "QFont" "QBrush" "QPen>" "QPaint"
       "QPalette" "QPolygon" "QRegion" "QRgb" "QTransform>" "QMatrix" "QVector[234]D" "QGlyph"
       "QRawFont" "QQuaternion" "Q(Offscreen)?Surface" "Q(Linear|Radial|Conical)?Gradient"
       "Q[A-Za-z]*Style" "QSyntaxHighlighter" "QStaticText" "Q[A-Za-z]*Validator" "QStandardItem"
       "QText(Block|Browser|Char|Cursor|Document|Edit|Format|Fragment|Frame)"
       "QText(Image|Inline|Item|Layout|Length|Line|List|Object|Option|Table)"
       "QFileSystemModel" "Q[A-Za-z]*FileIconProvider" "Q(Abstract)?Undo" "QSvg" "Q[A-Za-z]*Print"
       "QPage" "QPdf" "QOpenGL" "QVulkan" "Q(Abstract)?Graphics" "QGeneric(Matrix|Plugin)"
       "QAbstract(Button|ItemView|Scroll|Slider|SpinBox|Text)" "QDataWidgetMapper" "QLCDNumber"
       "Q(Column|Header|List|Table|Tree|Undo)(View|Widget)" "QDial" "QErrorMessage" "QFocusFrame"
       "Q[A-Za-z]*(Bar|Box|Button|Delegate|Dialog|Edit|Label|Layout|Menu|Slider|Splitter|Widget)>"
       "Q(Action|Close|Context|Drag|Drop|Enter|Expose|Focus|Help|Hide|Hover|Icon)[A-Za-z]*Event>"
       "Q(Input|Key|Mouse|Move|Paint|Pointer|Resize|Scroll|Show|SinglePoint)[A-Za-z]*Event>"
       "Q(FileOpen|PlatformSurface|StatusTip|Tablet|Touch|Wheel|WhatsThis)[A-Za-z]*Event>"
       "Q[A-Za-z]*Gesture" "QItemEditor" "QLayoutItem" "QSpacerItem" "QRubberBand" "QRasterWindow"
       "QSplitterHandle" "QTileRules" "QEventPoint" "QTool" "QMessageBox" "QStacked" "QSystemTray"
       "QMainWindow" "QMdi" "QFrame" "QCompleter" "QScroll" "QSize(Grip|Policy)" "QSplash" "QTab"
       "QTree" "QWhatsThis" "QWizard" "QSession" "QAccessible" "QPointingDevice" "QInput"
       "QKeySequence" "QButtonGroup")

refuse_includes("(app|ui|models)/" "Qt's headers go by their class names" "q[a-z_0-9]+[.]h")
allow_rooms("app/" "app|ui|models")
allow_rooms("ui/" "ui|models")
refuse_includes("ui/" "ui fetches nothing" ${network})
refuse_includes("models/" "models knows of Qt no more than QtCore" ${gui} ${network})
allow_rooms("models/fleet/" "models/fleet")
refuse_includes("models/fleet/" "the frozen fleet is plain C++" "Q")
allow_rooms("models/decode/" "models/(decode|fleet)")
refuse_includes("models/decode/" "the decoder is plain C++" "Q")
allow_rooms("models/connection/" "models/(connection|fields)")
allow_rooms("models/geo/" "models/(geo|fields|fleet)")
allow_rooms("models/links/" "models/links")
allow_rooms("models/log/" "models/(log|fields)")
allow_rooms("models/fields/" "models/(fields|fleet)")
allow_rooms("models/items/" "models/(items|findings|access|search|fields|fleet)")
allow_rooms("models/lists/" "models/(lists|items|export|findings|access|search|fields|fleet)")
allow_rooms("models/exportplan/"
            "models/(exportplan|lists|items|export|findings|access|fields|fleet)")
allow_rooms("models/lookup/" "models/(lookup|items|export|search|fields|fleet)")
allow_rooms("models/explain/" "models/(explain|lookup|items|access|search|fields|fleet)")
allow_rooms("models/glance/" "models/(glance|access|items|search|fields|fleet)")
allow_rooms("models/navigation/" "models/(navigation|lists|fleet)")
allow_rooms("models/report/" "models/(report|lists|items|access|connection|fields|fleet)")
allow_rooms("models/saved/" "models/(saved|links|search|fields|fleet)")
allow_rooms("models/bundle/" "models/(bundle|export|search|fields|fleet)")
allow_rooms("models/export/" "models/(export|findings|access|fields|fleet)")
allow_rooms("models/findings/" "models/(findings|drift|access|fields|fleet)")
allow_rooms("models/compare/" "models/(compare|drift|export|items|fields|fleet)")
allow_rooms("models/changes/" "models/(changes|access|fields|fleet)")
allow_rooms("models/changelist/" "models/(changelist|changes|saved|items|export|fields|fleet)")
foreach(room search drift access)
    allow_rooms("models/${room}/" "models/(${room}|fields|fleet)")
endforeach()
allow_rooms("models/" "models")

get_property(violations GLOBAL PROPERTY violations)
if(violations)
    string(REPLACE "${semicolon}" ";" violations "${violations}")
    string(REPLACE "${opening}" "[" violations "${violations}")
    string(REPLACE "${closing}" "]" violations "${violations}")
    message("${violations}")
    message(FATAL_ERROR "These lines break a rule of the rooms (CONTRIBUTING.md).")
endif()
list(LENGTH paths count)
message("${count} files keep to the arrows.")
