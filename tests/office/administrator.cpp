#include "office/administrator.hpp"

#include "ladder/package/archive.hpp"

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace administrator {

namespace {

std::vector<std::string> xmlBlocksOfReadme() {
    std::ifstream readme(README);
    std::vector<std::string> blocks;
    bool isInside = false;
    for (std::string line; std::getline(readme, line);) {
        if (line.starts_with("```")) {
            isInside = line == "```xml";
            if (isInside)
                blocks.emplace_back();
        } else if (isInside) {
            blocks.back() += line + '\n';
        }
    }
    return blocks;
}

} // namespace

std::filesystem::path settingsOfReadme(const std::filesystem::path& folder) {
    const auto blocks = xmlBlocksOfReadme();
    if (blocks.size() != 2)
        throw std::runtime_error("the README has other files than the two of the settings");
    const ladder::package::File files[] = {{"META-INF/manifest.xml", blocks[0]}, {"settings.xcu", blocks[1]}};
    const auto file = folder / "participatieladder-settings.oxt";
    std::ofstream(file, std::ios::binary) << ladder::package::pack(files);
    return file;
}

} // namespace administrator
