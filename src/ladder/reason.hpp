// Why something cannot be done or said: the one list of all that goes wrong in the core.
#pragma once

#include "ladder/language.hpp"

#include <string>
#include <vector>

namespace ladder {

/// What went wrong; reason.cpp has the words. The comments name the arguments of the words, in order.
///
/// The numbers are for good, because users and those who help them look them up (docs/errors.md): one that is
/// no longer needed is never given to another reason.
enum class Reason {
    // The question is right, but there is no figure.
    notAvailable = 101,  ///< The figure exists and was not published ("n.b.").
    notCollected = 102,  ///< The figure was not measured.
    noPart = 103,        ///< None of the parts of a sum has a figure.
    partMissing = 104,   ///< A sum that must be complete lacks a part.
    noBase = 105,        ///< A share, a growth or an index would divide by zero.
    notApplicable = 106, ///< The field does not exist for this kind of subject.
    noBases = 107,       ///< The edition has nothing to set figures against; edition
    baseMissing = 108,   ///< A base is not known of an area; base, area
    baseEmpty = 110,     ///< A base is 0, or the cell that should have one is empty.

    // The question itself is wrong.
    noName = 201,         ///< Nothing was given where a name is needed.
    unknownName = 202,    ///< Nothing has this name; name, edition
    ambiguousName = 203,  ///< More than one thing has this name; name, candidates
    unknownEdition = 204, ///< name, those at hand
    unknownField = 205,   ///< Not a field of `info`, nor a list of `list`; what was asked for
    tooLarge = 206,       ///< The answer would have more cells than a sheet can use; limit
    noArea = 207,         ///< an example
    noItem = 208,         ///< an example
    unknownArea = 209,    ///< name, edition
    unknownItem = 210,    ///< name, edition
    notARung = 560,       ///< Another kind of item than the function takes; name
    notASector = 561,     ///< name
    editionMissing = 562, ///< A comparison was given one edition.
    dateAsEdition = 563,  ///< number, the date that it is, the year of that date
    unknownBase = 564,    ///< name, edition, the bases of the edition
    notAboveZero = 565,   ///< A number that was given as a base; number
    isPlace = 568,        ///< A municipality was named as an area; name, edition, the area in which it lies
    severalPlaces = 569,  ///< Several were, in several areas; name, edition, the places with their areas

    // A folder of editions cannot be used, or an edition in it; see store/.
    folderGone = 301,       ///< folder
    folderNoAccess = 302,   ///< folder
    folderReadOnly = 303,   ///< folder
    folderNotRead = 304,    ///< folder
    folderNoAnswer = 305,   ///< folder
    folderFailed = 306,     ///< folder, what the system says
    diskFull = 307,         ///< folder
    pathTooLong = 308,      ///< folder
    pathNotFull = 309,      ///< folder
    noRevisionLeft = 310,   ///< year
    editionGone = 311,      ///< edition, folder
    otherContent = 312,     ///< edition, where the one in use is
    otherThanBundled = 313, ///< edition
    isLink = 314,
    otherFolderName = 315, ///< edition, name of its folder
    linkOfOther = 316,     ///< A file that is to be written; path
    fileProtected = 317,   ///< path
    changeWaits = 444,     ///< edition, year
    changeRefused = 445,   ///< edition, year
    yearWaits = 446,       ///< edition

    // A file of a package cannot be read, or is not what it should be; see package/.
    fileMissing = 401,
    fileTooLarge = 402,      ///< bytes
    fileOutsideFolder = 403, ///< path
    notUtf8 = 404,
    utf16 = 405,
    nulByte = 406,
    notJson = 407,        ///< what the parser says
    missingKey = 408,     ///< key, expected
    wrongValue = 409,     ///< expected
    missingTable = 410,   ///< name
    duplicateTable = 411, ///< name
    csvQuotes = 412,
    csvNoHeader = 413,
    csvNoRows = 414,
    csvSeparator = 415,
    missingColumn = 416,    ///< name
    duplicateColumn = 417,  ///< name
    undeclaredColumn = 418, ///< name
    wrongCellCount = 419,   ///< found, expected
    notAZip = 420,
    tooManyFiles = 421,  ///< found, most
    encrypted = 422,     ///< file
    linkInArchive = 423, ///< file
    damaged = 424,
    noPackage = 425,
    severalPackages = 426,
    notFollowed = 427,   ///< key, value, expected
    pathIsAddress = 428, ///< path
    pathNotPlain = 429,  ///< path
    notInEncoding = 430, ///< encoding
    notGzip = 431,
    otherSeparator = 432, ///< the one that is declared
    fileNotKept = 433,    ///< path
    columnNotKept = 434,  ///< name
    listTooLong = 435,    ///< key, found, most
    tableTooLarge = 436,  ///< bytes

    // A text of a package, in a table or in its descriptor, is not as it should be; see
    // package/text_rule.hpp.
    textTooLong = 440,      ///< characters found, most
    characterInName = 441,  ///< code point
    characterRefused = 442, ///< code point, in a note
    cellListTooLong = 443,  ///< found, most

    // A cell of a table of a package is not as it should be.
    emptyCell = 501,
    notAnId = 502,              ///< found
    notAWholeNumber = 503,      ///< found, lowest, highest
    notAvailableAsText = 504,   ///< found
    negativeCount = 505,        ///< found
    groupedDigits = 506,        ///< found, the digits alone
    brokenCount = 507,          ///< found
    notAWeight = 508,           ///< found
    notAStatus = 509,           ///< found
    notABasis = 510,            ///< found
    notInTable = 511,           ///< found, table
    listedTwice = 512,          ///< found
    duplicateId = 513,          ///< found
    duplicateRung = 514,        ///< found
    idIsNameOfOther = 515,      ///< id, the other's id
    ownAncestor = 516,          ///< id
    duplicateObservation = 517, ///< area, item
    missingObservation = 518,   ///< area, item
    statusMissing = 519,
    valueMissing = 520,       ///< status
    valueUnexpected = 521,    ///< value, status
    endsBeforeStart = 522,    ///< last year, first year
    ownSuccessor = 523,       ///< id
    figureBeforeStart = 524,  ///< year of the edition, first year
    figureAfterEnd = 525,     ///< year of the edition, last year
    successorIsRung = 526,    ///< id
    successorInEdition = 527, ///< id
    unknownStatus = 528,      ///< found
    nameOfRung = 529,         ///< name, number of the rung
    beginsAsFormula = 530,    ///< found, its first character
    yearToCome = 531,         ///< year, the last that can be
    notADay = 532,            ///< found

    // An outline in areas.geojson cannot be drawn; see package/outlines.hpp.
    notAPosition = 570, ///< found
    ringTooShort = 571, ///< how many positions it has
    ringNotClosed = 572,
    brokenOutline = 573,
    tooManyPoints = 574, ///< the most that there can be
};

/// Whether the question was right and only the figure is missing (in a cell: #N/A, otherwise Err:502).
constexpr bool isMissingFigure(Reason reason) {
    return reason < Reason::noName;
}

/// What a reason is looked up by: "PL301".
std::string idOf(Reason reason);

/// A reason with the arguments of its words.
struct Problem {
    Reason reason{};
    std::vector<std::string> arguments;

    bool operator==(const Problem&) const = default;
};

/// What went wrong, and for a problem with a folder what to do about it. Empty where the number belongs to no
/// reason.
std::string describe(const Problem& problem, Language language);

} // namespace ladder
