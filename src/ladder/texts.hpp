// Every sentence that the core says, in Dutch and in English, and numbers as each language writes them.
#pragma once

#include "ladder/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// What can be said; texts.cpp holds the words. The comments name the arguments, in order.
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
    others, ///< how many
    itemIn, ///< items, areas
    noteOn, ///< items or areas, a note
    rungKind,
    instrument,
    sector,
    edition,

    // What a figure is; see explain.hpp.
    subject,          ///< area, item, edition, clauses
    figure,           ///< number, unit
    figureWithStatus, ///< number, unit, meaning of the status
    notAvailable,
    notCollected,
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

    // Why a question has no answer.
    noArea,         ///< an example
    noItem,         ///< an example
    unknownArea,    ///< name, edition
    unknownItem,    ///< name, edition
    unknownEdition, ///< name, those at hand
    ambiguous,      ///< name, candidates
    candidate,      ///< name, id
    rungRange,      ///< lowest, highest
    didYouMean,     ///< names
    allNames,       ///< a formula
    tooManyCells,   ///< limit
    lastOf,         ///< the others, the last
    lastAnd,        ///< the others, the last

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

    // Why a folder of editions cannot be used, or an edition in it; see store/.
    folderGone,       ///< folder
    folderNoAccess,   ///< folder
    folderReadOnly,   ///< folder
    folderNotRead,    ///< folder
    folderNoAnswer,   ///< folder
    folderFailed,     ///< folder, what the system says
    diskFull,         ///< folder
    pathTooLong,      ///< folder
    pathNotFull,      ///< folder
    noRevisionLeft,   ///< year
    editionGone,      ///< edition, folder
    otherContent,     ///< edition, where the one in use is
    otherThanBundled, ///< edition
    isLink,
    otherFolderName, ///< edition, name of its folder

    // Where a defect of a package is, and what it is; see package/defect.hpp.
    inFile,  ///< file, problem
    atPlace, ///< file, line, column, " (name of the column)" or nothing, problem
    fileMissing,
    fileTooLarge,      ///< bytes
    fileOutsideFolder, ///< path
    notUtf8,
    utf16,
    nulByte,
    notJson,        ///< what the parser says
    missingKey,     ///< key, expected
    wrongValue,     ///< expected
    missingTable,   ///< name
    duplicateTable, ///< name
    csvQuotes,
    csvNoHeader,
    csvNoRows,
    csvSeparator,
    missingColumn,    ///< name
    duplicateColumn,  ///< name
    undeclaredColumn, ///< name
    wrongCellCount,   ///< found, expected
    emptyCell,
    notAnId,              ///< found
    notAWholeNumber,      ///< found, lowest, highest
    notAvailableAsText,   ///< found
    negativeCount,        ///< found
    groupedDigits,        ///< found, the digits alone
    brokenCount,          ///< found
    notAWeight,           ///< found
    notAStatus,           ///< found
    notABasis,            ///< found
    notInTable,           ///< found, table
    listedTwice,          ///< found
    duplicateId,          ///< found
    duplicateRung,        ///< found
    idIsNameOfOther,      ///< id, the other's id
    ownAncestor,          ///< id
    duplicateObservation, ///< area, item
    missingObservation,   ///< area, item
    statusMissing,
    valueMissing,    ///< status
    valueUnexpected, ///< value, status
    endsBeforeStart, ///< last year, first year
    ownSuccessor,    ///< id
    notAZip,
    tooManyFiles,  ///< found, most
    encrypted,     ///< file
    linkInArchive, ///< file
    damaged,
    noPackage,
    severalPackages,
};

/// The message with its arguments filled in.
std::string say(Language language, Message message, std::span<const std::string> arguments);
std::string say(Language language, Message message, std::initializer_list<std::string> arguments = {});

/// A pattern with its arguments in the places of %1%, %2%, ….
std::string fill(const char* pattern, std::span<const std::string> arguments);

/// "Trede 5", "Rung 5".
std::string rungNumber(int number, Language language);

/// "a, b of c" (alternatives) or "a, b en c".
enum class Conjunction { orElse, andAlso };
std::string enumerate(const std::vector<std::string>& names, Conjunction conjunction, Language language);

/// A number with at most one decimal: "6.692,4" or "6,692.4".
std::string formatNumber(double number, Language language);

/// Any number, with the decimals that it has: "5,04" or "5.04", "1e+300".
std::string formatAny(double number, Language language);

/// A part of one, in per cent with one decimal: "15,7%" or "15.7%".
std::string formatShare(double share, Language language);

/// A text from outside, short enough to be repeated in a message.
std::string abbreviate(std::string_view text);

} // namespace ladder
