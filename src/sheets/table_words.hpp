// The words of tables and charts that are put together of areas, figures and measures, in Dutch and in
// English.
#pragma once

#include "sheets/words.hpp"

namespace sheets::words {

// clang-format off

/// In the order of TableMeasure: as the heading of a column, and in the title of a table that has one of them.
/// %1% is the area that is the whole, or the editions that are compared.
inline constexpr Words measureHeadings[] = {
    {"Aantal", "Count"},
    {"Aandeel in %1%", "Share of %1%"},
    {"Rang", "Rank"},
    {"Per 1.000", "Per 1,000"},
    {"Index (%1% = 100)", "Index (%1% = 100)"},
    {"Verandering %1%", "Change %1%"},
    {"Groei %1%", "Growth %1%"}};
inline constexpr Words measureSubjects[] = {
    {"aantal", "count"},
    {"aandeel in %1%", "share of %1%"},
    {"rang, waarbij 1 het hoogste cijfer is", "rank, where 1 is the highest figure"},
    {"per 1.000 %1%", "per 1,000 %1%"},
    {"index (%1% = 100)", "index (%1% = 100)"},
    {"verandering %1%", "change %1%"},
    {"groei %1%", "growth %1%"}};
/// Where the areas of a table are not parts of one and the same.
inline constexpr Words areaAround{"het gebied eromheen", "the area around it"};

// What is said below a table, so that it can be read.
inline constexpr Words basePerThousand{"Per 1.000 ", "Per 1,000 "};
inline constexpr Words computedRate{". Berekend, niet gepubliceerd.", ". Computed, not published."};
inline constexpr Words signBelow{"b: breuk in de reeks, waardoor de cijfers ervoor en erna niet zonder meer naast elkaar te leggen zijn.", "b: break in the series, so that the figures before and after it cannot simply be set beside each other."};
inline constexpr CountedWords notesElsewhere{
    {" (Nog één noot: Invoegen ▸ Participatieladder ▸ Kwaliteitsblad.)", " (One more note: Insert ▸ Participatieladder ▸ Quality Sheet.)"},
    {" (Nog %1% noten: Invoegen ▸ Participatieladder ▸ Kwaliteitsblad.)", " (%1% more notes: Insert ▸ Participatieladder ▸ Quality Sheet.)"}};

// What a chart is, for readers who do not see it.
inline constexpr Words tableBars{"Staven met de cijfers van de tabel erboven, van groot naar klein", "Bars of the figures in the table above, from large to small"};
inline constexpr Words tableColumns{"Kolommen met de cijfers van de tabel erboven", "Columns of the figures in the table above"};
inline constexpr Words tableStacks{"Eén volle staaf voor elke rij van de tabel erboven, verdeeld in delen; heel de staaf is de som van wat in de tabel staat", "One full bar for each row of the table above, divided into parts; the whole bar is the sum of what stands in the table"};
inline constexpr Words tableLines{"Punten met de cijfers van de tabel erboven, over de edities; een lijn verbindt ze waar er geen breuk in de reeks is", "Points of the figures in the table above, over the editions; a line joins them where there is no break in the series"};
inline constexpr Words overEditions{"over de edities", "over the editions"};

// Why a table or a chart cannot be made, and what to do.
inline constexpr Words unknownTableMeasure{"'%1%' is geen maat. Kies 'count', 'share', 'rank', 'rate', 'index', 'change' of 'growth'.", "'%1%' is not a measure. Choose 'count', 'share', 'rank', 'rate', 'index', 'change' or 'growth'."};
inline constexpr Words unknownSide{"'%1%' is geen richting. Kies 'rows' of 'columns'.", "'%1%' is not a direction. Choose 'rows' or 'columns'."};
inline constexpr Words unknownNotes{"'%1%' zegt niet welke noten. Kies 'one', 'all' of 'none'.", "'%1%' does not say which notes. Choose 'one', 'all' or 'none'."};
inline constexpr Words unknownChart{"'%1%' is geen soort grafiek. Kies 'none', 'bars', 'columns', 'stacked' of 'lines'.", "'%1%' is not a kind of chart. Choose 'none', 'bars', 'columns', 'stacked' or 'lines'."};
inline constexpr Words noBaseForMeasure{"Editie %1% zegt niet hoeveel mensen er in de gebieden wonen: kies een andere maat dan per 1.000 en index.", "Edition %1% does not say how many people live in the areas: choose another measure than per 1,000 and index."};
inline constexpr Words noEditionBefore{"Er is geen editie van vóór %1%, en dus geen verandering: kies een andere maat of editie.", "There is no edition before %1%, and so no change: choose another measure or edition."};
inline constexpr Words oneMeasureInChart{"Een grafiek toont één maat. Kies er één.", "A chart shows one measure. Choose one."};
inline constexpr Words oneEditionForLines{"Een lijn vraagt cijfers van meer dan één editie, en er is er geen van vóór %1%. Kies een andere grafiek.", "A line takes figures of more than one edition, and there is none before %1%. Choose another chart."};
inline constexpr Words noLineOfChange{"Een lijn over de edities toont geen verandering. Kies een andere maat.", "A line over the editions shows no change. Choose another measure."};
inline constexpr Words oneSubjectForLines{"Een lijn toont één cijfer van verschillende gebieden, of verschillende cijfers van één gebied. Kies één gebied of één cijfer.", "A line shows one figure of several areas, or several figures of one area. Choose one area or one figure."};
inline constexpr Words stackOfCounts{"Gestapelde staven tonen aantallen. Kies als maat het aantal.", "Stacked bars show counts. Choose the count as the measure."};
inline constexpr Words stackLacks{"%1% heeft geen cijfer voor %2%: een staaf zonder dat deel zou een geheel lijken. Laat een van beide weg, of kies een andere grafiek.", "%1% has no figure for %2%: a bar without that part would look like a whole. Leave one of them out, or choose another chart."};
inline constexpr Words noChartOfRank{"Een rang is geen hoeveelheid, en niet te tekenen. Kies een andere maat, of alleen een tabel.", "A rank is no quantity, and cannot be drawn. Choose another measure, or a table only."};
inline constexpr Words stackOverlaps{"%1% en %2% overlappen, en kunnen niet samen één staaf zijn. Kies één van beide, of een andere grafiek.", "%1% and %2% overlap, and cannot be one bar together. Choose one of them, or another chart."};
inline constexpr Words tooLargeTable{"Dat zijn %1% cijfers, en een tabel bij de cursor heeft er hoogstens %2%. Kies er minder.", "Those are %1% figures, and a table at the cursor has %2% at most. Choose fewer."};

// clang-format on

} // namespace sheets::words
