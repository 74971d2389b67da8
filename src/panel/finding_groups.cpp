#include "panel/finding_groups.hpp"

#include "calc/cells.hpp"
#include "panel/editions_words.hpp"

#include <algorithm>
#include <array>

namespace panel {

namespace {

/// The first places, each with its sheet where that is another one than before: "Cijfers.C5, C6, C7, …".
std::string placesOf(const FindingGroup& group) {
    constexpr std::size_t most = 12;
    std::string places;
    std::string sheet;
    for (std::size_t i = 0; i < std::min(group.size(), most); ++i) {
        const auto& finding = *group[i];
        places += (i == 0 ? "" : ", ") + (finding.sheet == sheet ? "" : finding.sheet + ".") +
                  calc::relative(finding.cell);
        sheet = finding.sheet;
    }
    return places + (group.size() > most ? ", …" : "");
}

} // namespace

std::vector<FindingGroup> groupsOf(const std::vector<editions::Finding>& findings) {
    std::vector<FindingGroup> groups;
    for (const auto& finding : findings) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const FindingGroup& group) {
            return group.front()->severity == finding.severity && group.front()->message == finding.message;
        });
        (same == groups.end() ? groups.emplace_back() : *same).push_back(&finding);
    }
    return groups;
}

std::string lineOf(const FindingGroup& group, ladder::Language language) {
    static constexpr std::array kinds{editions_words::error, editions_words::warning, editions_words::notice};
    const auto& first = *group.front();
    const auto kind = say(language, kinds[static_cast<std::size_t>(first.severity)]) + " · ";
    return kind + (group.size() == 1 ? editions::withPlace(first)
                                     : std::to_string(group.size()) + " × " + first.message);
}

std::string describe(const FindingGroup& group, ladder::Language language) {
    const auto& first = *group.front();
    if (group.size() == 1 || first.sheet.empty())
        return first.message;
    return first.message + "\n" +
           say(language, editions_words::places, {std::to_string(group.size()), placesOf(group)});
}

} // namespace panel
