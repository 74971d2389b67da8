#include "large.hpp"

#include "questions.hpp"

#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"
#include "ladder/package/reader.hpp"
#include "ladder/package/writer.hpp"
#include "support/memory.hpp"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace bench {
namespace {

constexpr ladder::AreaIndex areas = 10'000;
constexpr ladder::ItemIndex items = 100;
constexpr int readings = 5;
constexpr int rounds = 9;
constexpr std::size_t asked = 300'000;

using ladder::ItemKind;

std::string numbered(const std::string& name, std::uint32_t number) {
    return name + std::to_string(number);
}

ladder::Area municipality(ladder::AreaIndex number) {
    ladder::Area area;
    area.id = numbered("gemeente-", number);
    area.name = {numbered("Gemeente ", number), numbered("Municipality ", number)};
    area.kind = "gemeente";
    area.parent = 0;
    return area;
}

ladder::Item instrument(ladder::ItemIndex number) {
    ladder::Item item;
    item.kind = ItemKind::instrument;
    item.id = numbered("werkvorm-", number);
    item.name = {numbered("Werkvorm ", number), numbered("Instrument ", number)};
    item.rung = 3 + static_cast<int>(number % 3);
    item.domains = {0};
    return item;
}

/// A figure for most, of which some have a note; the others are not available.
ladder::Observation observation(ladder::AreaIndex area, ladder::ItemIndex item) {
    const auto kind = (area * 131 + item * 7) % 100;
    if (area > 0 && kind < 10)
        return {std::nullopt, std::string(ladder::status::missing), {0}};
    const std::vector<ladder::NoteIndex> notes =
        kind < 30 ? std::vector<ladder::NoteIndex>{1, 2} : std::vector<ladder::NoteIndex>{};
    return {(area * 37 + item * 101) % 9000 + 1, std::string(ladder::status::normal), notes};
}

/// Of this process, in bytes.
double memory(const char* what) {
    return 1024.0 * static_cast<double>(support::memoryOf(getpid(), what));
}

ladder::Edition readEdition(const std::filesystem::path& folder) {
    auto reading = ladder::package::readFolder(folder);
    if (!reading.edition)
        throw std::runtime_error("the large package has defects");
    return std::move(*reading.edition);
}

/// The names of an area and an item, as a formula has them.
struct Names {
    std::string area;
    std::string item;
};

/// So many regions and rungs as `questions()` has.
std::vector<Names> few(const ladder::Edition& edition) {
    std::vector<Names> names;
    for (ladder::AreaIndex area = 1; area <= 5; ++area) {
        for (ladder::ItemIndex item = 1; item <= 3; ++item)
            names.push_back({edition.areas()[area].name.nl, edition.items()[item].name.nl});
    }
    return names;
}

/// A column of all municipalities for each of the same rungs.
std::vector<Names> all(const ladder::Edition& edition) {
    std::vector<Names> names;
    for (ladder::ItemIndex item = 1; item <= 3; ++item) {
        for (const auto& area : edition.areas())
            names.push_back({area.name.nl, edition.items()[item].name.nl});
    }
    return names;
}

Contender contender(std::string name, const ladder::Edition& edition, std::vector<Names> names) {
    return {std::move(name), [&edition, names = std::move(names)] {
                double sum = 0; // read afterwards, so that nothing of it can be left out
                const auto seconds = secondsOf([&] {
                    for (std::size_t i = 0; i < asked; ++i) {
                        const auto& [area, item] = names[i % names.size()];
                        const auto share =
                            ladder::shareOfParent(edition, *ladder::findArea(edition, std::string_view(area)),
                                                  *ladder::findItem(edition, std::string_view(item)));
                        sum += share ? *share : 0;
                    }
                });
                if (!(sum > 0))
                    throw std::runtime_error("an edition gives no shares");
                return seconds / asked;
            }};
}

} // namespace

ladder::EditionData largeEdition() {
    auto data = edition().data();
    std::erase_if(data.items, [](const ladder::Item& item) { return item.kind != ItemKind::rung; });
    while (data.items.size() < items)
        data.items.push_back(instrument(static_cast<ladder::ItemIndex>(data.items.size())));
    data.areas.resize(1); // the province
    while (data.areas.size() < areas)
        data.areas.push_back(municipality(static_cast<ladder::AreaIndex>(data.areas.size())));
    data.observations.clear();
    for (ladder::AreaIndex area = 0; area < areas; ++area) {
        for (ladder::ItemIndex item = 0; item < items; ++item)
            data.observations.push_back({area, item, observation(area, item)});
    }
    return data;
}

void writeLargePackage(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const auto& [path, content] : ladder::package::write(largeEdition()))
        std::ofstream(folder / path, std::ios::binary) << content;
}

LargeReading timeLargeReading(const std::filesystem::path& folder) {
    double most = 0;
    const auto read = [&] {
        malloc_trim(0);
        std::ofstream("/proc/self/clear_refs") << 5; // the highest point is from here
        const auto before = memory("VmRSS");
        const auto seconds = secondsOf([&] { readEdition(folder); });
        most = std::max(most, memory("VmHWM") - before);
        return seconds;
    };
    const auto time = race({{"read and checked", read}}, readings).front();
    return {time, {"memory over that before", most, 0}};
}

Timing timeCalc(const support::Office& office, const std::filesystem::path& table) {
    const auto open = [&] {
        return secondsOf([&] {
            const support::Document document(office, table);
            if (document.text("A1") != "area")
                throw std::runtime_error("Calc did not open the table");
        });
    };
    return race({{"Calc opens the observations as CSV", open}}, readings).front();
}

std::vector<Timing> timeLargeShares(const std::filesystem::path& folder) {
    const auto large = readEdition(folder);
    return race({contender("a share of the edition 2020", edition(), few(edition())),
                 contender("as many shares of the large edition", large, few(large)),
                 contender("all its municipalities in turn", large, all(large))},
                rounds);
}

} // namespace bench
