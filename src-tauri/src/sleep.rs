//! Before the machine sleeps the window is told, and locks a protected dossier while there is still time: the key is not in
//! memory that is written to a disk, and whoever wakes the machine finds it locked. Asked of systemd on Linux, on the bus
//! that the window's toolkit speaks to; elsewhere the window finds out when it wakes.

#[cfg(target_os = "linux")]
pub use login::watch;

/// Nobody tells here.
#[cfg(not(target_os = "linux"))]
pub fn watch(_app: &tauri::AppHandle) {}

#[cfg(target_os = "linux")]
mod login {
    use std::{
        cell::RefCell,
        time::{Duration, Instant},
    };

    use gio::{
        BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList,
        glib::{self, ControlFlow, prelude::ToVariant as _},
    };
    use tauri::{AppHandle, Emitter as _, Manager as _};

    use crate::shell::Shell;

    /// The event that says that the machine is about to sleep.
    const SLEEPING: &str = "sleeping";
    const LOGIN: &str = "org.freedesktop.login1";
    const PLACE: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    /// The longest that sleep is put off; the system itself waits for five seconds.
    const MOST: Duration = Duration::from_secs(4);
    const LOOK: Duration = Duration::from_millis(50);

    /// The bus, and what puts sleep off as long as it is held.
    struct Watching {
        bus: DBusConnection,
        delay: Option<UnixFDList>,
    }

    thread_local! {
        // The toolkit calls back where it was asked: in the thread of the window.
        static WATCHING: RefCell<Option<Watching>> = const { RefCell::new(None) };
    }

    /// Has the window told whenever the machine is about to sleep. Where nobody can be asked, it is not.
    pub fn watch(app: &AppHandle) {
        let app = app.clone();
        gio::bus_get(BusType::System, Cancellable::NONE, move |bus| {
            let Ok(bus) = bus else {
                return;
            };
            bus.signal_subscribe(
                Some(LOGIN),
                Some(MANAGER),
                Some("PrepareForSleep"),
                Some(PLACE),
                None,
                DBusSignalFlags::NONE,
                move |_, _, _, _, _, told| match told.get::<(bool,)>() {
                    Some((true,)) => falling_asleep(&app),
                    _ => put_off(),
                },
            );
            WATCHING.with_borrow_mut(|kept| *kept = Some(Watching { bus, delay: None }));
            put_off();
        });
    }

    fn falling_asleep(app: &AppHandle) {
        // A window that is gone needs no news.
        let _ = app.emit(SLEEPING, ());
        let (app, since) = (app.clone(), Instant::now());
        glib::timeout_add_local(LOOK, move || {
            let shell = app.state::<Shell>();
            let open = shell.with_vault(|vault| Ok(vault.key().is_some()));
            if open.unwrap_or(false) && since.elapsed() < MOST {
                return ControlFlow::Continue;
            }
            // Let go of, the machine sleeps.
            WATCHING.with_borrow_mut(|kept| {
                if let Some(kept) = kept {
                    kept.delay = None;
                }
            });
            ControlFlow::Break
        });
    }

    /// Asks that sleep waits for this program, until the answer is let go of.
    fn put_off() {
        let bus = WATCHING.with_borrow(|kept| kept.as_ref().map(|kept| kept.bus.clone()));
        let Some(bus) = bus else {
            return;
        };
        let asked = ("sleep", "Croisée", "Verrouiller le dossier ouvert", "delay").to_variant();
        bus.call_with_unix_fd_list(
            Some(LOGIN),
            PLACE,
            MANAGER,
            "Inhibit",
            Some(&asked),
            None,
            DBusCallFlags::NONE,
            -1,
            UnixFDList::NONE,
            Cancellable::NONE,
            |answer| {
                let Ok((_, delay)) = answer else {
                    return;
                };
                WATCHING.with_borrow_mut(|kept| {
                    if let Some(kept) = kept {
                        kept.delay = Some(delay);
                    }
                });
            },
        );
    }
}
