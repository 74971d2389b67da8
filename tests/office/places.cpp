#include "office/places.hpp"

#include <fstream>
#include <sstream>

namespace places {

namespace fs = std::filesystem;

namespace {

/// Names shared folders as the options page writes them.
void share(const std::vector<fs::path>& folders, const fs::path& profile) {
    const auto file = profile / "user/registrymodifications.xcu";
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    auto settings = text.str();
    std::string item = "<item oor:path=\"/org.participatieladder.Options/Options\">"
                       "<prop oor:name=\"SharedFolders\" oor:op=\"fuse\"><value>";
    for (const auto& folder : folders)
        item += "<it>" + folder.string() + "</it>";
    item += "</value></prop></item>";
    settings.insert(settings.rfind("</oor:items>"), item);
    std::ofstream(file) << settings;
}

} // namespace

void put(const std::string& edition, const fs::path& folder, const std::string& name) {
    fs::create_directories(folder);
    fs::copy(fs::path(TEST_DATA "/editions") / edition, folder / ".new", fs::copy_options::recursive);
    fs::rename(folder / ".new", folder / name);
}

Profile::Profile(const std::vector<fs::path>& sharedFolders, const fs::path& oxt) {
    support::Office(folder_.path()).install(oxt);
    if (!sharedFolders.empty())
        share(sharedFolders, folder_.path());
}

} // namespace places
