// A package of which one file is any bytes, or several are: "name of the file", a line break, its content,
// and a NUL byte before the next. What is not named is that of the bundled edition.

#include "fuzz/require.hpp"
#include "ladder/package/bundled.hpp"
#include "ladder/package/reader.hpp"
#include "ladder/package/writer.hpp"

#include <cstdint>
#include <map>

using namespace ladder;

namespace {

std::map<std::string, std::string> filesIn(std::string_view text) {
    std::map<std::string, std::string> files;
    while (!text.empty()) {
        const auto file = text.substr(0, text.find('\0'));
        text.remove_prefix(std::min(file.size() + 1, text.size()));
        const auto end = std::min(file.find('\n'), file.size());
        files[std::string(file.substr(0, end))] = file.substr(std::min(end + 1, file.size()));
    }
    return files;
}

package::Reading read(const std::map<std::string, std::string>& files) {
    return package::read([&](std::string_view path) -> Result<std::string> {
        const auto found = files.find(std::string(path));
        if (found != files.end())
            return found->second;
        return package::bundledPackages().front().file(path);
    });
}

/// What is read can be written, and is then read as the same.
void requireRoundTrip(const Edition& edition) {
    std::map<std::string, std::string> files;
    for (auto& file : package::write(edition.data()))
        files.emplace(file.path, file.content);
    const auto again = read(files);
    fuzz::require(again.edition && again.edition->data() == edition.data());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto reading = read(filesIn({reinterpret_cast<const char*>(data), size}));
    fuzz::require(reading.edition.has_value() == reading.defects.none());
    for (const auto& defect : reading.defects.kept())
        fuzz::require(!describe(defect, Language::dutch).empty());
    if (reading.edition)
        requireRoundTrip(*reading.edition);
    return 0;
}
