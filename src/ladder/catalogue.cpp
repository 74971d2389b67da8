#include "ladder/catalogue.hpp"

#include "ladder/package/bundled.hpp"
#include "ladder/package/reader.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace ladder {
namespace {

auto age(const std::shared_ptr<const Edition>& edition) {
    return std::tuple(edition->year(), edition->revision());
}

Editions readBundledEditions() {
    Editions editions;
    for (const auto& package : package::bundledPackages()) {
        auto reading = package::read([&](std::string_view path) { return package.file(path); });
        if (!reading.edition)
            throw std::logic_error("A bundled edition has defects: " +
                                   package::describe(reading.defects.kept().front(), Language::english));
        editions.push_back(std::make_shared<const Edition>(std::move(*reading.edition)));
    }
    return editions;
}

} // namespace

Catalogue::Catalogue(Editions editions, std::string_view defaultEdition)
    : editions_(std::move(editions)) {
    if (editions_.empty())
        throw std::invalid_argument("a catalogue holds at least one edition");
    std::sort(editions_.begin(), editions_.end(),
              [](const auto& a, const auto& b) { return age(a) < age(b); });
    const auto twins = std::adjacent_find(editions_.begin(), editions_.end(),
                                          [](const auto& a, const auto& b) { return age(a) == age(b); });
    if (twins != editions_.end())
        throw std::invalid_argument("edition " + (*twins)->id() + " is there twice");

    for (std::uint32_t entry = 0; entry < editions_.size(); ++entry) {
        const auto year = std::to_string(editions_[entry]->year());
        names_.add(year + "-r" + std::to_string(editions_[entry]->revision()), entry);
        if (entry + 1 == editions_.size() || editions_[entry + 1]->year() != editions_[entry]->year())
            names_.add(year, entry);
    }
    const auto* fixed = find(defaultEdition);
    default_ = fixed != nullptr ? fixed : editions_.back().get();
}

const Edition* Catalogue::find(std::string_view yearOrId) const {
    const auto& found = names_.find(yearOrId);
    return found.empty() ? nullptr : editions_[found.front()].get();
}

std::string Catalogue::nameToWrite(const Edition& edition) const {
    const auto* meant = find(edition.id());
    const bool isMeant = meant != nullptr && meant->revision() == edition.revision();
    return isMeant ? edition.id() : edition.id() + "-r0";
}

const Catalogue& bundledCatalogue() {
    static const Catalogue catalogue(readBundledEditions());
    return catalogue;
}

} // namespace ladder
