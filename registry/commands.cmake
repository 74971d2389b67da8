# Everything that can be chosen under Insert ▸ Participatieladder, in the order of that menu. From here come the menu, the
# toolbar, the tabs, the names beside keys, the macros, and the table of prepared sheets with their buttons in the panel;
# see cmake/Commands.cmake. Documents, macros and keys hold the names of commands and kinds: they never change. Each text is
# in Dutch, then in English.
#
# sheet(<kind> …): the command insert<Kind> puts in a sheet that the function write<Kind> of src/sheets writes.
# command(<name> ICON <name> …): any other command, with its arguments.
#
#   NAME     of a new sheet; it names no area and no edition, as both can be chosen in the sheet, and a tab cannot follow
#   MENU     with a "~" before the letter that chooses the entry; each letter stands once in a menu
#   ACTION   what the button of the toolbar and of the tabs says, and what undo is about
#   KEY      what stands beside a key, where that is not the action
#   BUTTON   of the panel, with a "~" before a letter that no other control of the panel has
#   HELP     for that button
#   NEEDS    what a sheet cannot do without: sectors, areas with parts, or their outlines
#   START    a sheet to start from: its command is open<Kind>, which makes a document where none is in front, and its area,
#            where none is named, is one inside the first
#   ICON     below extension/icons/commands; a sheet has the icon of its kind

sheet(start START
    NAME "Start" "Start"
    MENU "St~art" "St~art"
    ACTION "Start" "Start"
    KEY "start: vijf vragen met hun antwoord" "start: five questions with their answers"
    BUTTON "Start" "Start"
    HELP "Vijf vragen, elk met een antwoord en de formule ervan" "Five questions, each with an answer and its formula"
    NEEDS parts)

sheet(ladder
    NAME "Ladder" "Ladder"
    MENU "~Ladderblad" "~Ladder Sheet"
    ACTION "Ladderblad invoegen" "Insert ladder sheet"
    BUTTON "~Ladder" "~Ladder"
    HELP "De ladder van het gekozen gebied, op een blad voor zich" "The ladder of the chosen area, on a sheet of its own")

sheet(comparison
    NAME "Vergelijking" "Comparison"
    MENU "~Vergelijking" "~Comparison Sheet"
    ACTION "Vergelijking invoegen" "Insert comparison sheet"
    KEY "vergelijkingsblad invoegen" "insert comparison sheet"
    BUTTON "Vergeli~jking" "~Comparison"
    HELP "Alle gebieden naast elkaar, met grafieken" "All areas side by side, with charts"
    NEEDS parts)

sheet(sectors
    NAME "Sectoren" "Sectors"
    MENU "~Sectorblad" "~Sector Sheet"
    ACTION "Sectorblad invoegen" "Insert sector sheet"
    BUTTON "~Sectoren" "Sect~ors"
    HELP "De sectoren van elk gebied, met een grafiek" "The sectors of each area, with a chart"
    NEEDS sectors parts)

sheet(quality
    NAME "Kwaliteit" "Quality"
    MENU "~Kwaliteitsblad" "~Quality Sheet"
    ACTION "Kwaliteitsblad invoegen" "Insert quality sheet"
    BUTTON "K~waliteit" "~Quality"
    HELP "Gepubliceerd naast herberekend, wat n.b. is, en alle noten"
         "Published beside recomputed, what is n.b., and all notes")

sheet(evolution
    NAME "Evolutie" "Evolution"
    MENU "~Evolutieblad" "~Evolution Sheet"
    ACTION "Evolutieblad invoegen" "Insert evolution sheet"
    BUTTON "E~volutie" "E~volution"
    HELP "Het gekozen gebied over alle edities, met een grafiek" "The chosen area over all editions, with a chart")

sheet(map
    NAME "Kaart" "Map"
    MENU "Kaa~rt" "~Map"
    ACTION "Kaart invoegen" "Insert map"
    BUTTON "~Kaart" "Ma~p"
    HELP "De gebieden op een kaart, met een bol voor elk cijfer" "The areas on a map, with a bubble for each figure"
    NEEDS parts outlines)

separator()
command(insertTable ICON table
    MENU "~Tabel bij de cursor" "~Table at the Cursor"
    ACTION "Tabel bij de cursor invoegen" "Insert table at the cursor")
command(insertChart ICON chart
    MENU "~Grafiek bij de cursor" "C~hart at the Cursor"
    ACTION "Grafiek bij de cursor invoegen" "Insert chart at the cursor")
command("insertChart?kind=map" ICON map
    MENU "Kaart bij de c~ursor" "Map at the C~ursor"
    ACTION "Kaart bij de cursor invoegen" "Insert map at the cursor")

command(buildTable ICON build_table
    MENU "Cijfers in ~mijn tabel…" "Fi~gures for My Table…"
    ACTION "Cijfers in mijn tabel" "Figures for my table"
    KEY "cijfers in mijn tabel" "figures for my table")

separator()
submenu(freezeMenu MENU "Formules ~bevriezen" "~Freeze Formulas")
    command("freeze?scope=selection" ICON freeze_selection
        MENU "In ~selectie" "In the ~Selection"
        ACTION "Formules bevriezen in selectie" "Freeze formulas in the selection")
    command("freeze?scope=sheet" ICON freeze_sheet
        MENU "In dit ~blad" "In This S~heet"
        ACTION "Formules bevriezen in dit blad" "Freeze formulas in this sheet")
    command("freeze?scope=document" ICON freeze_document
        MENU "In heel het ~document…" "In the Whole ~Document…"
        ACTION "Formules bevriezen in heel het document" "Freeze formulas in the whole document")
end_submenu()
command(repairFormulas ICON repair
    MENU "Formules ~herstellen" "~Repair Formulas"
    ACTION "Formules herstellen" "Repair formulas"
    KEY "formules herstellen" "repair formulas")

separator()
command(openPanel ICON panel
    MENU "~Paneel Participatieladder" "~Panel Participatieladder"
    ACTION "Paneel openen" "Open panel")
command(openEditions ICON editions
    MENU "E~dities" "Ed~itions"
    ACTION "Edities" "Editions"
    KEY "edities tonen" "show the editions")
command(makeEditionWorkbook ICON edition_workbook
    MENU "Nieuwe editie: lege ~werkmap" "New Edition: Empty ~Workbook"
    ACTION "Nieuwe editie: lege werkmap" "New edition: empty workbook"
    KEY "lege werkmap voor een nieuwe editie" "empty workbook for a new edition")
command(checkEdition ICON check_edition
    MENU "Editie ~controleren en laden" "Chec~k and Load Edition"
    ACTION "Editie controleren en laden" "Check and load edition"
    KEY "editie controleren en laden" "check and load an edition")
command(openOptions ICON options
    MENU "~Opties…" "~Options…"
    ACTION "Opties" "Options")
command(openManual ICON manual
    MENU "Ha~ndleiding" "Ma~nual"
    ACTION "Handleiding openen" "Open manual")
