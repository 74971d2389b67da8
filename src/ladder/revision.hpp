// What one edition of a year says otherwise than another.
#pragma once

#include "ladder/edition.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ladder {

/// A figure that is not the same in two editions of a year.
struct ChangedFigure {
    std::string area; ///< their ids
    std::string item;
    std::optional<std::int64_t> before; ///< nothing where there was none, or no such area or item
    std::optional<std::int64_t> after;

    bool operator==(const ChangedFigure&) const = default;
};

/// Each figure that differs, in the order of the later edition; those that are gone come last.
std::vector<ChangedFigure> changedFigures(const Edition& before, const Edition& after);

/// Says how many figures differ and which: a line each, at most so many. Where none does, it says so.
std::string describeChanges(const Edition& before, const Edition& after, Language language,
                            std::size_t most = 20);

} // namespace ladder
