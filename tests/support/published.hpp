// The published figures and percentages, read from the tables of the source, apart from the package.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace support {

struct PublishedFigure {
    std::string kind; ///< rung, instrument or sector
    std::string area;
    std::string item;
    std::optional<double> value; ///< nothing for "n.b."
};

struct PublishedPercentage {
    std::string kind; ///< share-of-province or sector-share
    std::string area;
    std::string item;
    std::string printed; ///< "14,5%"
};

std::vector<PublishedFigure> publishedFigures();
std::vector<PublishedPercentage> publishedPercentages();

} // namespace support
