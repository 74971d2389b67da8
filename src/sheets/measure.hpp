// What is asked of an item in an area.
#pragma once

#include "ladder/vocabulary.hpp"

namespace sheets {

/// In the order of the list in which the user chooses.
enum class Measure { count, share, rate, index };

/// Whether it sets the figure against people, so that the edition needs a base.
constexpr bool isAgainstBase(Measure measure) {
    return measure == Measure::rate || measure == Measure::index;
}

/// How a number of each is shown, as the office writes formats in English.
constexpr const char* formatOf(Measure measure) {
    switch (measure) {
    case Measure::count:
        return "#,##0";
    case Measure::share:
        return "0.0%";
    case Measure::rate:
        return "0.00";
    case Measure::index:
        return "0.0";
    }
    return "General";
}

/// As macros and commands name it.
constexpr const char* wordOf(Measure measure) {
    switch (measure) {
    case Measure::count:
        return "count";
    case Measure::share:
        return "share";
    case Measure::rate:
        return "rate";
    case Measure::index:
        return "index";
    }
    return "";
}

inline const ladder::Vocabulary<Measure>& measures() {
    static const ladder::Vocabulary<Measure> words{{wordOf(Measure::count), Measure::count},
                                                   {wordOf(Measure::share), Measure::share},
                                                   {wordOf(Measure::rate), Measure::rate},
                                                   {wordOf(Measure::index), Measure::index}};
    return words;
}

} // namespace sheets
