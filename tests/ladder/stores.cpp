#include "stores.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sched.h>
#include <stdexcept>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stores {

namespace fs = std::filesystem;
using namespace ladder;

EditionData editionOf(int year, int revision) {
    return packages::packageOf(year, revision).edition().data();
}

void put(const fs::path& folder, const std::string& name, const packages::Package& package) {
    for (const auto& [path, content] : package.files()) {
        fs::create_directories((folder / name / path).parent_path());
        std::ofstream(folder / name / path, std::ios::binary) << content;
    }
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> described(const store::Listing& listing) {
    std::vector<std::string> names;
    if (listing.problem)
        names.push_back(describe(*listing.problem, Language::english));
    for (const auto& entry : listing.entries)
        names.push_back(entry.edition
                            ? entry.name
                            : entry.name + ": " + describe(entry.defects->kept().front(), Language::english));
    return names;
}

std::vector<std::string> listed(const fs::path& folder) {
    return described(store::FolderSource(folder).list());
}

store::Outcome<std::string> add(const fs::path& folder, EditionData edition, std::vector<std::string> taken) {
    return store::FolderSource(folder).add(std::move(edition), std::move(taken));
}

store::Outcome<fs::path> remove(const fs::path& folder, const std::string& name) {
    const auto copy = store::FolderSource(folder).remove(name);
    if (!copy)
        return copy.error();
    return fs::path(*copy);
}

store::Sources sourcesAt(const std::vector<fs::path>& folders) {
    store::Sources sources;
    for (const auto& folder : folders)
        sources.push_back(std::make_shared<store::FolderSource>(folder));
    return sources;
}

std::string said(const store::Outcome<store::Added>& outcome) {
    return outcome ? outcome->id : describe(outcome.error(), Language::english);
}

std::string said(const store::Outcome<std::string>& outcome) {
    return outcome ? *outcome : describe(outcome.error(), Language::english);
}

std::string inChild(const std::function<std::string()>& call) {
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const auto child = fork();
    if (child == 0) {
        close(ends[0]);
        std::string said;
        try {
            said = call();
        } catch (const std::exception& failure) {
            said = std::string("threw ") + failure.what();
        }
        const bool isSaid = write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size());
        _exit(isSaid ? 0 : 1);
    }
    close(ends[1]);
    std::string said;
    char part[4096];
    for (ssize_t size = 0; (size = read(ends[0], part, sizeof part)) > 0;)
        said.append(part, static_cast<std::size_t>(size));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? said : "ended with " + std::to_string(status);
}

bool mountSmallDisk(const fs::path& folder, std::size_t bytes) {
    if (unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const auto options = "size=" + std::to_string(bytes);
    return mount("small", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

} // namespace stores
