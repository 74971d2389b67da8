#include "shelf/editions.hpp"

#include "ladder/store/adding.hpp"
#include "ladder/store/paths.hpp"
#include "ladder/store/removing.hpp"
#include "ladder/store/watch.hpp"
#include "ladder/store/within.hpp"
#include "ladder/time.hpp"
#include "office/configuration.hpp"
#include "office/main_thread.hpp"
#include "office/options.hpp"
#include "office/recalculation.hpp"
#include "office/strings.hpp"
#include "shelf/catalogue.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <cppuhelper/implbase1.hxx>
#include <osl/file.hxx>
#include <osl/security.hxx>
#include <sal/log.hxx>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace shelf {

using namespace css;
using namespace std::chrono_literals;
using ladder::Message;
using ladder::store::Problem;
using ladder::store::toPath;
using ladder::store::toUtf8;
using ladder::store::Watch;
namespace fs = std::filesystem;

namespace {

constexpr auto interval = 30s;       ///< between two readings of a folder
constexpr auto patience = 1s;        ///< of the first formula with shared folders
constexpr auto ownPatience = 1min;   ///< with the profile, without which the office does not start either
constexpr auto changePatience = 10s; ///< of the user with a change that he asked for

using Context = uno::Reference<uno::XComponentContext>;

/// A path or a file URL as a path; one that is neither stays what it is, and is refused where it is read.
fs::path folderOf(const rtl::OUString& text) {
    rtl::OUString path;
    const bool isUrl = text.startsWithIgnoreAsciiCase("file:") &&
                       osl::File::getSystemPathFromFileURL(text, path) == osl::File::E_None;
    return toPath(office::toUtf8(isUrl ? path : text)).lexically_normal();
}

fs::path ownFolder(const Context& context) {
    return folderOf(util::PathSubstitution::create(context)->substituteVariables(
        "$(user)/participatieladder/editions", true));
}

/// Everything that the threads share with the office. Each thread keeps it, because one that hangs may come
/// back at any time.
class Keeper : public std::enable_shared_from_this<Keeper> {
public:
    Keeper()
        : collection_(ladder::bundledCatalogue().editions()) {}

    void prepare(const Context& context);
    void follow(const office::Options& options);
    void end();

    std::vector<Place> places();
    std::vector<ladder::store::Holding> held();
    std::shared_ptr<const Call> listen(Call call);
    ladder::store::Outcome<std::string> add(ladder::EditionData edition, const fs::path& place);
    ladder::store::Outcome<fs::path> remove(const std::string& id, const fs::path& place);

private:
    void look(const std::vector<fs::path>& folders);
    void update(const fs::path& place, const ladder::store::Listing& listing);
    void useWhatIsThere();
    void announce();
    void tell();
    void readAgain(const fs::path& place);
    void recalculate();
    std::shared_ptr<Watch> watching(); ///< none after the end

    std::mutex mutex_; ///< of all that follows; never held while a folder is waited for
    Context context_;  ///< none before the start and after the end
    ladder::store::Collection collection_;
    std::vector<fs::path> folders_; ///< the user's own first
    std::shared_ptr<Watch> watch_;
    ladder::Editions inUse_;
    bool isPrepared_ = false;
    bool isAnnounced_ = false; ///< a call of tell() is on its way
    bool isRecalculationDue_ = false;
    std::vector<std::weak_ptr<const Call>> listeners_;
};

Keeper& keeper() {
    static const auto instance = std::make_shared<Keeper>();
    return *instance;
}

/// Ends the threads with the office.
class End : public cppu::WeakImplHelper1<frame::XTerminateListener> {
public:
    void SAL_CALL queryTermination(const lang::EventObject& /*event*/) override {}
    void SAL_CALL notifyTermination(const lang::EventObject& /*event*/) override { keeper().end(); }
    void SAL_CALL disposing(const lang::EventObject& /*event*/) override { keeper().end(); }
};

std::vector<fs::path> foldersOf(const fs::path& own, const office::Options& options) {
    std::vector<fs::path> folders{own};
    for (const auto& text : options.sharedFolders.value) {
        auto folder = folderOf(office::toOUString(text).trim());
        if (!folder.empty() && std::find(folders.begin(), folders.end(), folder) == folders.end())
            folders.push_back(std::move(folder));
    }
    return folders;
}

/// A broken configuration must not keep figures from anyone.
office::Options optionsOrNone(const Context& context) {
    try {
        return office::readOptions(context);
    } catch (const uno::Exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.Message);
        return {};
    }
}

void Keeper::prepare(const Context& context) {
    const auto options = optionsOrNone(context);
    useDefaultEdition(options.defaultEdition.value);
    {
        const std::lock_guard lock(mutex_);
        context_ = context;
    }
    frame::Desktop::create(context)->addTerminateListener(new End);
    look(foldersOf(ownFolder(context), options));
    if (const auto watch = watching()) {
        watch->await(0, Watch::first, ownPatience);
        watch->awaitAll(Watch::first, patience);
    }
    const std::lock_guard lock(mutex_);
    isPrepared_ = true;
    isRecalculationDue_ = false; // nobody has seen a figure yet
}

void Keeper::follow(const office::Options& options) {
    fs::path own;
    {
        const std::lock_guard lock(mutex_);
        if (folders_.empty())
            return;
        own = folders_.front();
    }
    look(foldersOf(own, options));
}

std::shared_ptr<Watch> Keeper::watching() {
    const std::lock_guard lock(mutex_);
    return watch_;
}

void Keeper::end() {
    std::shared_ptr<Watch> watch;
    {
        const std::lock_guard lock(mutex_);
        context_.clear();
        listeners_.clear();
        watch = std::move(watch_);
    }
}

/// Watches these folders, and reads again those that are watched already.
void Keeper::look(const std::vector<fs::path>& folders) {
    std::shared_ptr<Watch> before;
    {
        const std::lock_guard lock(mutex_);
        if (!context_.is())
            return;
        if (watch_ && folders == folders_) {
            watch_->readAgain();
            return;
        }
        before = std::move(watch_);
        folders_ = folders;
        collection_.setPlaces(folders);
        announce();
    }
    before.reset(); // it may be telling something, for which it needs the mutex
    auto next = std::make_shared<Watch>(
        folders, interval,
        [self = shared_from_this(), folders](std::size_t folder, const ladder::store::Listing& listing) {
            self->update(folders[folder], listing);
        });
    const std::lock_guard lock(mutex_);
    watch_ = std::move(next);
}

void Keeper::update(const fs::path& place, const ladder::store::Listing& listing) {
    try {
        const std::lock_guard lock(mutex_);
        collection_.update(place, listing);
        useWhatIsThere();
        announce();
    } catch (const std::exception& failure) { // want of memory, or of threads
        SAL_WARN("extensions.participatieladder", failure.what());
    }
}

void Keeper::useWhatIsThere() {
    auto editions = collection_.editionsInUse();
    if (editions == inUse_)
        return;
    inUse_ = editions;
    useEditions(std::move(editions));
    isRecalculationDue_ = true;
}

void Keeper::announce() {
    if (!isPrepared_ || isAnnounced_ || !context_.is())
        return;
    office::callInMainThread(context_, [self = shared_from_this()] { self->tell(); });
    isAnnounced_ = true;
}

void Keeper::tell() {
    Context context;
    bool isRecalculationDue = false;
    std::vector<std::shared_ptr<const Call>> calls;
    {
        const std::lock_guard lock(mutex_);
        isAnnounced_ = false;
        context = context_;
        isRecalculationDue = std::exchange(isRecalculationDue_, false);
        std::erase_if(listeners_, [](const auto& listener) { return listener.expired(); });
        for (const auto& listener : listeners_)
            calls.push_back(listener.lock());
    }
    if (!context.is())
        return;
    if (isRecalculationDue)
        office::recalculateDocuments(context);
    for (const auto& call : calls)
        (*call)();
}

std::vector<Place> Keeper::places() {
    const std::lock_guard lock(mutex_);
    std::vector<Place> places;
    for (std::size_t index = 0; index < folders_.size(); ++index) {
        Place place{folders_[index], index == 0, false, {}};
        if (const auto* listing = collection_.listing(place.folder)) {
            place.isWritable = listing->isWritable;
            place.problem = listing->problem;
        }
        if (place.isOwn && place.problem && place.problem->message == Message::folderGone) {
            place.problem.reset(); // it is made when the first edition comes
            place.isWritable = true;
        }
        if (!watch_ || !watch_->isAnswering(index))
            place.problem = {Message::folderNotRead, {toUtf8(place.folder)}};
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<ladder::store::Holding> Keeper::held() {
    const std::lock_guard lock(mutex_);
    return collection_.holdings();
}

std::shared_ptr<const Call> Keeper::listen(Call call) {
    auto listener = std::make_shared<const Call>(std::move(call));
    const std::lock_guard lock(mutex_);
    listeners_.push_back(listener);
    return listener;
}

ladder::store::Outcome<std::string> Keeper::add(ladder::EditionData edition, const fs::path& place) {
    std::vector<std::string> taken;
    bool isOwn = false;
    {
        const std::lock_guard lock(mutex_);
        isOwn = !folders_.empty() && place == folders_.front();
        for (const auto& held : collection_.holdings()) {
            // The same edition in another place is the same edition.
            if (!held.edition || !hasSameContent(held.edition->data(), edition))
                taken.push_back(held.id);
        }
    }
    auto write = [place, isOwn, edition = std::move(edition),
                  taken = std::move(taken)]() -> ladder::store::Outcome<std::string> {
        std::error_code error;
        if (isOwn && !fs::is_directory(place, error) && !fs::create_directories(place, error) && error)
            return ladder::store::problemOf(error, place);
        return ladder::store::add(place, edition, taken);
    };
    const auto added = ladder::store::within(changePatience, std::move(write));
    if (!added)
        return Problem{Message::folderNoAnswer, {toUtf8(place)}};
    readAgain(place);
    if (*added)
        recalculate();
    return *added;
}

ladder::store::Outcome<fs::path> Keeper::remove(const std::string& id, const fs::path& place) {
    const auto removed =
        ladder::store::within(changePatience, [=] { return ladder::store::remove(place, id); });
    if (!removed)
        return Problem{Message::folderNoAnswer, {toUtf8(place)}};
    if (*removed) {
        const std::lock_guard lock(mutex_);
        collection_.remove(place, id);
        useWhatIsThere();
        announce();
    }
    readAgain(place);
    if (*removed)
        recalculate();
    return *removed;
}

/// Waits until a change in a place has been seen.
void Keeper::readAgain(const fs::path& place) {
    std::shared_ptr<Watch> watch;
    std::size_t index = 0;
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::find(folders_.begin(), folders_.end(), place);
        index = static_cast<std::size_t>(found - folders_.begin());
        if (found != folders_.end())
            watch = watch_;
    }
    if (watch)
        watch->await(index, watch->readAgain(), changePatience);
}

/// At once: a macro that goes on to read a cell comes before what is announced.
void Keeper::recalculate() {
    Context context;
    {
        const std::lock_guard lock(mutex_);
        context = context_;
        isRecalculationDue_ = false;
    }
    if (context.is())
        office::recalculateDocuments(context);
}

/// As it stands under Tools ▸ Options ▸ User Data, or else the name of the account.
std::string userName(const Context& context) {
    const uno::Reference<container::XNameAccess> data(
        office::configuration(context, "/org.openoffice.UserProfile/Data"), uno::UNO_QUERY_THROW);
    rtl::OUString first;
    rtl::OUString last;
    data->getByName("givenname") >>= first;
    data->getByName("sn") >>= last;
    auto name = rtl::OUString(first + " " + last).trim();
    if (name.isEmpty())
        osl::Security().getUserName(name);
    return office::toUtf8(name);
}

} // namespace

void prepareEditions(const Context& context) {
    static std::once_flag isPrepared;
    std::call_once(isPrepared, [&] {
        try {
            keeper().prepare(context);
        } catch (const uno::Exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.Message); // the built-in editions are there
        } catch (const std::exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.what());
        }
    });
}

void followOptions(const Context& context) {
    const auto options = office::readOptions(context);
    const auto before = catalogue()->defaultEdition().id();
    useDefaultEdition(options.defaultEdition.value);
    if (catalogue()->defaultEdition().id() != before)
        office::recalculateDocuments(context);
    keeper().follow(options);
}

std::vector<Place> places() {
    return keeper().places();
}

std::vector<ladder::store::Holding> heldEditions() {
    return keeper().held();
}

std::shared_ptr<const Call> onChangeOfEditions(Call call) {
    return keeper().listen(std::move(call));
}

ladder::Loading loadedNow(const Context& context, const std::string& fromFile) {
    return {userName(context), ladder::nowInUtc("%Y-%m-%dT%H:%M:%SZ"), fromFile};
}

ladder::store::Outcome<std::string> addEdition(ladder::EditionData edition, const fs::path& place) {
    return keeper().add(std::move(edition), place);
}

ladder::store::Outcome<fs::path> removeEdition(const std::string& id, const fs::path& place) {
    return keeper().remove(id, place);
}

bool chooseDefaultEdition(const Context& context, const std::string& yearOrId) {
    auto options = office::readOptions(context);
    if (options.defaultEdition.isLocked)
        return false;
    options.defaultEdition.value = yearOrId;
    office::writeOptions(context, options);
    followOptions(context);
    return true;
}

} // namespace shelf
