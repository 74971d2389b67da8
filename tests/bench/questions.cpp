#include "questions.hpp"

#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"

namespace bench {
namespace {

ladder::AreaIndex indexOf(const std::string& area) {
    return *ladder::findArea(edition(), area);
}

std::optional<double> asOptional(const ladder::Result<double>& result) {
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace

const ladder::Edition& edition() {
    return ladder::bundledCatalogue().defaultEdition();
}

std::vector<Question> questions() {
    std::vector<Question> all;
    for (const auto& area : edition().areas()) {
        for (const int rung : {3, 4, 5}) {
            if (area.parent)
                all.push_back({area.name.nl, rung});
        }
    }
    return all;
}

const ladder::Area& province() {
    const auto region = indexOf(questions().front().area);
    return edition().areas()[*edition().areas()[region].parent];
}

std::optional<double> expectedShare(const std::string& area, ladder::ItemIndex item) {
    return asOptional(ladder::shareOfParent(edition(), indexOf(area), item));
}

std::optional<double> expectedRate(const std::string& area, ladder::ItemIndex item) {
    return asOptional(ladder::rate(edition(), indexOf(area), item, ladder::firstBase));
}

std::optional<double> expectedTotal(const std::string& area, ladder::ItemIndex item) {
    return asOptional(ladder::count(edition(), indexOf(area), item));
}

} // namespace bench
