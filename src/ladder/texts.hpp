// What the core says besides why something went wrong, which is in reason.hpp: every sentence and word, in
// each language in which we speak.
#pragma once

#include "ladder/language.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// A text in each language in which we speak; %1%, %2%, … stand for its arguments.
using Words = InEachLanguage<const char*>;

/// The words with their arguments filled in.
std::string say(Language language, const Words& words, std::span<const std::string> arguments);
std::string say(Language language, const Words& words, std::initializer_list<std::string> arguments = {});

/// A text about a number of things: what is said of one, and of any other number, which is %1%.
struct CountedWords {
    Words one;
    Words others;
};
inline constexpr CountedWords rowCount{{"1 rij", "1 row"}, {"%1% rijen", "%1% rows"}};
std::string sayCount(Language language, const CountedWords& words, std::size_t count);

/// What can be said; texts.cpp has the words. The comments name the arguments, in order.
enum class Message {
    // The vocabulary of the ladder.
    rung,       ///< number
    derived,    ///< a note
    inferred,   ///< a note
    assigned,   ///< a note
    source,     ///< publisher, title, year, edition, the publisher's source line
    shareIn,    ///< parent
    rungInText, ///< number
    allInstruments,
    allSectors,
    others,  ///< how many
    lastOf,  ///< the others, the last
    lastAnd, ///< the others, the last
    itemIn,  ///< items, areas
    noteOn,  ///< items or areas, a note
    rungKind,
    instrument,
    sector,
    edition,
    place,
    base,

    // What a figure is; see explain.hpp.
    subject,             ///< area, item, edition, clauses
    figure,              ///< number, unit
    figureWithStatus,    ///< number, unit, meaning of the status
    noFigure,            ///< meaning of the status
    shareOfParent,       ///< share, parent
    parentWithoutFigure, ///< parent
    parentIsZero,        ///< parent
    sumOfInstruments,    ///< weighted sum
    sumWithout,          ///< weighted sum, items that lack
    noSum,               ///< items that lack
    lacking,             ///< items, why: in a sum
    lackingAll,          ///< items, why: where there is no sum
    shareOfSectors,      ///< share, rung
    domains,             ///< policy domains
    mind,                ///< notes
    perThousand,         ///< rate, what the base counts, the day
    indexOf,             ///< index, parent

    // How a number came about; see derivation.hpp.
    weighted,          ///< weight, figure
    equals,            ///< what it is, sum of numbers, number
    quotient,          ///< what it is, part, whole, share
    weightedSum,       ///< what it is
    wholeLadder,       ///< what it is
    sectorsOfRung,     ///< what it is; rung
    shareOfWhole,      ///< what it is
    shareOfArea,       ///< what it is; area
    shareOfAllSectors, ///< what it is; rung
    isWhole,           ///< share, area
    noShare,           ///< what it is
    noShareOfZero,     ///< what it is
    noWhole,           ///< what it is, items that lack
    notCounted,        ///< items that lack
    without,           ///< items that lack
    figureIs,          ///< meaning of the status
    status,            ///< code, meaning of the status
    rank,              ///< rank, of how many, figure
    rankIn,            ///< rank, of how many, parent, figure
    highest,
    higher,       ///< areas with figures
    asHigh,       ///< areas
    unranked,     ///< areas
    inEdition,    ///< edition, figure
    difference,   ///< figure, figure before, difference
    growth,       ///< figure, figure before, growth
    noGrowth,     ///< the edition before
    rate,         ///< figure, number of people, what it counts, rate
    rateOfOwn,    ///< figure, number of people, rate
    baseFrom,     ///< source, the day
    index,        ///< rate, parent's rate, parent, index
    isIndexWhole, ///< area
    rateIsZero,
    yearAsBase,   ///< number
    noIndex,      ///< parent, why
    liesIn,       ///< municipality, area
    isAreaItself, ///< area

    // What a cell shows besides; see explain_answer.hpp.
    ofTwoEditions, ///< area, item, edition before, edition, clauses
    ofSubject,     ///< area, item or edition, edition, clauses
    fieldIs,       ///< field, value
    sourceLine,    ///< edition, line
    tableOf,       ///< areas, edition, rows, columns
    tableBeside,   ///< area, parent, edition, rows, columns
    allAreas,
    listOf,       ///< list, edition, rows
    listWithin,   ///< list, edition, what it is narrowed to, rows
    listEditions, ///< rows
    listEmpty,
    cannotNarrow, ///< name

    // What helps where a name means nothing, or more than one thing; see unfound.hpp.
    candidate,  ///< name, id
    rungRange,  ///< lowest, highest
    didYouMean, ///< names
    choice,     ///< names
    knownIn,    ///< editions
    knownInAs,  ///< editions, the name in the edition that was asked
    isItem,
    isArea,
    isPlaceIn,   ///< a place with its area
    placeIn,     ///< place, area
    placeLiesIn, ///< place, area
    placeAlso,   ///< a place with its area
    notThePlace, ///< area
    date,        ///< year, month, day

    // Meanings of CL_OBS_STATUS.
    statusNormal,
    statusMissing,
    statusMissingShort,
    statusNotCollected,
    statusBreak,
    statusDefinition,
    statusEstimated,
    statusForecast,
    statusImputed,
    statusProvisional,
    statusUnreliable,
    statusUnvalidated,
    statusCannotExist,
    statusSuppressed,
    statusOther, ///< code

    // What breaks a series; see series.hpp.
    breakIn,        ///< edition, area or item, breaks
    breaks,         ///< breaks
    breakBegins,    ///< the edition before
    breakEnds,      ///< the edition before
    breakSucceeds,  ///< predecessor, its edition
    breakSucceeded, ///< successor
    breakRenamed,   ///< name, its edition
    breakArea,      ///< parent, its edition
    breakRung,      ///< rung, its edition
    breakWeight,    ///< weight, its edition, weight now
    breakRestated,  ///< the other figure, its edition
    breakFlagged,   ///< the edition
    breakValidFrom, ///< first year
    breakValidTo,   ///< last year

    // What is implausible in an edition; see plausibility.hpp.
    implausibleSum,    ///< area, item, published, sum
    implausibleAreas,  ///< area, item, published, sum
    implausibleBase,   ///< area, base, people, figure
    implausibleChange, ///< area, item, figure before, its edition, figure

    // Where a defect of a package is; see package/defect.hpp.
    inFile,     ///< file, problem
    atLocation, ///< file, line, column, " (name of the column)" or nothing, problem
};
std::string say(Language language, Message message, std::span<const std::string> arguments);
std::string say(Language language, Message message, std::initializer_list<std::string> arguments = {});

/// "Trede 5", "Rung 5".
std::string rungNumber(int number, Language language);

/// "a, b of c" (alternatives) or "a, b en c".
enum class Conjunction { orElse, andAlso };
std::string enumerate(const std::vector<std::string>& names, Conjunction conjunction, Language language);

/// The same, where at most `most` are named and the rest is counted: "a, b en 7 andere".
std::string enumerateFew(std::vector<std::string> names, std::size_t most, Conjunction conjunction,
                         Language language);

} // namespace ladder
