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

    // What a figure is; see explain.hpp.
    subject,             ///< area, item, edition, clauses
    figure,              ///< number, unit
    figureWithStatus,    ///< number, unit, meaning of the status
    noFigure,            ///< meaning of the status
    shareOfParent,       ///< share, parent
    parentWithoutFigure, ///< parent
    parentIsZero,        ///< parent
    sumOfInstruments,    ///< weighted sum
    sumWithout,          ///< weighted sum, instruments
    noSum,               ///< instruments
    shareOfSectors,      ///< share, rung
    domains,             ///< policy domains
    mind,                ///< notes

    // What helps where a name means nothing, or more than one thing; see explain.hpp.
    candidate,  ///< name, id
    rungRange,  ///< lowest, highest
    didYouMean, ///< names
    allNames,   ///< a formula

    // Meanings of CL_OBS_STATUS.
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
    breakValidFrom, ///< first year
    breakValidTo,   ///< last year

    // What is implausible in an edition; see plausibility.hpp.
    implausibleSum,    ///< area, item, published, sum
    implausibleAreas,  ///< area, item, published, sum
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

/// A text from outside, short enough to be repeated in a message.
std::string abbreviate(std::string_view text);

} // namespace ladder
