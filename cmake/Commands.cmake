# From the table of commands, registry/commands.cmake, to what is made of it in COMMANDS_DIR:
#
#   registry/Addons.xcu, registry/CalcCommands.xcu   the menu, the toolbar, the tabs, their icons, and the names beside keys
#   basic/Participatieladder/Commands.xba            a macro for each command
#   include/sheets/builders.inc, prepared_sheets.inc declarations and rows for src/sheets

set(COMMANDS_DIR "${PROJECT_BINARY_DIR}/commands")

set(_texts "NAME;MENU;ACTION;KEY;BUTTON;HELP")
foreach(_part MENU TOOLBAR TABS IMAGES KEYS MACROS BUILDERS SHEETS)
    set(${_part} "")
endforeach()
set(_in_menu 0)
set(_in_toolbar 0)
set(_in_tabs 0)

# Sets <variable> to <value> where the table is read.
macro(_set variable value)
    set(${variable} "${value}" PARENT_SCOPE)
endmacro()

# A text with its first letter as string(TOUPPER) or string(TOLOWER) makes it.
function(_first_letter change text result)
    string(SUBSTRING "${text}" 0 1 first)
    string(SUBSTRING "${text}" 1 -1 rest)
    string(${change} "${first}" first)
    set(${result} "${first}${rest}" PARENT_SCOPE)
endfunction()

# The elements with a text in both languages, or an error that says of which entry it is missing.
function(_title entry keyword texts result)
    list(LENGTH texts count)
    if(NOT count EQUAL 2)
        message(FATAL_ERROR "registry/commands.cmake: ${entry} needs a ${keyword} in Dutch and in English")
    endif()
    list(GET texts 0 nl)
    list(GET texts 1 en)
    string(REPLACE "&" "&amp;" title "
  <value xml:lang=\"en\">${en}</value>
  <value xml:lang=\"nl\">${nl}</value>")
    set(${result} "${title}" PARENT_SCOPE)
endfunction()

function(_words entry keyword texts result)
    _title("${entry}" ${keyword} "${texts}" checked)
    list(JOIN texts ")\", R\"(" words)
    set(${result} "{R\"(${words})\"}" PARENT_SCOPE)
endfunction()

# The next entry of the menu or the toolbar. Names of one length are in order whatever stands before them.
macro(_add part number content)
    math(EXPR ${number} "${${number}} + 1")
    set(_name "${${number}}")
    if(_name LESS 10)
        set(_name "0${_name}")
    endif()
    string(APPEND ${part} "
<node oor:name=\"${_name}\" oor:op=\"replace\">${content}
</node>")
    _set(${number} "${${number}}")
    _set(${part} "${${part}}")
endmacro()

set(_context "
  <prop oor:name=\"Context\"><value>com.sun.star.sheet.SpreadsheetDocument</value></prop>")

macro(_add_command part number url title)
    _add(${part} ${number} "
  <prop oor:name=\"URL\"><value>${url}</value></prop>
  <prop oor:name=\"Title\">${title}
  </prop>
  <prop oor:name=\"Target\"><value>_self</value></prop>${_context}")
endmacro()

function(separator)
    set(line "
  <prop oor:name=\"URL\"><value>private:separator</value></prop>")
    _add(MENU _in_menu "${line}")
    _add(TOOLBAR _in_toolbar "${line}")
endfunction()

# What follows stands in a menu of its own; on the toolbar it stands with the rest.
function(submenu name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "MENU")
    _title(${name} MENU "${arg_MENU}" title)
    _set(_outer_menu "${MENU}")
    _set(_outer_in_menu ${_in_menu})
    _set(_submenu "
  <prop oor:name=\"URL\"><value>org.participatieladder:${name}</value></prop>
  <prop oor:name=\"Title\">${title}
  </prop>${_context}
  <node oor:name=\"Submenu\">")
    _set(MENU "")
    _set(_in_menu 0)
endfunction()

function(end_submenu)
    set(content "${_submenu}${MENU}
  </node>")
    set(MENU "${_outer_menu}")
    set(_in_menu ${_outer_in_menu})
    _add(MENU _in_menu "${content}")
endfunction()

function(command name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "ICON" "${_texts}")
    set(address "org.participatieladder:${name}")
    # "insertLadder" is the macro InsertLadder, "freeze?scope=sheet" is FreezeSheet, and "insertChart?kind=map" is
    # InsertChartMap.
    set(macro "")
    string(REGEX MATCHALL "[a-zA-Z]+" parts "${name}")
    list(REMOVE_ITEM parts scope kind)
    foreach(part ${parts})
        _first_letter(TOUPPER ${part} part)
        string(APPEND macro ${part})
    endforeach()
    set(script "vnd.sun.star.script:Participatieladder.Commands.${macro}?language=Basic&amp;location=application")

    _title(${name} MENU "${arg_MENU}" title)
    _add_command(MENU _in_menu "${address}" "${title}")
    _title(${name} ACTION "${arg_ACTION}" title)
    _add_command(TOOLBAR _in_toolbar "${script}" "${title}")
    _add_command(TABS _in_tabs "${address}" "${title}")

    if(NOT arg_KEY)
        foreach(text ${arg_ACTION})
            _first_letter(TOLOWER "${text}" text)
            list(APPEND arg_KEY "${text}")
        endforeach()
    endif()
    list(TRANSFORM arg_KEY PREPEND "Participatieladder: ")
    _title(${name} KEY "${arg_KEY}" title)
    string(APPEND KEYS "
<node oor:name=\"${address}\" oor:op=\"replace\">
  <prop oor:name=\"Label\" oor:type=\"xs:string\">${title}
  </prop>
</node>")

    if(NOT EXISTS "${PROJECT_SOURCE_DIR}/extension/icons/commands/${arg_ICON}.svg")
        message(FATAL_ERROR "registry/commands.cmake: ${name} needs extension/icons/commands/${arg_ICON}.svg")
    endif()
    set(icon "vnd.sun.star.extension://org.participatieladder.calc/icons/commands/${arg_ICON}.svg")
    foreach(of address script)
        string(APPEND IMAGES "
<node oor:name=\"org.participatieladder.${macro}.${of}\" oor:op=\"replace\">
  <prop oor:name=\"URL\"><value>${${of}}</value></prop>
  <node oor:name=\"UserDefinedImages\">
    <prop oor:name=\"ImageSmallURL\"><value>${icon}</value></prop>
    <prop oor:name=\"ImageBigURL\"><value>${icon}</value></prop>
  </node>
</node>")
    endforeach()
    string(APPEND MACROS "
Sub ${macro}(Optional caller)
    Run(\"${name}\", caller)
End Sub
")
    foreach(part KEYS IMAGES MACROS)
        _set(${part} "${${part}}")
    endforeach()
endfunction()

function(sheet kind)
    cmake_parse_arguments(PARSE_ARGV 1 arg "START" "" "${_texts};NEEDS")
    _first_letter(TOUPPER ${kind} name)
    set(command insert${name})
    set(is_start false)
    if(arg_START)
        set(command open${name})
        set(is_start true)
    endif()
    foreach(keyword NAME ACTION BUTTON HELP)
        _words(${kind} ${keyword} "${arg_${keyword}}" ${keyword}_words)
    endforeach()
    list(TRANSFORM arg_NEEDS REPLACE "(.+)" ".\\1 = true")
    list(JOIN arg_NEEDS ", " needs)
    string(APPEND BUILDERS "calc::Pages write${name}(const calc::Canvas& canvas, const SheetContext& context);\n")
    string(APPEND SHEETS "{\"${kind}\", \"${command}\", ${NAME_words}, ${ACTION_words}, ${BUTTON_words},
 ${HELP_words}, {${needs}}, ${is_start}, write${name}},\n")
    command(${command} ICON ${kind} MENU ${arg_MENU} ACTION ${arg_ACTION} KEY ${arg_KEY})
    foreach(part MENU _in_menu TOOLBAR _in_toolbar TABS _in_tabs KEYS IMAGES MACROS BUILDERS SHEETS)
        _set(${part} "${${part}}")
    endforeach()
endfunction()

include("${PROJECT_SOURCE_DIR}/registry/commands.cmake")

configure_file("${PROJECT_SOURCE_DIR}/registry/Addons.xcu.in" "${COMMANDS_DIR}/registry/Addons.xcu" @ONLY)
configure_file("${PROJECT_SOURCE_DIR}/registry/CalcCommands.xcu.in" "${COMMANDS_DIR}/registry/CalcCommands.xcu" @ONLY)
configure_file("${PROJECT_SOURCE_DIR}/extension/basic/Commands.xba.in" "${COMMANDS_DIR}/basic/Participatieladder/Commands.xba" @ONLY)
file(CONFIGURE OUTPUT "${COMMANDS_DIR}/include/sheets/builders.inc" CONTENT "${BUILDERS}" @ONLY)
file(CONFIGURE OUTPUT "${COMMANDS_DIR}/include/sheets/prepared_sheets.inc" CONTENT "${SHEETS}" @ONLY)
