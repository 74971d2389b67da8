// Why a question has no answer, and the type of an answer that may be missing.
#pragma once

#include <boost/system/result.hpp> // a value or an error, until std::expected is everywhere

namespace ladder {

enum class Reason {
    // The question is right, but there is no figure.
    notAvailable,  ///< The figure exists and was not published ("n.b.").
    notCollected,  ///< The figure was not measured.
    noPart,        ///< None of the parts of a sum has a figure.
    partMissing,   ///< A sum that must be complete lacks a part.
    noBase,        ///< A share or a growth would divide by zero.
    notApplicable, ///< The field does not exist for this kind of subject.
    // The question itself is wrong.
    noName,        ///< Nothing was given where a name is needed.
    unknownName,   ///< Nothing has this name.
    ambiguousName, ///< More than one thing has this name.
    unknownEdition,
    unknownField, ///< Not a field of `info`, or not a list of `list`.
    tooLarge,     ///< The answer would have more cells than a sheet can use.
};

/// Whether the question was right and only the figure is missing (in a cell: #N/A, otherwise Err:502).
constexpr bool isMissingFigure(Reason reason) {
    return reason <= Reason::notApplicable;
}

template<class T>
using Result = boost::system::result<T, Reason>;

} // namespace ladder
