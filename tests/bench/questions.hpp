// The questions that all contenders of the benchmark answer: the share of a region in its province, on a
// rung.
#pragma once

#include "ladder/catalogue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bench {

struct Question {
    std::string area;
    int rung;
};

const ladder::Edition& edition();

/// One question about each region on each rung that was measured.
std::vector<Question> questions();

/// The area whose parts the regions are.
const ladder::Area& province();

/// The answers as the core gives them; nothing where there is no figure.
std::optional<double> expectedShare(const std::string& area, ladder::ItemIndex item);
std::optional<double> expectedRate(const std::string& area, ladder::ItemIndex item);
std::optional<double> expectedTotal(const std::string& area, ladder::ItemIndex item);

} // namespace bench
