// What is asked in all ways alike: the share of a region in its province, on a rung.
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

/// Each region on each rung that was measured.
std::vector<Question> questions();

/// The province of the regions.
const ladder::Area& province();

/// The answers, straight from the core; nothing where there is no figure.
std::optional<double> expectedShare(const std::string& area, ladder::ItemIndex item);
std::optional<double> expectedTotal(const std::string& area, ladder::ItemIndex item);

} // namespace bench
